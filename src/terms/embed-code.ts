import { escapeXml } from './escape.ts';

/** A page for a frame, and the whole that it is cut from. */
export interface Embedded {
  /** Absolute address of the page for the frame. */
  readonly src: string;
  /** Absolute address of the whole. */
  readonly whole: string;
  readonly title: string;
  /** Absolute address of a picture, for where frames are not let in. */
  readonly picture: string;
  /** Height of the frame in pixels, until the page in it tells its own. */
  readonly height: number;
}

/** The HTML that puts the page into another one. A frame without a title is nothing to those who cannot see it. */
export function frameCode({ src, title, height }: Pick<Embedded, 'src' | 'title' | 'height'>): string {
  return `<iframe src="${escapeXml(src)}" title="${escapeXml(title)}" width="100%" height="${height}" loading="lazy" allow="clipboard-write; fullscreen" style="border:0"></iframe>`;
}

/** The HTML of a picture that leads to the whole, for editors that take frames out. */
export function pictureCode({ whole, title, picture }: Omit<Embedded, 'src' | 'height'>): string {
  return `<p><a href="${escapeXml(whole)}"><img src="${escapeXml(picture)}" alt="" width="600" style="max-width:100%"><br>${escapeXml(title)}</a></p>`;
}
