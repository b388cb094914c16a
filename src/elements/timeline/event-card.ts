/** The card from an event's page; undefined where the page cannot be had, and what the list says remains. */
export async function loadCard(address: string): Promise<Element | undefined> {
  try {
    const response = await fetch(address);
    if (!response.ok) return undefined;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const card = page.querySelector('[data-event-card]');
    const facts = page.querySelector('.plate .event-facts');
    if (!card || !facts) return undefined;
    card.prepend(facts);
    fitForPanel(card);
    return document.adoptNode(card);
  } catch {
    return undefined;
  }
}

/** Takes off what the panel has of its own, and names that are the page's. */
function fitForPanel(card: Element): void {
  card.querySelector('.event-link')?.remove();
  card.querySelector('.family-crop')?.remove();
  for (const named of card.querySelectorAll('[id]')) named.removeAttribute('id');
  for (const labelled of card.querySelectorAll('[aria-labelledby]'))
    labelled.removeAttribute('aria-labelledby');
}
