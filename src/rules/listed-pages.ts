import type { Page } from '../record/page.ts';
import { WRITTEN } from '../schemas/contents.ts';
import { at, defineRule, didYouMean, isKnown } from './rule.ts';

/** Pages around which no other is read. */
const COMPUTED = new Set(['concepts/words']);

export const listedPages = defineRule(
  'listed-pages',
  'Every page of a section of prose stands once in content/contents.yaml, and what stands there exists.',
  function* (history) {
    const { contents, subjects, pages } = history;
    const listed = new Set<string>();
    const explained = new Map<string, string>();
    for (const [index, { section, pages: entries }] of contents.data.entries())
      for (const [place, { id, span, home = [] }] of entries.entries()) {
        const slug = `${section}/${id}`;
        const here = [index, 'pages', place, 'id'];
        if (listed.has(slug)) yield at(contents, here, `page "${id}": listed twice; keep one`);
        listed.add(slug);
        if (!isPage(slug)) yield at(contents, here, `page "${id}": there is no content/docs/${slug}.mdx`);
        if (section === 'history' && !span)
          yield at(contents, here, `chapter "${id}": no span; add e.g. span: "1961/1992"`);
        for (const [number, subject] of home.entries()) {
          const path = [index, 'pages', place, 'home', number];
          const other = explained.get(subject);
          explained.set(subject, slug);
          if (!isKnown(history, 'subjects', subject))
            yield at(
              contents,
              path,
              `subject "${subject}": no such file in content/subjects${didYouMean(subject, subjects)}`,
            );
          else if (other)
            yield at(contents, path, `subject "${subject}": explained at ${other} already; keep one`);
        }
      }
    for (const page of pages)
      if (page.language === 'en' && isListable(page) && !listed.has(page.slug))
        yield {
          file: page.file,
          line: 1,
          message: 'the page is not in content/contents.yaml; add it to a group',
        };

    function isPage(slug: string): boolean {
      return (
        pages.some((page) => page.slug === slug) ||
        history.faulty.some(({ kind, id }) => kind === 'pages' && id === slug)
      );
    }
    function isListable({ slug }: Page): boolean {
      const [section, id] = slug.split('/');
      return id !== undefined && !COMPUTED.has(slug) && WRITTEN.some((written) => written === section);
    }
  },
);
