import { at, defineRule } from './rule.ts';

export const uniqueNames = defineRule(
  'unique-names',
  'No name or alias belongs to two subjects.',
  function* ({ subjects }) {
    const owner = new Map<string, string>();
    for (const [id, entry] of subjects) {
      const { name, aliases, searchNames } = entry.data;
      const names = [
        { text: name.en, path: ['name', 'en'] },
        { text: name['zh-CN'], path: ['name', 'zh-CN'] },
        ...aliases.map((text, index) => ({ text, path: ['aliases', index] })),
        ...searchNames.map((text, index) => ({ text, path: ['searchNames', index] })),
      ];
      const own = new Set<string>();
      for (const { text, path } of names) {
        const key = text.normalize('NFKC').toLowerCase();
        const other = owner.get(key);
        if (other && other !== id)
          yield at(entry, path, `name "${text}": belongs to subject "${other}" already`);
        else if (path[0] !== 'name' && own.has(key))
          yield at(entry, path, `alias "${text}": this subject has that name already; delete it`);
        owner.set(key, other ?? id);
        own.add(key);
      }
    }
  },
);
