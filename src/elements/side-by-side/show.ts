import styles from '../../styles/side-by-side.css?url&no-inline';
import { element } from '../dom.ts';
import { loadStyles } from '../load-styles.ts';
import { pairSections } from './pair.ts';
import { prefixIds } from './prefix-ids.ts';
import { loadTerm, subjectsIn, type TermContext, termTable } from './terms.ts';

const CONTENT = 'main .sl-markdown-content';
/** What a page needs once, whatever its language. */
const ONCE = 'script, style, nav, .embed-code, record-cards, .script-missing';

/**
 * Shows the page and its twin beside each other.
 * @param address of the twin
 * @throws {Error} where the twin cannot be had; the page is as before
 */
export async function showBoth(address: string, context: TermContext): Promise<void> {
  const [twin] = await Promise.all([loadTwin(address), loadStyles(styles)]);
  const page = document.querySelector(CONTENT);
  const content = twin.querySelector(CONTENT);
  if (!page || !content) throw new Error(`${address} has no text to stand beside this one`);
  for (const extra of content.querySelectorAll(ONCE)) extra.remove();
  for (const custom of [...content.querySelectorAll('*')].filter(({ localName }) => localName.includes('-')))
    unwrap(custom);
  prefixIds(content);
  const { own, twin: other } = context;
  document.documentElement.dataset.side = '';
  showTitle(twin, other);
  const rows = pairSections(page, document.adoptNode(content), { own, twin: other });
  await addTerms(rows, context);
}

async function loadTwin(address: string): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/** An element of ours would come to life a second time; what it holds is enough. */
function unwrap(custom: Element): void {
  const plain = element('div', custom.className);
  plain.append(...custom.childNodes);
  custom.replaceWith(plain);
}

function showTitle(twin: Document, language: string): void {
  const place = document.querySelector('main .lead') ?? document.querySelector('main h1');
  const block = element('div', 'side-title');
  block.lang = language;
  block.append(element('p', 'side-heading', twin.querySelector('main h1')?.textContent.trim() ?? ''));
  const lead = twin.querySelector('main .lead')?.textContent.trim();
  if (lead) block.append(element('p', 'lead', lead));
  place?.after(block);
}

/** Each subject is named in the part that links to it first. */
async function addTerms(rows: readonly HTMLElement[], context: TermContext): Promise<void> {
  const known = new Set<string>();
  await Promise.all(
    rows.map(async (row) => {
      const ids = subjectsIn(row).filter((id) => !known.has(id));
      for (const id of ids) known.add(id);
      const terms = (await Promise.all(ids.map((id) => loadTerm(id, context)))).filter((term) => !!term);
      if (terms.length > 0) row.append(termTable(terms, context));
    }),
  );
}
