import type { History } from '../record/history.ts';
import { placesIn } from '../record/walk.ts';
import type { Citation } from '../schemas/citation.ts';
import type { Reference } from '../schemas/reference.ts';
import type { Language } from '../terms/languages.ts';
import { placeOf, SECTIONS } from '../terms/sections.ts';
import { perHistory } from './per-history.ts';

/** The sources that a page calls upon, of its record and its text, each once in their order. */
export function sourcesOf(history: History, path: string, language: Language): Reference[] {
  const place = placeOf(path);
  const terms = place && SECTIONS[place.section];
  const record: object | undefined =
    terms && 'records' in terms ? history[terms.records].get(place?.id ?? '')?.data : undefined;
  const called = record
    ? [...placesIn(record)].filter(({ path: at }) => at.at(-2) === 'references' && at[0] !== 'lineage')
    : [];
  const slug = path.replace(/\/$/, '');
  const cited = cites(history).get(`${language} ${slug}`) ?? [];
  const ids = new Set([...called.map(({ value }) => (value as Citation).id), ...cited]);
  return [...ids].flatMap((id) => history.references.get(id)?.data ?? []);
}

const cites = perHistory(
  ({ pages }) =>
    new Map(
      pages.map(({ language, slug, mentions }) => [
        `${language} ${slug}`,
        mentions.flatMap(({ component, id }) => (component === 'Cite' ? [id] : [])),
      ]),
    ),
);
