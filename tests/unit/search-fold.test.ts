import { describe, expect, test } from 'vitest';
import { compact, fold, normalise, pieces, units } from '../../src/terms/fold.ts';

describe('folding', () => {
  test.each([
    ['Docker-Compose', 'docker compose'],
    ['ｄｏｃｋｅｒ', 'docker'],
    ['Docker 1.0.', 'docker 1.0'],
    ['jail(2)', 'jail 2'],
    ['Jérôme Petazzoni', 'jerome petazzoni'],
    ['“容器”，编排', '容器 编排'],
    ['?!…', ''],
  ])('%s is compared as "%s"', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('joins what readers write as one or two words, but no numbers', () => {
    expect(compact('docker swarm')).toBe('dockerswarm');
    expect(compact('node.js')).toBe('nodejs');
    expect(compact('1.0')).not.toBe(compact('10'));
  });

  test('takes Chinese apart from letters, and into neighbours', () => {
    expect(pieces('docker容器')).toEqual(['docker', '容器']);
    expect(units('k8s 控制组')).toEqual(['k8s', '控制', '制组']);
  });

  test('cuts a query that is longer than useful, and drops its quotes', () => {
    expect(normalise('x'.repeat(10_000)).length).toBe(200);
    expect(normalise(' "a"  “b” ')).toBe('a b');
  });
});
