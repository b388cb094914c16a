import { defineRule, didYouMean, isKnown } from './rule.ts';

export const knownClaims = defineRule(
  'known-claims',
  'Every correction that a page shows has a file in content/claims.',
  function* (history) {
    for (const page of history.pages)
      for (const { component, id, line } of page.mentions)
        if (component === 'Correction' && !isKnown(history, 'claims', id))
          yield {
            file: page.file,
            line,
            message: `claim "${id}": no such file in content/claims${didYouMean(id, history.claims)}`,
          };
  },
);
