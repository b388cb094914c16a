declare namespace App {
  interface Locals {
    /** How many marks of each source the page being drawn has so far. */
    markedNotes?: Map<string, number>;
  }
}

// The English words are the type of all others, and of the keys that `t` takes.
declare namespace StarlightApp {
  type Words = typeof import('../content/i18n/en.json');
  interface I18n extends Words {}
}

// Phrases, each with its counterpart after a space, with bars between.
declare module 'opencc-js/dict/*' {
  const phrases: string;
  export default phrases;
}
