import { type Part, partAt } from '../../timeline/parts.ts';
import { isForElsewhere } from '../dom.ts';
import type { ListParts } from './list-parts.ts';

const EVENT = '#event-';

/**
 * Jumps to events of the list that the page does not hold yet: by an address that names one, and by the years.
 * @param bring fetches parts and shows them
 */
export function listenToJumps(
  parts: ListParts,
  bring: (missing: readonly Part[]) => Promise<void>,
  signal: AbortSignal,
): void {
  const bringAt = async (start: number) => {
    const part = partAt(parts.all, start);
    await bring(parts.missing(part ? [part] : []));
  };
  const follow = async () => {
    const id = location.hash.startsWith(EVENT) ? location.hash.slice(EVENT.length) : '';
    if (!id || parts.byId.has(id) || !parts.has(id)) return;
    const when = await parts.locate(id);
    if (!when) return;
    await bringAt(when.start);
    if (location.hash === EVENT + id) keepInSight(location.hash);
  };
  addEventListener('hashchange', () => void follow(), { signal });
  document.querySelector('.year-strip')?.addEventListener(
    'click',
    (click) => {
      const link = (click.target as Element).closest('a');
      const isElsewhere = link && link.pathname !== location.pathname;
      if (!isElsewhere || isForElsewhere(click as MouseEvent)) return;
      click.preventDefault();
      void bringAt(Date.UTC(Number(link.dataset.year), 0, 1)).then(() => {
        // Now it leads to an event of this page, or by itself to the page that has it.
        location.href = link.href;
        keepInSight(link.hash);
      });
    },
    { signal },
  );
  void follow();
}

/** What is laid out only when it comes near may turn out longer than it was taken for, and push a target away. */
function keepInSight(hash: string): void {
  const target = document.getElementById(hash.slice(1));
  target?.scrollIntoView();
  requestAnimationFrame(() => requestAnimationFrame(() => target?.scrollIntoView()));
}
