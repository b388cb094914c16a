import { describe, expect, test } from 'vitest';
import {
  drawLevels,
  foundationProjects,
  levelOn,
  levelsAtEnd,
  yearsToGraduation,
} from '../../src/charts/cncf-levels.ts';
import { drawEscapes, escapes } from '../../src/charts/escapes.ts';
import { drawEventsByLane, eventsByLane, eventsIn, yearsOf } from '../../src/charts/events-by-lane.ts';
import { drawSources, sourceWeights } from '../../src/charts/heaviest-sources.ts';
import { drawLifeSpans, lifeSpans } from '../../src/charts/life-spans.ts';
import { type ChartDrawing, fitted, type Mark, WIDTH } from '../../src/charts/marks.ts';
import type { DatedEvent } from '../../src/domain/chronology.ts';
import type { Subject } from '../../src/schemas/subject.ts';
import { parseDate } from '../../src/terms/dates.ts';
import { historyOf } from '../support/history-of.ts';

const event = (id: string, date: string, subjects: string[], track = 'standards') =>
  ({ id, date, subjects, track, when: parseDate(date) }) as unknown as DatedEvent;

const marks = <S extends Mark['shape']>({ marks: all }: ChartDrawing, shape: S, form: string) =>
  all.filter((mark): mark is Extract<Mark, { shape: S }> => mark.shape === shape && mark.form.includes(form));

describe('events by lane', () => {
  const lanes = eventsByLane([
    event('a', '1979', [], 'isolation'),
    event('b', '2013-03', [], 'isolation'),
    event('c', '2013-05/2014', [], 'isolation'),
    event('d', '2014', [], 'security'),
  ]);

  test('are counted in the year in which they began', () => {
    expect(lanes.map(({ track, count }) => [track, count])).toContainEqual(['isolation', 3]);
    expect(yearsOf(lanes)).toEqual([1979, 2013, 2014]);
    expect([2012, 2013, 2014].map((year) => eventsIn(lanes, year))).toEqual([0, 2, 1]);
  });

  test('are drawn to one measure, and those before the first year are told', () => {
    const words = { track: String, before: (count: number) => `${count} before` };
    const drawn = drawEventsByLane(lanes, 2010, words);
    const [two, one] = marks(drawn, 'bar', 'chart-bar');
    expect(two?.height).toBe((one?.height ?? 0) * 2);
    expect(marks(drawn, 'text', 'chart-note').map(({ text }) => text)).toEqual(['1 before']);
  });
});

describe('projects of the foundation', () => {
  const projects = foundationProjects([
    event('cncf-announced', '2015-07-21', ['cncf', 'kubernetes']),
    event('cncf-helm', '2018-06-01', ['helm', 'cncf', 'kubernetes']),
    event('cncf-sandbox', '2018-03-29', ['cncf', 'opa']),
    event('opa-graduated', '2021-03-29', ['opa', 'cncf']),
    event('helm-graduated', '2020-04-30', ['helm', 'cncf']),
    event('helm-incubating', '2019-04-30', ['helm', 'cncf']),
    event('kata-cncf', '2019-01-01', ['kata', 'helm-part', 'cncf']),
    event('kata-archived', '2019-02-01', ['kata', 'cncf']),
    event('linux-graduated', '2019-02-01', ['linux']),
  ]);

  test('are known by the ids of their events, and by what stands before the foundation', () => {
    expect(projects.map(({ id }) => id)).toEqual(['opa', 'helm', 'kata']);
    expect(projects[1]?.steps).toEqual({
      accepted: '2018-06-01',
      incubating: '2019-04-30',
      graduated: '2020-04-30',
    });
  });

  test('stand on one level on each day', () => {
    const helm = projects.find(({ id }) => id === 'helm') ?? { id: '', steps: {} };
    expect(levelOn(helm, '2018-05-31')).toBeUndefined();
    expect(levelOn(helm, '2018-06-01')).toBe('accepted');
    expect(levelOn(helm, '2020-04-29')).toBe('incubating');
    expect(levelsAtEnd(projects, 2019)).toEqual({ accepted: 1, incubating: 1, graduated: 0, archived: 1 });
  });

  test('the middle of their ways is told, the longer one of two', () => {
    expect(yearsToGraduation(projects)).toBeCloseTo(3, 2);
    expect(yearsToGraduation([])).toBe(0);
  });

  test('each column is as high as the projects of its year', () => {
    const drawn = drawLevels(projects, [2018, 2021], String);
    const bars = marks(drawn, 'bar', 'chart-level').filter(({ width }) => width > 20);
    const heights = Map.groupBy(bars, ({ x }) => x)
      .values()
      .map((all) => all.reduce((sum, { height }) => sum + height, 0));
    const [two = 0, three = 0] = [...heights];
    expect(two / three).toBeCloseTo(2 / 3, 2);
  });
});

describe('life spans', () => {
  const subject = (id: string, fields: object) => ({ id, kind: 'runtime', ...fields }) as unknown as Subject;
  const spans = lifeSpans(
    [
      subject('late', { active: { from: '2016' } }),
      subject('gone', { active: { from: '2014-07-02', to: '2020-02' } }),
      subject('undated', {}),
      subject('version', { active: { from: '2017' }, lineage: [{ type: 'part-of', to: 'late' }] }),
      subject('part', { active: { from: '2018' }, lineage: [{ type: 'part-of', to: 'elsewhere' }] }),
      subject('other', { kind: 'tool', active: { from: '2000' } }),
    ],
    'runtime',
  );

  test('are those of one kind whose beginning is recorded, without versions, the oldest first', () => {
    expect(spans.map(({ id }) => id)).toEqual(['gone', 'late', 'part']);
    expect(spans[0]?.from).toBeCloseTo(2014.5, 2);
    expect(spans[0]?.to).toBeCloseTo(2020.16, 1);
    expect(spans[1]).not.toHaveProperty('to');
  });

  test('what ended has a stroke, what still is leads to the edge', () => {
    const drawn = drawLifeSpans(spans, 2026, String);
    expect(marks(drawn, 'line', 'chart-end')).toHaveLength(1);
    const [gone, late] = marks(drawn, 'bar', 'chart-span');
    expect((gone?.x ?? 0) + (gone?.width ?? 0)).toBeLessThan(WIDTH - 50);
    expect((late?.x ?? 0) + (late?.width ?? 0)).toBe(WIDTH);
  });
});

describe('container escapes', () => {
  const kinds: { [id: string]: Subject['kind'] } = {
    runc: 'runtime',
    cgroups: 'kernel-feature',
    'linux-kernel': 'operating-system',
    azure: 'cloud-service',
    bug: 'concept',
  };
  const all = escapes(
    [
      event('a', '2019-02-11', ['runc', 'container-escape', 'linux-kernel']),
      event('b', '2022-02-04', ['cgroups', 'container-escape']),
      event('c', '2022-02-05', ['bug', 'container-escape', 'linux-kernel']),
      event('d', '2022-03-01', ['azure', 'container-escape']),
      event('e', '2022-03-01', ['runc']),
    ],
    (id) => kinds[id],
  );

  test('belong to what they are about first, or to the kernel where that took part', () => {
    expect(all.map(({ event: { id }, part }) => [id, part])).toEqual([
      ['a', 'runtime'],
      ['b', 'kernel'],
      ['c', 'kernel'],
      ['d', 'around'],
    ]);
  });

  test('dots that would cover each other are stacked', () => {
    const dots = marks(drawEscapes(all, 2026, String), 'dot', 'chart-dot');
    expect(dots).toHaveLength(4);
    const [first, second] = dots;
    expect(Math.abs((first?.y ?? 0) - (second?.y ?? 0))).toBeGreaterThanOrEqual(2 * (first?.radius ?? 0));
  });
});

describe('sources', () => {
  const history = historyOf({
    references: { often: {}, once: { kind: 'secondary' }, never: {} },
    events: {
      a: { references: [{ id: 'often' }, { id: 'often', locator: '§2' }, { id: 'once' }] },
      b: { references: [{ id: 'often' }] },
    },
  });
  const weights = sourceWeights(history).filter(({ source }) => source.id !== 'manual');

  test('weigh as much as the records that call upon them, each counted once', () => {
    expect(weights.map(({ source, records }) => [source.id, records])).toEqual([
      ['often', 2],
      ['once', 1],
      ['never', 0],
    ]);
  });

  test('those that are primary are drawn otherwise, as the legend tells', () => {
    const bars = marks(drawSources(weights, String), 'bar', 'chart-level');
    const [often, once] = bars;
    expect((often?.width ?? 0) / (once?.width ?? 1)).toBeCloseTo(2, 1);
    expect(often?.form).not.toBe(once?.form);
    expect(bars.slice(-2).map(({ form }) => form)).toEqual([often?.form, once?.form]);
  });

  test('a text that is too wide is cut, and shows it', () => {
    expect(fitted('short', 100)).toBe('short');
    expect(fitted('a long title that goes on', 60)).toBe('a long…');
    expect(fitted('容器技术之发展简史', 60)).toBe('容器技…');
  });
});
