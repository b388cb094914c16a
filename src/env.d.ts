declare namespace App {
  interface Locals {
    /** Sources that a note mark on the page being drawn has called upon already. */
    markedNotes?: Set<string>;
  }
}

// The English words are the type of all others, and of the keys that `t` takes.
declare namespace StarlightApp {
  type Words = typeof import('../content/i18n/en.json');
  interface I18n extends Words {}
}
