import { describe, expect, test } from 'vitest';
import { pictureOf, sharedPages } from '../../src/domain/shared-pages.ts';
import { fitText, setLine } from '../../src/exports/pictures/letters.ts';
import { loadHistory } from '../../src/record/load-history.ts';

const linesOf = (text: string, width: number, most = 9) =>
  fitText(text, [50], width, most).lines.map((line) => line.text);

describe('letters of a picture', () => {
  test('are outlines of both scripts, wider the larger they are', () => {
    const small = setLine('容器 Docker', 20);
    expect(small.path).toMatch(/^M[-\d. MLQCZ]+Z$/);
    expect(setLine('容器 Docker', 40).width).toBeCloseTo(2 * small.width, 5);
  });

  test('keep Chinese apart from Latin, as a page does', () => {
    const [han, latin] = [setLine('容器', 100).width, setLine('OCI', 100).width];
    expect(setLine('容器OCI', 100).width).toBeCloseTo(han + latin + 12.5, 3);
    expect(setLine('容器。OCI', 100).width).toBeCloseTo(han + 100 + latin, 3);
  });

  test('break at spaces in English, anywhere in Chinese, and never before a mark', () => {
    expect(linesOf('one container after another', 350)).toEqual(['one container', 'after another']);
    expect(linesOf('容器从哪里来，到哪里去？', 320).every((line) => !/^[，？]/.test(line))).toBe(true);
    expect(linesOf('（容器）“镜像”', 120).every((line) => !/[（“]$/.test(line))).toBe(true);
  });

  test('come in the largest size that fits, and end in an ellipsis where none does', () => {
    const text = 'one container after another';
    expect(fitText(text, [80, 40, 20], 620, 1).size).toBe(40);
    const { lines } = fitText(`${text} after all`, [50], 350, 2);
    expect(lines.map((line) => line.text)).toHaveLength(2);
    expect(lines.at(-1)?.text).toMatch(/…$/);
  });
});

const { history } = loadHistory(process.cwd());

test('landmarks, chapters, explanations and the family tree have pictures, each once', () => {
  const pages = sharedPages(history).map(({ section, id }) => `${section}/${id}`);
  expect(new Set(pages).size).toBe(pages.length);
  for (const page of ['events/docker-1-0', 'history/docker', 'concepts/pod', 'lineage/tree'])
    expect(pages).toContain(page);
  expect(pages).not.toContain('events/docker-1-11-1');
});

test.each([
  ['events/docker-1-0', 'social/events/docker-1-0.png'],
  ['concepts/pod', 'social/concepts/pod.png'],
  ['lineage', 'social/lineage/tree.png'],
  ['events/docker-1-11-1', undefined],
])('the picture of %s is %s', (path, picture) => {
  expect(pictureOf(history, path)).toBe(picture);
});
