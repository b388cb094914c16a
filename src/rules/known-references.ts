import { citationsOf } from '../domain/citations.ts';
import { at, defineRule, didYouMean, isKnown } from './rule.ts';

export const knownReferences = defineRule(
  'known-references',
  'Every source that is called upon has a file in content/references.',
  function* (history) {
    const unknown = (id: string) =>
      `reference "${id}": no such file in content/references${didYouMean(id, history.references)}`;
    for (const { entry, path, id } of citationsOf(history))
      if (!isKnown(history, 'references', id)) yield at(entry, path, unknown(id));
    for (const page of history.pages)
      for (const { component, id, line } of page.mentions)
        if (component === 'Cite' && !isKnown(history, 'references', id))
          yield { file: page.file, line, message: unknown(id) };
  },
);
