import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { EMBED_THEME } from '../../src/site/embed-theme.ts';
import { CHOSEN_THEME, THEME_KEY } from '../../src/terms/theme.ts';

/** The theme of a page after a script ran at its head, where things are as given. */
function themeAfter(
  script: string,
  {
    kept = {},
    light = false,
    search = '',
    theme = '',
  }: {
    kept?: { [key: string]: string } | 'forbidden';
    light?: boolean;
    search?: string;
    theme?: string;
  },
): string | undefined {
  const document = { documentElement: { dataset: { ...(theme && { theme }) } as { theme?: string } } };
  const localStorage = {
    getItem(key: string) {
      if (kept === 'forbidden') throw new Error('storage is forbidden');
      return kept[key] ?? null;
    },
  };
  const matchMedia = (query: string) => ({ matches: query === '(prefers-color-scheme: light)' && light });
  const location = { search };
  runInNewContext(script, { document, localStorage, matchMedia, location, URLSearchParams });
  return document.documentElement.dataset.theme;
}

test('the choice of a theme is kept where Starlight keeps it', () =>
  expect(THEME_KEY).toBe('starlight-theme'));

test.each<[string, Parameters<typeof themeAfter>[1], string]>([
  ['that a reader chose', { kept: { 'starlight-theme': 'dark' }, light: true }, 'dark'],
  ['that a reader chose, be it light', { kept: { 'starlight-theme': 'light' } }, 'light'],
  ['of the system where nothing was chosen', { light: true }, 'light'],
  ['of the system where it is dark', {}, 'dark'],
  [
    'of the system where what is kept is no theme',
    { kept: { 'starlight-theme': 'auto' }, light: true },
    'light',
  ],
  ['of the system where storage is forbidden', { kept: 'forbidden', light: true }, 'light'],
])('a page puts on the theme %s', (_, place, theme) => {
  expect(themeAfter(CHOSEN_THEME, place)).toBe(theme);
});

test.each([
  ['', 'light'],
  ['?theme=dark', 'dark'],
  ['?theme=auto', undefined],
  ['?theme=other', 'light'],
])('a page in a frame at the address %j has the theme %j', (search, theme) => {
  expect(themeAfter(EMBED_THEME, { search, theme: 'light' })).toBe(theme);
});
