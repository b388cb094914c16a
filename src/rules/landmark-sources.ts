import { at, defineRule, isKnown } from './rule.ts';

export const landmarkSources = defineRule(
  'landmark-sources',
  'Every landmark (level 1) has a primary source.',
  function* (history) {
    const { events, references } = history;
    for (const entry of events.values()) {
      const { level, references: cited } = entry.data;
      const mayBePrimary = (id: string) =>
        references.get(id)?.data.kind === 'primary' ||
        (!references.has(id) && isKnown(history, 'references', id));
      if (level !== 1 || cited.some(({ id }) => mayBePrimary(id))) continue;
      yield at(
        entry,
        ['references'],
        'references: a landmark without a primary source; add one or make it level 2',
      );
    }
  },
);
