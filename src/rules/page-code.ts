import { defineRule } from './rule.ts';

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;

export const pageCode = defineRule(
  'page-code',
  'A page runs nothing: no export, no expression, no address but of pages on the web.',
  function* ({ pages }) {
    for (const { file, modules, expressions, addresses } of pages) {
      for (const { text, line } of modules)
        for (const [index, part] of text.split('\n').entries())
          if (/^\s*export\b/.test(part))
            yield { file, line: line + index, message: 'export: a page has no code; leave it out' };
      for (const { text, line } of expressions)
        yield {
          file,
          line,
          message: `{${text.slice(0, 40)}}: a page has no code; put it into \`…\`, or leave it out`,
        };
      for (const { url, line, isImage } of addresses) {
        const message = isImage
          ? 'an image; draw it as a component in src/components/figures'
          : addressTrouble(url);
        if (message) yield { file, line, message };
      }
    }
  },
);

function addressTrouble(url: string): string | undefined {
  const shown = url.length > 60 ? `${url.slice(0, 60)}…` : url;
  if (url.startsWith('#') && url.length > 1) return undefined;
  const scheme = SCHEME.exec(url)?.[1]?.toLowerCase();
  if (scheme === undefined)
    return `link to "${shown}": it would miss the site's base; write <PageLink to="timeline/">words</PageLink>`;
  return scheme === 'https' ? undefined : `link to "${shown}": only https addresses may stand in prose`;
}
