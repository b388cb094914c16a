import { parseDate } from '../../terms/dates.ts';
import { fill } from '../../terms/fill.ts';
import { formatDate } from '../../terms/format-date.ts';
import type { Language } from '../../terms/languages.ts';
import { element } from '../dom.ts';
import type { LinkedRecord } from './record-of.ts';

/** What a card says of a record besides its own words, by key of the interface. */
export type CardWords = { readonly [key: string]: string };

type Localized = { readonly [language in Language]: string };

/** The part of a public record that a card shows. */
interface PublicRecord {
  readonly title?: Localized;
  readonly name?: Localized;
  readonly summary: Localized;
  readonly date?: string;
  readonly track?: string;
  readonly kind?: string;
  readonly active?: { readonly from: string; readonly to?: string };
}

/** What stands on a card: what it is in brief, its name, and what there is to say of it. */
interface Shown {
  readonly track?: string | undefined;
  readonly facts?: string;
  readonly title: string | undefined;
  readonly text: string;
}

/**
 * Draws what a record or a word is in a few lines.
 * @param data address of the public data, with a slash at its end
 * @throws {Error} where it cannot be had
 */
export async function drawCard(
  linked: LinkedRecord,
  data: string,
  language: Language,
  words: CardWords,
): Promise<HTMLElement> {
  const { track, facts, title, text } =
    linked.section === 'words' ? await wordShown(linked) : await recordShown(linked, data, language, words);
  const card = element('div', 'record-card');
  if (track) card.dataset.track = track;
  if (facts) card.append(element('p', 'record-card-facts', facts));
  card.append(element('p', 'record-card-title', title), element('p', '', text));
  return card;
}

async function wordShown({ id, file }: Extract<LinkedRecord, { section: 'words' }>): Promise<Shown> {
  const words: { readonly [id: string]: readonly [term: string, sentence: string] } = await load(file);
  const word = words[id];
  if (!word) throw new Error(`${file}: no ${id}`);
  return { title: word[0], text: word[1] };
}

async function recordShown(
  { section, id }: Exclude<LinkedRecord, { section: 'words' }>,
  data: string,
  language: Language,
  words: CardWords,
): Promise<Shown> {
  const record: PublicRecord = await load(`${data}${section}/${id}.json`);
  return {
    track: record.track,
    facts: factsOf(record, language, words),
    title: (record.title ?? record.name)?.[language],
    text: record.summary[language],
  };
}

async function load<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

function factsOf(record: PublicRecord, language: Language, words: CardWords): string {
  const { date, track, kind, active } = record;
  const year = (edtf: string) => formatDate(parseDate(edtf), language, 'year');
  const years = active?.to
    ? fill(words['facts.fromTo'] ?? '', { since: year(active.from), until: year(active.to) })
    : active && fill(words['facts.since'] ?? '', { since: year(active.from) });
  return [
    date && formatDate(parseDate(date), language),
    track && words[`track.${track}`],
    kind && words[`kind.${kind}`],
    years,
  ]
    .filter(Boolean)
    .join(' · ');
}
