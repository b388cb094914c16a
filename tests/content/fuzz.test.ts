import { expect, test } from 'vitest';
import { fuzz } from '../fuzz/bench.ts';

// A sample of `npm run fuzz`, the same in every run.
test('whatever is spoilt, the author is answered clearly, and no sound file is blamed', () => {
  const { trials } = fuzz(12, 2);
  const unclear = trials.filter(({ answer, blamed }) => answer !== 'clear' || blamed.length > 0);
  expect(trials).toHaveLength(12);
  expect(
    unclear.map(
      ({ spoil, answer, told }) => `${spoil.of} × ${spoil.what}: ${answer} ${told[0]?.message ?? ''}`,
    ),
  ).toEqual([]);
});
