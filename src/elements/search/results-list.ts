import type { BothAnswers } from '../../search/bilingual.ts';
import type { Hit, Section } from '../../search/hits.ts';
import type { Passage } from '../../search/passage.ts';
import type { SearchWords } from '../../search/words.ts';
import type { Entry } from './listbox.ts';

/** Query string by which a page learns what to mark in it. */
export const MARK = 'mark';

/** The hits as options of a listbox; every option is a link, and sections follow their page. */
export function listResults({ own, other }: BothAnswers, words: SearchWords): Entry[] {
  return [
    ...own.hits.flatMap((hit) => listHit(hit, own.written, words, '')),
    ...(other?.hits ?? [])
      .flatMap((hit) => listHit(hit, own.written, words, words.otherMark))
      .map((entry) => ({ ...entry, group: words.otherGroup })),
  ];
}

function listHit(hit: Hit, query: string, words: SearchWords, language: string): Entry[] {
  const kind = hit.type && words.types[hit.type];
  const facts = [hit.isNear && words.nearMark, kind, hit.facts, language].filter(Boolean).join(' · ');
  return [
    { draw: () => drawOption(hit, query, 'search-hit', facts) },
    ...hit.sections.map((section) => ({ draw: () => drawOption(section, query, 'search-section', '') })),
  ];
}

function drawOption(target: Section, query: string, className: string, facts: string): HTMLElement {
  const option = element('a', className);
  option.href = withMark(target.url, query);
  option.tabIndex = -1;
  option.append(element('span', 'search-title', target.title));
  if (facts) option.append(element('span', 'search-facts', facts));
  if (target.passage.pieces.length > 0) option.append(drawPassage(target.passage));
  return option;
}

/** The address of a hit, with the words to mark there. */
function withMark(url: string, query: string): string {
  const [path, anchor] = url.split('#');
  return `${path}?${MARK}=${encodeURIComponent(query)}${anchor ? `#${anchor}` : ''}`;
}

function drawPassage({ pieces }: Passage): HTMLElement {
  const line = element('span', 'search-excerpt');
  for (const { text, isMarked } of pieces)
    line.append(isMarked ? element('mark', '', text) : document.createTextNode(text));
  return line;
}

/** A new element with a class and a text. */
export function element<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  className = '',
  text = '',
): HTMLElementTagNameMap[T] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}
