import { PAGED_KINDS } from '../terms/sections.ts';
import { at, defineRule, didYouMean, isKnown } from './rule.ts';

export const knownChanged = defineRule(
  'known-changed',
  'Every record that a change is about has a file.',
  function* (history) {
    const { changes } = history;
    for (const [index, change] of changes.data.entries())
      for (const kind of PAGED_KINDS)
        for (const [place, id] of change[kind].entries())
          if (!isKnown(history, kind, id))
            yield at(
              changes,
              [index, kind, place],
              `${kind} "${id}": no such file in content/${kind}${didYouMean(id, history[kind])}`,
            );
  },
);
