import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test.each(['timeline', 'zh-cn/timeline'])(
  '/%s/ has the code of its drawing loaded beside the list',
  (page) => {
    const html = readFileSync(`dist/${page}/index.html`, 'utf8');
    const [, file] = html.match(/<link rel="modulepreload" href="\/([^"]+)"/) ?? [];
    expect(file).toMatch(/drawing/);
    expect(existsSync(`dist/${file}`)).toBe(true);
    expect(html.indexOf('modulepreload')).toBeLessThan(html.indexOf('class="event-entry"'));
    expect(readFileSync(`dist/${file}`, 'utf8')).toContain('vis-item');
  },
);

test('no rule makes the browser look at the whole page, or style its panel, when an element comes or goes', () => {
  const styles = globSync('dist/_astro/*.css').map((file) => readFileSync(file, 'utf8'));
  expect(styles.length).toBeGreaterThan(0);
  expect(
    styles.filter((text) =>
      /(?:body|html|:root|main|\.content-panel|\.sl-markdown-content):has\(/.test(text),
    ),
  ).toEqual([]);
});

test.each(['timeline', 'zh-cn/timeline'])('/%s/ is not styled as running text', (page) => {
  const html = readFileSync(`dist/${page}/index.html`, 'utf8');
  expect(html).toContain('class="stage-content"');
  expect(html).not.toContain('sl-markdown-content');
});
