import { defineRule } from './rule.ts';

/** Ids that the frame of every page, its notes and its figures have. */
const OWN = /^(notes|note-\d+|note-mark-.*|landmarks|text-heading|starlight-.*|fig-.*)$/;
/** Ids of what an article shows of the record below its text. */
const OF_SUBJECT = new Set(['events', 'strip', 'relatives', 'corrections', 'on-this-site', 'sources']);

export const pageHeadings = defineRule(
  'page-headings',
  'Headings leave no level out, and do not take an id that the page makes itself.',
  function* ({ pages }) {
    for (const { file, headings, slug } of pages) {
      let above = 1;
      for (const { depth, id = '', line } of headings) {
        if (depth > above + 1)
          yield {
            file,
            line,
            message: `a heading "${'#'.repeat(depth)}": a level is left out; write "${'#'.repeat(above + 1)}"`,
          };
        if (OWN.test(id) || (slug.startsWith('subjects/') && OF_SUBJECT.has(id)))
          yield { file, line, message: `heading id "${id}": the page makes it itself; choose another` };
        above = depth;
      }
    }
  },
);
