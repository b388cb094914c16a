import { expect, test } from 'vitest';
import { openedWith, outlineOf } from '../../src/components/timeline/parts-of-list.ts';
import { chronology } from '../../src/domain/chronology.ts';
import { byEra, type EraChapter } from '../../src/domain/eras.ts';
import { currentHistory } from '../../src/site/current-history.ts';

const history = currentHistory();
const today = byEra(chronology(history), history.eras);
const tenTimes = today.map((chapter): EraChapter => ({
  ...chapter,
  events: chapter.events.flatMap((event) =>
    Array.from({ length: 10 }, (_, copy) => ({ ...event, id: `${event.id}-${copy}` })),
  ),
}));

/** What of the page grows with the events: the entries that it opens with, and what it tells of the others. */
const weigh = (eras: readonly EraChapter[]) => ({
  entries: eras.reduce((sum, chapter) => sum + openedWith(chapter).length, 0),
  outline: JSON.stringify(outlineOf(eras)).length,
});

test('ten times the events do not make the opening of the timeline much heavier', () => {
  const [before, after] = [weigh(today), weigh(tenTimes)];
  expect(before.entries).toBeGreaterThan(30);
  // Entries are most of what grows: seven eras with a dozen at most.
  expect(after.entries).toBeLessThanOrEqual(12 * today.length);
  expect(after.outline).toBeLessThan(before.outline * 1.5);
});

test('an era opens with its landmarks, in the order of time', () => {
  for (const chapter of today)
    expect(openedWith(chapter)).toEqual(chapter.events.filter(({ level }) => level === 1));
});
