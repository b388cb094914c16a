import type { Reference } from '../schemas/reference.ts';
import { parseDate } from '../terms/dates.ts';
import { formatDate } from '../terms/format-date.ts';
import type { Language } from '../terms/languages.ts';

/** The parts of a short description of a source, each ready to print. */
export interface SourceDescription {
  readonly authors?: string;
  readonly container?: string;
  readonly date?: string;
}

/** Most authors named before the rest become "and others". */
const NAMED_AUTHORS = 3;

/** A source in the words of a short bibliography. */
export function describeSource(source: Reference, language: Language): SourceDescription {
  const names = (source.author ?? source.editor ?? []).map((name) =>
    'literal' in name ? name.literal : [name.given, name.family].filter(Boolean).join(' '),
  );
  const container = [
    source['container-title'] ?? source.publisher,
    source.volume,
    source.page && pages(source.page, language),
  ]
    .filter(Boolean)
    .join(' ');
  return {
    ...(names.length > 0 && { authors: joinNames(names, language) }),
    ...(container && { container }),
    ...(source.issued && { date: formatDate(parseDate(source.issued), language) }),
  };
}

/** Where a source can be read, for those who have it on paper before them; undefined where no address is known. */
export function addressOf({ URL: address, DOI }: Reference): string | undefined {
  return DOI ? `https://doi.org/${DOI}` : address;
}

function pages(range: string, language: Language): string {
  const dashed = range.replace(/-+/g, '–');
  return language === 'en' ? `pp. ${dashed}` : `第${dashed}页`;
}

function joinNames(names: readonly string[], language: Language): string {
  const named = names.slice(0, NAMED_AUTHORS);
  const rest = names.length > NAMED_AUTHORS;
  if (language === 'en') return named.join(', ') + (rest ? ' and others' : '');
  return named.join('、') + (rest ? '等' : '');
}
