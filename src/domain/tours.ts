import type { History } from '../record/history.ts';
import type { Tour } from '../schemas/tour.ts';
import type { Language } from '../terms/languages.ts';
import { chronology, type DatedEvent } from './chronology.ts';
import { perHistory } from './per-history.ts';
import { minutesFor } from './reading-time.ts';

/** A step of a tour with the event that it shows. */
export interface ShownStep {
  readonly event: DatedEvent;
  readonly text: Tour['steps'][number]['text'];
}

/** A tour as its page shows it. */
export interface ShownTour extends Omit<Tour, 'steps'> {
  readonly steps: readonly ShownStep[];
  /** First and last year of its events. */
  readonly years: readonly [from: number, to: number];
}

/** All tours by the date of the earliest event in them, then by id. */
export const toursInOrder = perHistory((history): readonly ShownTour[] =>
  [...history.tours.values()]
    .map(({ data }) => shown(data, history))
    .sort((a, b) => a.years[0] - b.years[0] || (a.id < b.id ? -1 : 1)),
);

/** The tours before and after one, in their order. */
export function toursBeside(
  tours: readonly ShownTour[],
  id: string,
): { previous: ShownTour | undefined; next: ShownTour | undefined } {
  const index = tours.findIndex((tour) => tour.id === id);
  return { previous: tours[index - 1], next: index < 0 ? undefined : tours[index + 1] };
}

/** How long it takes to read a tour with the summaries of its events, in whole minutes. */
export function tourMinutes({ summary, steps }: ShownTour, language: Language): number {
  const texts = steps.flatMap(({ event, text }) => [event.title, event.summary, text]);
  return minutesFor(
    [summary, ...texts].map((text) => text[language]),
    language,
  );
}

function shown(tour: Tour, history: History): ShownTour {
  const events = new Map(chronology(history).map((event) => [event.id, event]));
  const steps = tour.steps.flatMap(({ event: id, text }) => {
    const event = events.get(id);
    return event ? [{ event, text }] : [];
  });
  const years = steps.map(({ event }) => event.when.parts[0].year);
  return { ...tour, steps, years: [Math.min(...years), Math.max(...years)] };
}
