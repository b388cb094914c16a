import type { BothAnswers, Question } from '../../search/bilingual.ts';
import type { Counts } from '../../search/count-pages.ts';
import type { Answer } from '../../search/engine.ts';
import type { Chosen } from '../../search/filters.ts';

/** What the page sends to its worker. The first message opens the search. */
export type ToWorker =
  | { readonly do: 'open'; readonly bundle: string; readonly language: string }
  | { readonly do: 'ask'; readonly id: number; readonly question: Question }
  | { readonly do: 'count'; readonly id: number; readonly query: string; readonly chosen: Chosen };

/** What comes back, with the number of the message that it answers. */
export type FromWorker =
  | { readonly id: number; readonly first: Answer }
  | { readonly id: number; readonly done: BothAnswers | Counts }
  | { readonly id: number; readonly failed: string };
