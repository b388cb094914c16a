import { citationsOf } from '../domain/citations.ts';
import { at, defineRule } from './rule.ts';

export const usedReferences = defineRule(
  'used-references',
  'Every source is called upon somewhere.',
  function* (history) {
    const used = new Set([...citationsOf(history)].map(({ id }) => id));
    for (const { mentions } of history.pages)
      for (const { component, id } of mentions) if (component === 'Cite') used.add(id);
    for (const [id, entry] of history.references)
      if (!used.has(id) && !history.faulty.some(({ text }) => text === '' || text.includes(id)))
        yield at(entry, ['id'], `reference "${id}": nothing calls upon it; use it or delete the file`);
  },
);
