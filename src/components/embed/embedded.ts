import type { AstroGlobal } from 'astro';
import { pageAddresses, siteRoot } from '../../site/address.ts';
import { wordsIn } from '../../site/words.ts';
import type { Embedded } from '../../terms/embed-code.ts';
import type { Language } from '../../terms/languages.ts';

/** Heights of frames until the page in them tells its own: a drawing, a card, a list. */
const HEIGHTS = { timeline: 720, lineage: 720, event: 320, tour: 720 } as const;

type Framed = keyof typeof HEIGHTS;

const WHOLE = {
  ...{ timeline: () => 'timeline/', lineage: () => 'lineage/' },
  ...{ event: path('events'), tour: path('tours') },
} as const satisfies {
  [kind in Framed]: (id: string) => string;
};

/**
 * What is needed to put a page into a frame.
 * @param title of the record; the site's name is put behind it
 */
export function embeddedOf(
  context: Pick<AstroGlobal, 'site'>,
  { kind, id = '', title }: { kind: Framed; id?: string; title: string },
  language: Language,
): Embedded {
  const root = siteRoot(context);
  const framed = id ? `embed/${kind}/${id}/` : `embed/${kind}/`;
  return {
    src: pageAddresses(root, framed)[language],
    whole: pageAddresses(root, WHOLE[kind](id))[language],
    title: `${title} · ${wordsIn(language)['embed.site']}`,
    picture: `${root}social/${language}.png`,
    height: HEIGHTS[kind],
  };
}

function path(section: string): (id: string) => string {
  return (id) => `${section}/${id}/`;
}
