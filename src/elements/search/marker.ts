import { findWords } from '../../search/passage.ts';
import { withoutQuestion } from '../../search/questions.ts';
import type { SearchWords } from '../../search/words.ts';
import styles from '../../styles/search-box.css?url&no-inline';
import { fill } from '../../terms/fill.ts';
import { fold, normalise, pieces } from '../../terms/fold.ts';
import { shorten } from '../../terms/shorten.ts';
import { element } from '../dom.ts';
import { loadStyles } from '../load-styles.ts';
import { MARK } from './results-list.ts';

/** Parts of a page in which nothing is marked: they are no text of it. */
const NOT_MARKED = 'script, style, svg, nav, dialog, footer, history-timeline';
/** More marks than this hide the page instead of showing a way into it. */
const MOST = 300;

/**
 * Marks the words of the search that led here, says how many there are, and offers to remove them. The
 * query leaves the address, so that it is not passed on with it.
 */
export function markPage(words: SearchWords): void {
  // Unstyled marks are still marks.
  void loadStyles(styles).catch(() => {});
  const address = new URL(location.href);
  const query = normalise(address.searchParams.get(MARK) ?? '');
  address.searchParams.delete(MARK);
  history.replaceState(history.state, '', address);
  const main = document.querySelector('main');
  const asked = pieces(fold(withoutQuestion(query)));
  if (!main || asked.length === 0) return;
  const marks = textsOf(main)
    .flatMap((node) => markText(node, asked, MOST))
    .slice(0, MOST);
  if (marks.length === 0) return;
  const bar = element('div', 'marks-bar not-content print:hidden');
  const text = element('span', '', fill(words.marked, { query: shorten(query), count: marks.length }));
  text.role = 'status';
  const remove = element('button', '', words.unmark);
  remove.type = 'button';
  remove.addEventListener('click', () => {
    for (const mark of marks) unmark(mark);
    bar.remove();
  });
  bar.append(text, remove);
  main.prepend(bar);
}

function textsOf(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(NOT_MARKED) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

/** Puts the words found in a text into marks, the last first, since a split keeps what is before it. */
function markText(node: Text, asked: readonly string[], most: number): HTMLElement[] {
  return findWords(node.data, asked)
    .slice(0, most)
    .reverse()
    .map(([from, to]) => {
      const found = node.splitText(from);
      found.splitText(to - from);
      const mark = element('mark', 'found');
      found.replaceWith(mark);
      mark.append(found);
      return mark;
    })
    .reverse();
}

function unmark(mark: HTMLElement): void {
  const parent = mark.parentNode;
  mark.replaceWith(...mark.childNodes);
  parent?.normalize();
}
