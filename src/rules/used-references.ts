import { citationsOf } from '../domain/citations.ts';
import { at, defineRule, isKnown, seemsToName } from './rule.ts';

export const usedReferences = defineRule(
  'used-references',
  'Every source is called upon somewhere.',
  function* (history) {
    const used = new Set([...citationsOf(history)].map(({ id }) => id));
    for (const { mentions } of history.pages)
      for (const { component, id } of mentions) if (component === 'Cite') used.add(id);
    const isUsedByFaulty = (id: string) =>
      history.faulty.some(({ text }) => text === '' || seemsToName(text, id));
    const unused = [...history.references].filter(([id]) => !used.has(id) && !isUsedByFaulty(id));
    // A mistyped id is told where it stands; the source that it was to be has no fault.
    const mistyped = [...used].filter((id) => !isKnown(history, 'references', id));
    const lost = history.faulty.filter(({ text }) => hasLostReferences(text));
    if (unused.length <= mistyped.length + lost.length) return;
    for (const [id, entry] of unused)
      yield at(entry, ['id'], `reference "${id}": nothing calls upon it; use it or delete the file`);
  },
);

/** Whether a faulty file names no sources, or one without its id: any source may be what it called upon. */
function hasLostReferences(text: string): boolean {
  const [, listed = ''] = /^references:(.*(?:\n[ -].*)*)/m.exec(text) ?? [];
  const items = listed.match(/^\s*- /gm)?.length ?? 0;
  const ids = listed.match(/\bid:/g)?.length ?? 0;
  return ids === 0 || ids < items;
}
