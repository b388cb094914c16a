import { hasHan } from '../terms/fold.ts';
import { type Counts, countPages } from './count-pages.ts';
import { type Answer, type Request, type Sources, search } from './engine.ts';
import type { Chosen } from './filters.ts';
import { type Losses, watchLosses } from './losses.ts';
import { openSources } from './sources.ts';

/** An answer in the reader's language, and one in the other where it was searched. */
export interface BothAnswers {
  readonly own: Answer;
  readonly other?: Answer;
}

/** Fewer hits than this, and the other language is searched too. */
const FEW_HITS = 3;
/** Hits of the other language that are shown. */
const OTHERS = 4;

/** What a reader asks; everything in it can be sent to a worker. */
export interface Question extends Omit<Request, 'onFirst'> {
  /** Whether the other language is to be searched even if enough is found without it. */
  readonly isBoth?: boolean;
}

/** The search of the site from a page in one of its two languages. */
export interface SiteSearch {
  /** Fetches what the first search will need. */
  warm(): void;
  /**
   * @param onFirst called with hits that are known before the rest
   * @throws {Error} where nothing can be searched
   */
  ask(question: Question, onFirst: (answer: Answer) => void): Promise<BothAnswers>;
  /** @throws {Error} where a part of the index cannot be read */
  count(query: string, chosen: Chosen): Promise<Counts>;
}

/**
 * @param bundle address of the folder that holds all indexes, ending in a slash
 * @param language language of the page, as in `<html lang>`
 */
export function openSearch(bundle: string, language: string): SiteSearch {
  return searchBoth({
    language,
    own: openSources(bundle, language),
    other: openSources(bundle, language === 'en' ? 'zh-CN' : 'en'),
    losses: watchLosses(bundle),
  });
}

/** What is searched from a page of a language. */
interface Both {
  readonly language: string;
  readonly own: Sources;
  readonly other: Sources;
  readonly losses: Losses;
}

/** The search over the sources of both languages, where they have been opened. */
export function searchBoth({ language, own, other, losses }: Both): SiteSearch {
  return {
    async count(query, chosen) {
      const before = losses.count;
      const counts = await countPages(own, query, chosen);
      if (losses.count > before) throw new Error('a part of the filters could not be read');
      return counts;
    },
    warm() {
      // The table first: what is found by title stands there before the rest has come.
      own.openLexicon().catch(() => {});
      own.openTexts().catch(() => {});
    },
    async ask(request, onFirst) {
      const before = losses.count;
      const answer = await search(own, { ...request, onFirst });
      const told = (): Answer => (losses.count > before ? { ...answer, isIncomplete: true } : answer);
      if (!request.isBoth && !isWantedInOther(answer, language)) return { own: told() };
      const { filters } = request;
      const found = await search(other, { text: request.text, filters, limit: OTHERS }).catch(
        () => undefined,
      );
      const hits = found?.hits.filter(({ isNear }) => !isNear) ?? [];
      return found && hits.length > 0 ? { own: told(), other: { ...found, hits } } : { own: told() };
    },
  };
}

/** Whether little was found here, or the query is written in the other language and nothing holds it. */
function isWantedInOther({ query, hits }: Answer, language: string): boolean {
  const sure = hits.filter(({ isNear }) => !isNear);
  if (query === '') return false;
  return (
    sure.length < FEW_HITS || (hasHan(query) === (language === 'en') && !hits.some(({ isExact }) => isExact))
  );
}
