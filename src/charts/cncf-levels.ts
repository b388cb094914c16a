import type { DatedEvent } from '../domain/chronology.ts';
import { decimalYear } from '../terms/decimal-year.ts';
import { type ChartDrawing, type Mark, SIDE, tenth } from './marks.ts';
import { yearScale } from './year-axis.ts';

/** What the foundation does with a project, in the order in which it happens. */
export const STEPS = ['accepted', 'incubating', 'graduated', 'archived'] as const;

export type Step = (typeof STEPS)[number];

/** A project of the foundation: the day of each step that the record tells. */
export interface FoundationProject {
  readonly id: string;
  readonly steps: { readonly [step in Step]?: string };
}

type StepEvent = Pick<DatedEvent, 'id' | 'subjects' | 'when'>;

const FOUNDATION = 'cncf';
/** The one day on which the foundation opened a level, with its first projects: it stands before them. */
const OPENING = 'cncf-sandbox';

/**
 * The projects whose steps the record tells, by the day of the first of them. A step is known by the id of its
 * event (`cncf-helm`, `helm-graduated`), a project by its place among what the event is about.
 */
export function foundationProjects(events: readonly StepEvent[]): FoundationProject[] {
  const steps = events.flatMap((event) => {
    const step = stepOf(event);
    return step ? [{ step, event }] : [];
  });
  const leading = new Set(steps.map(({ event }) => event.subjects[0]));
  leading.delete(FOUNDATION);
  const projects = new Map<string, { [step in Step]?: string }>();
  for (const { step, event } of steps)
    for (const id of projectsOf(event, leading)) {
      const known = projects.get(id) ?? {};
      known[step] ??= event.when.earliest;
      projects.set(id, known);
    }
  return [...projects]
    .map(([id, own]) => ({ id, steps: own }))
    .sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1));
}

function stepOf({ id, subjects }: StepEvent): Step | undefined {
  if (!subjects.includes(FOUNDATION)) return undefined;
  const named = STEPS.find((step) => id.endsWith(`-${step}`));
  return named ?? (/^cncf-|-cncf$/.test(id) ? 'accepted' : undefined);
}

/** What stands before the foundation and leads another of its events. */
function projectsOf({ id: event, subjects }: StepEvent, leading: ReadonlySet<string | undefined>): string[] {
  const named = event === OPENING ? subjects : subjects.slice(0, subjects.indexOf(FOUNDATION));
  return named.filter((id) => leading.has(id));
}

function firstDay({ steps }: FoundationProject): string {
  return Object.values(steps).sort()[0] ?? '';
}

/** On which level a project stood on a day. */
export function levelOn({ steps }: FoundationProject, day: string): Step | undefined {
  return STEPS.findLast((step) => (steps[step] ?? '9') <= day);
}

/** How many projects stood on each level at the end of a year. */
export function levelsAtEnd(
  projects: readonly FoundationProject[],
  year: number,
): { [step in Step]: number } {
  const levels = projects.map((project) => levelOn(project, `${year}-12-31`));
  const count = (step: Step) => levels.filter((level) => level === step).length;
  return {
    accepted: count('accepted'),
    incubating: count('incubating'),
    graduated: count('graduated'),
    archived: count('archived'),
  };
}

/** Years from acceptance to graduation, the middle one of all projects of which both are told. */
export function yearsToGraduation(projects: readonly FoundationProject[]): number {
  const lengths = projects
    .flatMap(({ steps: { accepted, graduated } }) =>
      accepted && graduated ? [decimalYear(graduated) - decimalYear(accepted)] : [],
    )
    .sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length / 2)] ?? 0;
}

const FORMS = {
  graduated: 'chart-level-3',
  incubating: 'chart-level-2',
  accepted: 'chart-level-1',
  archived: 'chart-level-0',
} as const satisfies { [step in Step]: string };
const PLOT = { top: 4, height: 220, legend: 18 };

/** A column for each year, its levels above each other, the graduated ones at the foot. */
export function drawLevels(
  projects: readonly FoundationProject[],
  years: readonly number[],
  nameOf: (step: Step) => string,
): ChartDrawing {
  const [first = 0] = years;
  const scale = yearScale(first, (years.at(-1) ?? first) + 1);
  const most = Math.max(...years.map((year) => total(levelsAtEnd(projects, year))));
  const floor = PLOT.top + PLOT.height;
  const order = Object.keys(FORMS) as Step[];
  const columns = years.flatMap((year): Mark[] => {
    const levels = levelsAtEnd(projects, year);
    const x = scale.x(year);
    const width = tenth(scale.x(year + 1) - x - 4);
    let top = floor;
    const parts = order.flatMap((step): Mark[] => {
      const height = tenth((PLOT.height * levels[step]) / most);
      top = tenth(top - height);
      if (height === 0) return [];
      const bar: Mark = { shape: 'bar', form: FORMS[step], x, y: top, width, height };
      const text = String(levels[step]);
      const middle = { x: tenth(x + width / 2), y: tenth(top + height / 2 + 4) };
      return height < 13
        ? [bar]
        : [bar, { shape: 'text', form: 'chart-count', ...middle, text, anchor: 'middle' }];
    });
    const label = { shape: 'text', form: 'chart-year', x: tenth(x + width / 2), anchor: 'middle' } as const;
    return [...parts, { ...label, y: floor + 15, text: `’${String(year).slice(2)}` }];
  });
  const legend = order.flatMap((step, index): Mark[] => {
    const x = SIDE;
    const y = floor + 28 + index * PLOT.legend;
    return [
      { shape: 'bar', form: FORMS[step], x, y, width: 14, height: 14 },
      { shape: 'text', form: 'chart-name', x: x + 21, y: y + 12, text: nameOf(step) },
    ];
  });
  return { height: floor + 28 + order.length * PLOT.legend, marks: [...columns, ...legend] };
}

function total(levels: { [step in Step]: number }): number {
  return STEPS.reduce((sum, step) => sum + levels[step], 0);
}
