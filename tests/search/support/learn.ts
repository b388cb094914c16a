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
const PENALTIES = [0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05];
/** Parts of the lessons, of which each is foretold by what was learnt from the others. */
const PARTS = 5;
const STEPS = 600;
/** How far one step goes along the slope, and how much of the last step is taken again. */
const STEP = 0.5;
const MOMENTUM = 0.9;

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
  const useful = lessons.filter(
    (lesson) => new Set(lesson.map(({ isWanted }) => isWanted)).size === 2,
  );
  const [best = { penalty: 0 }] = PENALTIES.map((penalty) => ({
    penalty,
    surprise: foretell(useful, signs, penalty),
  })).sort((a, b) => a.surprise - b.surprise);
  return { weights: descend(useful, signs, best.penalty), penalty: best.penalty };
}

/** How surprising, on the whole, each part of the lessons is to who learnt from the others. */
function foretell<Sign extends string>(
  lessons: readonly Lesson<Sign>[],
  signs: readonly Sign[],
  penalty: number,
): number {
  const parts = Array.from({ length: PARTS }, (_, part) => {
    const others = lessons.filter((_, index) => index % PARTS !== part);
    const weights = descend(others, signs, penalty);
    return lessons
      .filter((_, index) => index % PARTS === part)
      .reduce((sum, lesson) => sum - Math.log(chanceOfWanted(lesson, weights)), 0);
  });
  return parts.reduce((sum, surprise) => sum + surprise, 0);
}

/** Goes down the slope of the surprise from weights of nothing. */
function descend<Sign extends string>(
  lessons: readonly Lesson<Sign>[],
  signs: readonly Sign[],
  penalty: number,
): Vector<Sign> {
  const fromEach = (make: (sign: Sign) => number) =>
    Object.fromEntries(signs.map((sign) => [sign, make(sign)])) as Vector<Sign>;
  let weights = fromEach(() => 0);
  let step = weights;
  for (let count = 0; count < STEPS; count++) {
    const slope = slopeOf(lessons, weights);
    const from = { weights, step };
    step = fromEach(
      (sign) =>
        from.step[sign] * MOMENTUM +
        STEP * ((slope.get(sign) ?? 0) / lessons.length - penalty * from.weights[sign]),
    );
    const next = step;
    weights = fromEach((sign) => from.weights[sign] + next[sign]);
  }
  return weights;
}

/** For each sign how much likelier the wanted pages become with its weight. */
function slopeOf<Sign extends string>(
  lessons: readonly Lesson<Sign>[],
  weights: Vector<Sign>,
): Map<Sign, number> {
  const slope = new Map<Sign, number>();
  for (const lesson of lessons) {
    const chances = chancesOf(lesson, weights);
    const wanted = chanceOfWanted(lesson, weights);
    for (const [index, { signs, isWanted }] of lesson.entries()) {
      const chance = chances[index] ?? 0;
      const pull = (isWanted ? chance / wanted : 0) - chance;
      for (const [sign, value] of Object.entries(signs) as [Sign, number][])
        slope.set(sign, (slope.get(sign) ?? 0) + pull * value);
    }
  }
  return slope;
}

/** How likely it is that a wanted page is chosen. */
function chanceOfWanted<Sign extends string>(lesson: Lesson<Sign>, weights: Vector<Sign>): number {
  const chances = chancesOf(lesson, weights);
  return lesson.reduce((sum, { isWanted }, index) => sum + (isWanted ? (chances[index] ?? 0) : 0), 0);
}

function chancesOf<Sign extends string>(lesson: Lesson<Sign>, weights: Vector<Sign>): number[] {
  const sums = lesson.map(({ signs }) =>
    (Object.entries(signs) as [Sign, number][]).reduce((sum, [sign, value]) => sum + weights[sign] * value, 0),
  );
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
