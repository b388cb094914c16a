/** Numbers by the names of the signs. */
export type Vector<Sign extends string> = { readonly [sign in Sign]: number };

/** One page that was compared for a query: what speaks for it, and whether it was wanted. */
export interface Example<Sign extends string> {
  readonly signs: { readonly [sign in Sign]?: number };
  readonly isWanted: boolean;
}

/** All pages that were compared for one query. */
export type Lesson<Sign extends string> = readonly Example<Sign>[];

/** How strongly weights are drawn to nothing, of which the one that foretells best is taken. */
const PENALTIES = [0.0003, 0.001, 0.003, 0.01, 0.03];
/** Parts of the lessons, of which each is foretold by what was learnt from the others. */
const PARTS = 5;
const STEPS = 250;
/** How far one step goes along the slope, and how much of the last step is taken again. */
const STEP = 0.5;
const MOMENTUM = 0.9;

/** A lesson in numbers: a row of signs for each page, and which were wanted. */
interface Table {
  readonly rows: readonly (readonly number[])[];
  readonly wanted: readonly boolean[];
}

/**
 * Learns what each sign is worth, as a choice among the pages of each query by the exponents of their sums
 * (multinomial logistic regression), held small by a penalty that is chosen by cross-validation. The same
 * lessons give the same weights.
 * @param lessons those of which no page was wanted, or every one, teach nothing
 */
export function learnWeights<Sign extends string>(
  lessons: readonly Lesson<Sign>[],
  signs: readonly Sign[],
): { readonly weights: Vector<Sign>; readonly penalty: number } {
  const tables = lessons
    .map((lesson) => tableOf(lesson, signs))
    .filter(({ wanted }) => new Set(wanted).size === 2);
  const tried = PENALTIES.map((penalty) => ({ penalty, surprise: foretell(tables, signs.length, penalty) }));
  const [{ penalty } = { penalty: 0 }] = tried.sort((a, b) => a.surprise - b.surprise);
  const learnt = descend(tables, signs.length, penalty);
  const weights = Object.fromEntries(signs.map((sign, index) => [sign, learnt[index] ?? 0]));
  return { weights: weights as Vector<Sign>, penalty };
}

function tableOf<Sign extends string>(lesson: Lesson<Sign>, signs: readonly Sign[]): Table {
  return {
    rows: lesson.map((page) => signs.map((sign) => page.signs[sign] ?? 0)),
    wanted: lesson.map(({ isWanted }) => isWanted),
  };
}

/** How surprising, on the whole, each part of the lessons is to who learnt from the others. */
function foretell(lessons: readonly Table[], count: number, penalty: number): number {
  const parts = Array.from({ length: PARTS }, (_, part) => {
    const weights = descend(
      lessons.filter((_, index) => index % PARTS !== part),
      count,
      penalty,
    );
    const asked = lessons.filter((_, index) => index % PARTS === part);
    return asked.reduce((sum, lesson) => sum - Math.log(wantedOf(lesson, chancesOf(lesson, weights))), 0);
  });
  return parts.reduce((sum, surprise) => sum + surprise, 0);
}

/** Goes down the slope of the surprise from weights of nothing. */
function descend(lessons: readonly Table[], count: number, penalty: number): number[] {
  const weights = new Array<number>(count).fill(0);
  const step = new Array<number>(count).fill(0);
  for (let turn = 0; turn < STEPS; turn++) {
    const slope = slopeOf(lessons, weights);
    for (const [sign, weight] of weights.entries()) {
      const down = (slope[sign] ?? 0) / lessons.length - penalty * weight;
      step[sign] = (step[sign] ?? 0) * MOMENTUM + STEP * down;
      weights[sign] = weight + step[sign];
    }
  }
  return weights;
}

/** For each sign how much likelier the wanted pages become with its weight. */
function slopeOf(lessons: readonly Table[], weights: readonly number[]): number[] {
  const slope = weights.map(() => 0);
  for (const lesson of lessons) {
    const chances = chancesOf(lesson, weights);
    const all = wantedOf(lesson, chances);
    for (const [index, row] of lesson.rows.entries()) {
      const chance = chances[index] ?? 0;
      const pull = (lesson.wanted[index] ? chance / all : 0) - chance;
      for (let sign = 0; sign < slope.length; sign++)
        slope[sign] = (slope[sign] ?? 0) + pull * (row[sign] ?? 0);
    }
  }
  return slope;
}

/** How likely it is that a wanted page is chosen. */
function wantedOf({ wanted }: Table, chances: readonly number[]): number {
  return chances.reduce((sum, chance, index) => sum + (wanted[index] ? chance : 0), 0);
}

function chancesOf({ rows }: Table, weights: readonly number[]): number[] {
  const sums = rows.map((row) => {
    let sum = 0;
    for (let sign = 0; sign < row.length; sign++) sum += (row[sign] ?? 0) * (weights[sign] ?? 0);
    return sum;
  });
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
