import { THEME_KEY } from '../terms/theme.ts';

type Theme = 'light' | 'dark' | 'auto';

const isLight = matchMedia('(prefers-color-scheme: light)');
let chosen = stored();

/** Chooses between the two themes and that of the reader's system, here and on the pages to come. */
class ThemeSelect extends HTMLElement {
  connectedCallback(): void {
    show();
    this.querySelector('select')?.addEventListener('change', ({ currentTarget }) => {
      if (currentTarget instanceof HTMLSelectElement) choose(themeOf(currentTarget.value));
    });
  }
}

function choose(theme: Theme): void {
  chosen = theme;
  try {
    localStorage.setItem(THEME_KEY, theme === 'auto' ? '' : theme);
  } catch {
    // Where storage is forbidden the choice holds until the page is left.
  }
  show();
}

function show(): void {
  const system = isLight.matches ? 'light' : 'dark';
  document.documentElement.dataset.theme = chosen === 'auto' ? system : chosen;
  // There is one in the header and one in the menu.
  for (const select of document.querySelectorAll<HTMLSelectElement>('theme-select select'))
    select.value = chosen;
}

function stored(): Theme {
  try {
    return themeOf(localStorage.getItem(THEME_KEY));
  } catch {
    return 'auto';
  }
}

function themeOf(value: string | null): Theme {
  return value === 'light' || value === 'dark' ? value : 'auto';
}

isLight.addEventListener('change', show);
if (!customElements.get('theme-select')) customElements.define('theme-select', ThemeSelect);
