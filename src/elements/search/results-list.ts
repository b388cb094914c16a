import type { Answer, Hit } from './engine.ts';
import type { SearchWords } from './words.ts';

/** Draws hits as options of a listbox; every option is a link, and sections follow their page. */
export function drawResults(answer: Answer, words: SearchWords, idPrefix: string): HTMLElement[] {
  return answer.hits
    .flatMap((hit) => [
      drawOption({ ...hit, kind: hit.type ? words.types[hit.type] : undefined }, 'search-hit'),
      ...hit.sections.map((section) => drawOption(section, 'search-section')),
    ])
    .map((option, index) => {
      option.id = `${idPrefix}-${index}`;
      return option;
    });
}

function drawOption(
  hit: Pick<Hit, 'url' | 'title' | 'excerpt' | 'date'> & { kind?: string | undefined },
  className: string,
): HTMLElement {
  const option = document.createElement('a');
  option.className = className;
  option.href = hit.url;
  option.role = 'option';
  option.tabIndex = -1;
  option.ariaSelected = 'false';
  const title = document.createElement('span');
  title.className = 'search-title';
  title.textContent = hit.title;
  option.append(title);
  const facts = [hit.kind, hit.date].filter(Boolean).join(' · ');
  if (facts) {
    const line = document.createElement('span');
    line.className = 'search-facts';
    line.textContent = facts;
    option.append(line);
  }
  option.append(drawExcerpt(hit.excerpt));
  return option;
}

/** Pagefind's excerpts are escaped text with `<mark>`; only those two are let through. */
function drawExcerpt(html: string): HTMLElement {
  const line = document.createElement('span');
  line.className = 'search-excerpt';
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const node of parsed.body.childNodes) {
    const text = node.textContent ?? '';
    if (node.nodeName === 'MARK') {
      const mark = document.createElement('mark');
      mark.textContent = text;
      line.append(mark);
    } else line.append(text);
  }
  return line;
}
