import { defineConfig } from 'html-validate';

export default defineConfig({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Both forms are valid HTML; Astro writes the head's elements with a slash.
    'void-style': 'off',
    // Starlight's ids begin with an underscore, which HTML allows.
    'valid-id': ['error', { relaxed: true }],
    // Starlight's menu button has no type; it stands in no form.
    'no-implicit-button-type': 'off',
    // Starlight has one table of contents for narrow and one for wide windows; one is always hidden.
    'unique-landmark': 'off',
    // Several boxes of one name are one question with several answers (HTML, form submission).
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button', 'reset'] }],
    // The forms of the search and of the timeline answer while one types (technique H32 is no duty).
    'wcag/h32': 'off',
    // Code is coloured by style attributes, which the content security policy allows.
    'no-inline-style': 'off',
    // The title of a source's page is the title of the source.
    'long-title': 'off',
    // The search suggests pages, which the native list of options cannot.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
  },
});
