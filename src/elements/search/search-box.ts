import { type Answer, search } from './engine.ts';
import { loadPagefind } from './pagefind.ts';
import { drawResults } from './results-list.ts';
import { fill, type SearchWords } from './words.ts';

/** What a search box is made of; the elements stand in the page already. */
export interface SearchBoxParts {
  readonly input: HTMLInputElement;
  readonly list: HTMLElement;
  readonly status: HTMLElement;
}

/** How long to wait for the next key before asking, in milliseconds. */
const PAUSE = 120;

/**
 * Makes an input, a list and a status line into a combobox with a listbox
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/): arrows choose, Enter follows.
 * @param bundle address of the folder of the index
 * @param onAnswer called with every answer that is shown
 */
export function activateSearchBox(
  { input, list, status }: SearchBoxParts,
  words: SearchWords,
  bundle: string,
  onAnswer: (answer: Answer) => void = () => {},
): { ask: (text: string) => Promise<void> } {
  let options: HTMLElement[] = [];
  let active = -1;
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const choose = (index: number) => {
    options[active]?.setAttribute('aria-selected', 'false');
    active = index;
    const option = options[active];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  };

  const show = (answer: Answer) => {
    options = drawResults(answer, words, `${list.id}-option`);
    list.replaceChildren(...options);
    list.hidden = options.length === 0;
    input.setAttribute('aria-expanded', String(options.length > 0));
    choose(-1);
    status.textContent = describe(answer, words);
    onAnswer(answer);
  };

  const ask = async (text: string) => {
    const turn = ++latest;
    try {
      const answer = await search(await loadPagefind(bundle), text);
      if (turn === latest) show(answer);
    } catch {
      if (turn !== latest) return;
      show({ query: '', hits: [], total: 0 });
      status.textContent = words.failed;
    }
  };

  input.addEventListener('focus', () => void loadPagefind(bundle).catch(() => {}), { once: true });
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void ask(input.value), PAUSE);
  });
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const target = nextIndex(event, active, options.length);
    if (target !== undefined) {
      event.preventDefault();
      choose(target);
    } else if (event.key === 'Enter') {
      const option = options[Math.max(active, 0)];
      if (!option) return;
      event.preventDefault();
      option.click();
    }
  });
  return { ask };
}

function nextIndex(
  { key, ctrlKey, metaKey }: KeyboardEvent,
  active: number,
  count: number,
): number | undefined {
  if (count === 0 || ctrlKey || metaKey) return undefined;
  if (key === 'ArrowDown') return (active + 1) % count;
  if (key === 'ArrowUp') return (active <= 0 ? count : active) - 1;
  // Home and End move the caret as long as no option is chosen.
  if (key === 'Home' && active >= 0) return 0;
  if (key === 'End' && active >= 0) return count - 1;
  return undefined;
}

function describe({ query, total }: Answer, words: SearchWords): string {
  if (query === '') return words.hint;
  const sentence = total === 0 ? words.none : total === 1 ? words.one : words.many;
  return fill(sentence, { COUNT: total, QUERY: query });
}
