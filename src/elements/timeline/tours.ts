/** A tour as the page holds it: events in the order of the telling, with a sentence each. */
export interface Tour {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly TourStep[];
}

/** A step of a tour: its event, when that was, in EDTF, and what is said of it. */
export interface TourStep {
  readonly event: string;
  readonly date: string;
  readonly text: string;
}

/** Reads the tours out of the page. */
export function readTours(root: ParentNode): ReadonlyMap<string, Tour> {
  return new Map(
    [...root.querySelectorAll<HTMLElement>('[data-tour]')].map((element) => {
      const id = element.dataset.tour ?? '';
      const steps = [...element.querySelectorAll<HTMLElement>('[data-step]')].map((step) => ({
        event: step.dataset.step ?? '',
        date: step.dataset.date ?? '',
        text: step.querySelector('p')?.textContent.trim() ?? '',
      }));
      return [id, { id, title: element.querySelector('h3')?.textContent.trim() ?? id, steps }];
    }),
  );
}
