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

/**
 * Draws what a record is in a few lines.
 * @param data address of the public data, with a slash at its end
 * @throws {Error} where the record cannot be had
 */
export async function drawCard(
  { section, id }: LinkedRecord,
  data: string,
  language: Language,
  words: CardWords,
): Promise<HTMLElement> {
  const response = await fetch(`${data}${section}/${id}.json`);
  if (!response.ok) throw new Error(`${section}/${id}.json: ${response.status}`);
  const record: PublicRecord = await response.json();
  const card = element('div', 'record-card');
  if (record.track) card.dataset.track = record.track;
  card.append(
    element('p', 'record-card-facts', factsOf(record, language, words)),
    element('p', 'record-card-title', (record.title ?? record.name)?.[language]),
    element('p', '', record.summary[language]),
  );
  return card;
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
