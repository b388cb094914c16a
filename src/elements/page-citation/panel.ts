import { toBibtex } from '../../citation/bibtex.ts';
import { type CitedItem, pageItem } from '../../citation/item.ts';
import { toRis } from '../../citation/ris.ts';
import { writeClipboard } from '../clipboard.ts';
import { element, pressButton } from '../dom.ts';
import { pageFacts, today } from './page-facts.ts';
import type { PanelWords } from './panel-words.ts';

/** A format for programs: what it is called, how its files end, and what makes it. */
interface Format {
  readonly name: string;
  readonly ending: string;
  readonly type: string;
  write(items: readonly CitedItem[]): string;
}

const FORMATS: readonly Format[] = [
  { name: 'BibTeX', ending: 'bib', type: 'application/x-bibtex', write: toBibtex },
  { name: 'RIS', ending: 'ris', type: 'application/x-research-info-systems', write: toRis },
  {
    name: 'CSL-JSON',
    ending: 'json',
    type: 'application/vnd.citationstyles.csl+json',
    write: (items) => `${JSON.stringify(items, null, 1)}\n`,
  },
];

/** Gives an opened panel its buttons and the day. */
export function fillPanel(panel: HTMLElement, words: PanelWords): void {
  const day = today();
  for (const place of panel.querySelectorAll('[data-access-day]')) place.textContent = day;
  tellView(panel, words);
  for (const citation of panel.querySelectorAll('dd')) addCopy(citation, words);
  const details = panel.querySelector('details');
  const facts = () => pageFacts(words.site);
  if (facts())
    panel.querySelector('dl')?.after(
      row(words.formats, words, () => {
        const page = facts();
        return Promise.resolve(page ? [pageItem(page, today())] : []);
      }),
    );
  const ids = (panel.dataset.sources ?? '').split(' ').filter(Boolean);
  if (ids.length > 0)
    details?.append(row(words.sources, words, () => sourceItems(panel.dataset.references ?? '', ids)));
}

/** The citations of a view name it, as long as it is one. */
function tellView(panel: HTMLElement, { site }: PanelWords): void {
  const page = pageFacts(site);
  const plain = document.querySelector<HTMLMetaElement>('meta[name="citation_public_url"]')?.content;
  const title = document.querySelector<HTMLMetaElement>('meta[name="citation_title"]')?.content;
  if (!page || !plain || !title || page.url === plain) return;
  for (const citation of panel.querySelectorAll('dd')) {
    const texts = document.createTreeWalker(citation, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode())
      text.nodeValue = (text.nodeValue ?? '').replace(plain, page.url).replace(title, page.title);
  }
}

function addCopy(citation: HTMLElement, words: PanelWords): void {
  const name = citation.previousElementSibling?.textContent ?? '';
  const text = (citation.textContent ?? '').trim();
  citation.append(
    ' ',
    copyButton(words, name, () => Promise.resolve(text), citation),
  );
}

/** A line of buttons that copy or save what is made in each format. */
function row(title: string, words: PanelWords, itemsNow: () => Promise<readonly CitedItem[]>): HTMLElement {
  const line = element('div', 'cite-row');
  const status = element('p', 'cite-status');
  status.role = 'status';
  line.append(element('p', 'cite-row-title', title));
  for (const format of FORMATS) {
    const group = element('span', 'cite-format');
    const make = async () => format.write(await itemsNow());
    const save = pressButton(words.save, () =>
      itemsNow().then(
        (items) => saveFile(format, items),
        () => {
          status.textContent = words.sourcesFailed;
        },
      ),
    );
    addName(save, `${format.name}, ${title}`);
    group.append(format.name, copyButton(words, `${format.name}, ${title}`, make, status), save);
    line.append(group);
  }
  line.append(status);
  return line;
}

/**
 * A button that copies a text. Where the clipboard is refused, the text is shown and selected.
 * @param place what holds the text in that case, or takes it
 */
function copyButton(
  words: PanelWords,
  name: string,
  make: () => Promise<string>,
  place: HTMLElement,
): HTMLButtonElement {
  const sign = document.createTextNode(words.copy);
  const button = pressButton('', async () => {
    const text = await make().catch(() => undefined);
    const isCopied = text !== undefined && (await writeClipboard(text));
    sign.nodeValue = isCopied ? words.copied : words.copy;
    if (!isCopied) showSelected(place, text, words);
  });
  button.append(sign);
  addName(button, name);
  return button;
}

/** What a button is for, for those who do not see where it stands. */
function addName(button: HTMLElement, name: string): void {
  button.append(element('span', 'sr-only', ` ${name}`));
}

function showSelected(place: HTMLElement, text: string | undefined, words: PanelWords): void {
  place.querySelector('.cite-shown')?.remove();
  const shown = element('span', 'cite-shown');
  if (text === undefined) shown.textContent = words.sourcesFailed;
  else {
    const field = element('textarea');
    field.readOnly = true;
    field.value = text;
    field.ariaLabel = words.notCopied;
    shown.append(words.notCopied, field);
    place.append(shown);
    field.select();
    return;
  }
  place.append(shown);
}

/** The sources from the file of all: a page names them, and holds no more of them. */
async function sourceItems(address: string, ids: readonly string[]): Promise<readonly CitedItem[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const all: readonly CitedItem[] = await response.json();
  const accessed = { 'date-parts': [today().split('-').map(Number)] };
  return all.filter(({ id }) => ids.includes(id)).map((item) => ({ ...item, ...(item.URL && { accessed }) }));
}

function saveFile(format: Format, items: readonly CitedItem[]): void {
  const address = URL.createObjectURL(new Blob([format.write(items)], { type: format.type }));
  const link = element('a');
  link.href = address;
  link.download = `${items.length === 1 ? items[0]?.id : 'sources'}.${format.ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
