import type { SiteRoot } from '../site/address.ts';
import { type Embedded, frameCode } from '../terms/embed-code.ts';

/** Width that is asked for; the frame itself takes what room there is. */
const WIDTH = 700;

/** The answer to a program that asks how a page is embedded (oEmbed 1.0, type `rich`). */
export function oEmbed({ src, title, height }: Pick<Embedded, 'src' | 'title' | 'height'>, root: SiteRoot) {
  return {
    version: '1.0',
    type: 'rich',
    provider_name: 'Container History',
    provider_url: root,
    title,
    width: WIDTH,
    height,
    html: frameCode({ src, title, height }),
  };
}
