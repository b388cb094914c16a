import { seededRandom } from '../support/timeline-states.ts';

/** An event as the plain page and the synthetic list need it. */
export interface BenchEvent {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** EDTF, a day. */
  readonly date: string;
  readonly track: string;
  readonly level: number;
}

/** The fields of the published events that a plain page would ask for. */
export function plainEvents(api: string): BenchEvent[] {
  const { events } = JSON.parse(api) as {
    events: {
      id: string;
      title: { en: string };
      summary: { en: string };
      earliest: string;
      track: string;
      level: number;
    }[];
  };
  return events.map(({ id, title, summary, earliest, track, level }) => ({
    ...{ id, track, level },
    title: title.en,
    summary: summary.en,
    date: earliest,
  }));
}

/** So many events made from real ones, with days strewn over the years as the real ones are. */
export function syntheticEvents(count: number, real: readonly BenchEvent[]): BenchEvent[] {
  const random = seededRandom(count);
  return Array.from({ length: count }, (_, index) => {
    const model = real[Math.floor(random() * real.length)] as BenchEvent;
    const day = Date.parse(model.date) + (random() - 0.5) * 300 * 24 * 3600 * 1000;
    return { ...model, id: `synthetic-${index}`, date: new Date(day).toISOString().slice(0, 10) };
  }).sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** A built timeline page whose list holds other events. */
export function withEvents(page: string, events: readonly BenchEvent[]): string {
  const entries = events.map(
    ({ id, title, summary, date, track, level }) =>
      `<li id="event-${id}" class="event-entry" data-track="${track}" data-level="${level}" data-date="${date}" data-subjects="docker"><p class="event-facts"><time datetime="${date}">${date}</time></p><h3><a href="/events/${id}/">${escaped(title)}</a></h3><p>${escaped(summary)}</p></li>`,
  );
  const [before = '', ...rest] = page.split(
    /<li\b[^>]*\bclass="event-entry"[\s\S]*?<p class="entry-sources"[\s\S]*?<\/p>\s*<\/li>/,
  );
  if (rest.length === 0) throw new Error('the list of the timeline has another shape; mend withEvents');
  return withoutParts(before + entries.join('') + rest.join(''));
}

/** All that the page lists is there, and nothing is to be fetched. */
function withoutParts(page: string): string {
  const span = { start: Date.UTC(1959, 0, 1), end: Date.now() };
  const parts = JSON.stringify([{ id: 'whole', from: 1950, span, left: {} }]).replaceAll('"', '&#34;');
  return page
    .replace(/ data-parts="[^"]*"/, ` data-parts="${parts}"`)
    .replaceAll(/<p class="era-all">[\s\S]*?<\/p>/g, '');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
