import { at, defineRule } from './rule.ts';

export const landmarkSources = defineRule(
  'landmark-sources',
  'Every landmark (level 1) has a primary source.',
  function* ({ events, references }) {
    for (const entry of events.values()) {
      const { level, references: cited } = entry.data;
      if (level !== 1 || cited.some(({ id }) => references.get(id)?.data.kind === 'primary')) continue;
      yield at(
        entry,
        ['references'],
        'references: a landmark without a primary source; add one or make it level 2',
      );
    }
  },
);
