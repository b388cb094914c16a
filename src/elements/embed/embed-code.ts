import { frameCode, pictureCode } from '../../terms/embed-code.ts';

/** What of a view goes into its code. */
interface ShownView {
  readonly query: string;
  readonly name: string;
}

/**
 * The folded code of the page, brought to the view that is shown whenever it is opened; undefined where the
 * page has none.
 */
export function takeEmbedCode(root: ParentNode, view: () => ShownView): HTMLDetailsElement | undefined {
  const details = root.querySelector<HTMLDetailsElement>('details.embed-code') ?? undefined;
  const [frame, picture] = details?.querySelectorAll('textarea') ?? [];
  if (!details || !frame || !picture) return undefined;
  const height = Number(/ height="(\d+)"/.exec(frame.value)?.[1]);
  const image = / src="([^"]+)"/.exec(picture.value)?.[1] ?? '';
  const { src = '', whole = '', title: site = '' } = details.dataset;
  const update = () => {
    const { query, name } = view();
    const title = [name, site].filter(Boolean).join(' · ');
    const at = (address: string) => (query ? `${address}?${query}` : address);
    frame.value = frameCode({ src: at(src), title, height });
    picture.value = pictureCode({ whole: at(whole), title, picture: image });
  };
  details.addEventListener('toggle', update);
  details.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !details.open) return;
    details.open = false;
    details.querySelector('summary')?.focus();
  });
  return details;
}
