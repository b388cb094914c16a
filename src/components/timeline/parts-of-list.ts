import type { DatedEvent } from '../../domain/chronology.ts';
import { mostImportant } from '../../domain/chronology.ts';
import type { EraChapter } from '../../domain/eras.ts';
import { type Part, partOf } from '../../timeline/parts.ts';

/** So many landmarks of an era open with the page at most, that it weighs the same however long history becomes. */
const MOST = 12;

/** The events of an era that the timeline opens with, in order: its landmarks. */
export function openedWith({ events }: EraChapter): readonly DatedEvent[] {
  return mostImportant(
    events.filter(({ level }) => level === 1),
    MOST,
  );
}

/** What the timeline tells of what it does not hold at first. */
export function outlineOf(eras: readonly EraChapter[]): readonly Part[] {
  return eras.map((chapter) =>
    partOf({
      id: chapter.era.id,
      from: Number(chapter.era.from),
      events: chapter.events,
      open: new Set<unknown>(openedWith(chapter)),
    }),
  );
}
