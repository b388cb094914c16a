/** Words of the interface that the timeline needs, as its element carries them in `data-words`. `[X]` is filled in. */
export interface TimelineWords {
  readonly label: string;
  readonly hint: string;
  readonly loading: string;
  readonly failed: string;
  readonly cardFailed: string;
  readonly earlier: string;
  readonly later: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly today: string;
  readonly close: string;
  readonly count: string;
  readonly drawn: string;
  readonly none: string;
  readonly malformed: string;
  readonly unknown: string;
  readonly unknownSubject: string;
  readonly item: string;
  readonly range: string;
  readonly overview: string;
  readonly windowStart: string;
  readonly windowEnd: string;
  readonly windowWhole: string;
  readonly keys: string;
  readonly keyList: readonly (readonly [keys: string, what: string])[];
  readonly legend: string;
  readonly legendDay: string;
  readonly legendMonth: string;
  readonly legendYear: string;
  readonly legendSpan: string;
  readonly legendVague: string;
  readonly download: string;
  readonly downloadSvg: string;
  readonly downloadJson: string;
  readonly downloadCsv: string;
  readonly print: string;
  readonly previous: string;
  readonly next: string;
  readonly page: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly tour: string;
  readonly step: string;
  readonly tourPrevious: string;
  readonly tourNext: string;
  readonly tourLeave: string;
  readonly remove: string;
  readonly tracks: { readonly [track: string]: string };
  readonly site: string;
}

/** Puts values in the places of a text that are marked `[NAME]`. */
export function fill(text: string, values: { readonly [name: string]: string | number }): string {
  return text.replace(/\[([A-Z]+)\]/g, (mark, name: string) => String(values[name] ?? mark));
}
