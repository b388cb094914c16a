import { baseName } from '../record/file-name.ts';
import { allEntries, at, defineRule } from './rule.ts';

export const idMatchesFile = defineRule(
  'id-matches-file',
  'The id of a record is the name of its file.',
  function* (history) {
    for (const entry of allEntries(history)) {
      const name = baseName(entry.file);
      if (entry.data.id === name) continue;
      yield at(entry, ['id'], `id "${entry.data.id}": the file is called "${name}"; make both the same`);
    }
  },
);
