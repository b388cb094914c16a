import type { ListedEvent } from './listed-events.ts';
import type { DrawingWords } from './words.ts';

/** The panel that tells of one event. */
export interface EventPanel {
  readonly element: HTMLElement;
  show(event: ListedEvent): Promise<void>;
}

/**
 * A panel with the card from an event's own page, so that both always say the same.
 * @param eventPage address of an event's page, with `[ID]` for its id
 */
export function createPanel(words: DrawingWords, eventPage: string, onClose: () => void): EventPanel {
  const element = document.createElement('section');
  element.className = 'timeline-panel';
  element.hidden = true;
  element.tabIndex = -1;
  let opener: Element | null = null;

  const close = () => {
    element.hidden = true;
    onClose();
    if (opener instanceof HTMLElement) opener.focus();
  };
  element.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });

  return {
    element,
    async show(event) {
      opener = document.activeElement;
      const heading = document.createElement('h2');
      const link = document.createElement('a');
      link.href = eventPage.replace('[ID]', event.id);
      link.textContent = event.title;
      heading.append(link);
      const closing = document.createElement('button');
      closing.type = 'button';
      closing.textContent = words.close;
      closing.addEventListener('click', close);
      const body = document.createElement('div');
      body.textContent = event.date;
      element.replaceChildren(closing, heading, body);
      element.ariaLabel = event.title;
      element.hidden = false;
      element.focus({ preventScroll: true });
      const card = await loadCard(link.href);
      if (card && body.isConnected) body.replaceChildren(card);
    },
  };
}

/** The card from an event's page; undefined where the page cannot be had, and the link remains. */
async function loadCard(address: string): Promise<Element | undefined> {
  try {
    const response = await fetch(address);
    if (!response.ok) return undefined;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const card = page.querySelector('[data-event-card]');
    for (const heading of card?.querySelectorAll('[id]') ?? []) heading.removeAttribute('id');
    return card ? document.adoptNode(card) : undefined;
  } catch {
    return undefined;
  }
}
