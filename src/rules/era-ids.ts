import { at, defineRule } from './rule.ts';

/** Ids that the page of the timeline makes itself, besides those of its tours and events. */
const OWN = /^(timeline(-.*)?|tours|tour-.*|starlight-.*|events?-.*)$/;

export const eraIds = defineRule(
  'era-ids',
  'No era has the id of another one, of a page, or of a part of the timeline.',
  function* ({ erasEntry, pages }) {
    const seen = new Set<string>();
    const slugs = new Set(pages.map(({ slug }) => slug));
    for (const [index, { id }] of erasEntry.data.entries()) {
      const trouble = seen.has(id)
        ? 'another era has it'
        : OWN.test(id)
          ? 'the timeline has a part of that name'
          : slugs.has(id)
            ? 'a page has it'
            : undefined;
      if (trouble) yield at(erasEntry, [index, 'id'], `id "${id}": ${trouble}; choose another`);
      seen.add(id);
    }
  },
);
