import type { Plot } from './plot.ts';

interface ItemActions {
  open(id: string): void;
  /** Moves the window so that an event is in it. */
  bring(id: string): void;
}

/** A click opens an event; the focus takes the tab key's place along, and brings the event into sight. */
export function listenToItems(plot: Plot, { open, bring }: ItemActions, signal: AbortSignal): void {
  plot.view.addEventListener(
    'click',
    ({ target }) => {
      const id = (target as Element).closest<HTMLElement>('[data-event]')?.dataset.event;
      if (!id) return;
      plot.rove(id, false);
      open(id);
    },
    { signal },
  );
  plot.view.addEventListener(
    'focusin',
    ({ target }) => {
      const item = target as HTMLElement;
      const id = item.dataset.event;
      if (!id) return;
      if (id !== plot.roving) plot.rove(id, false);
      // Under the pointer nothing may move between press and click.
      if (item.matches(':focus-visible')) bring(id);
    },
    { signal },
  );
}
