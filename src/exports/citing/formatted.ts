import CSL, { type StyleNode } from 'citeproc';
import { type CitedItem, type CitedPage, pageItem } from '../../citation/item.ts';
import { GB_T_7714, HEADLINE, loadLocale, loadStyle } from './styles.ts';

/** The styles that a page is cited in, by what they are called. */
export const STYLES = ['apa', 'gb', 'mla', 'chicago'] as const;

export type Style = (typeof STYLES)[number];

/** What stands for the day on which a reader looks, which is known when they do. */
export const ACCESS_DAY = '9876-12-31';

const FULL: { readonly [style in Style]: () => StyleNode } = {
  apa: () => loadStyle('apa'),
  gb: () => GB_T_7714,
  mla: () => loadStyle('modern-language-association'),
  chicago: () => loadStyle('chicago-note-bibliography'),
};

/** The styles that capitalise the main words of English titles. */
const HEADLINED: readonly Style[] = ['mla', 'chicago'];

/** Letters and digits that no style changes, and no page has. */
const PLACE = { title: 'Xtitle0X', url: 'https://place0x.example/' };

/** A title in which no style finds quotation marks to change, a mark that ends it, or signs of markup. */
const PLAIN = /^[^"'“”‘’«»<>&_*]*[^"'“”‘’«»<>&_*.?!:;,…。？！]$/u;

/**
 * A page in a style, as HTML, with ACCESS_DAY where the day of access belongs. Each style of citeproc takes some
 * milliseconds for an entry, and there are thousands of pages: those of a day differ in title and address only, and
 * share an entry into which both are put.
 */
export function formatted(page: CitedPage, style: Style): string {
  if (!PLAIN.test(page.title)) return entry(style, pageItem(page, ACCESS_DAY));
  const title =
    HEADLINED.includes(style) && page.language === 'en'
      ? entry('headline', pageItem(page, ACCESS_DAY))
      : page.title;
  return frame(page, style).replace(PLACE.url, page.url).replace(PLACE.title, title);
}

const frames = new Map<string, string>();

function frame({ date, language, ...page }: CitedPage, style: Style): string {
  const key = [style, date, language, page.author, page.site].join('\n');
  const known = frames.get(key);
  if (known) return known;
  const item = pageItem({ ...page, ...PLACE, date, language }, ACCESS_DAY);
  const made = entry(style, item);
  frames.set(key, made);
  return made;
}

type Engine = InstanceType<typeof CSL.Engine>;

let count = 0;
let asked: CitedItem | undefined;
const engines = new Map<Style | 'headline', Engine>();

/** An item in a style, as citeproc has it, without the block around it. */
export function entry(style: Style | 'headline', item: CitedItem): string {
  // citeproc keeps what it made of an id, and pages of two sections may have the same one.
  count += 1;
  asked = { ...item, id: String(count) };
  const engine = engines.get(style) ?? newEngine(style);
  engines.set(style, engine);
  engine.updateItems([asked.id]);
  const [made = ''] = engine.makeBibliography()[1];
  return made.replace(/<\/?div[^>]*>/g, '').trim();
}

/** The words of dates are English: the styles are for English texts, and that of GB/T has no words. */
function newEngine(style: Style | 'headline'): Engine {
  const locale = loadLocale('en-US');
  const system = { retrieveLocale: () => locale, retrieveItem: () => asked as CitedItem };
  return new CSL.Engine(system, style === 'headline' ? HEADLINE : FULL[style](), 'en-US', true);
}
