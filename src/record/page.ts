import { parseDocument } from 'yaml';
import type { Language } from '../terms/languages.ts';
import { readMdx } from './mdx.ts';
import { type Line, type Mention, type PageParts, partsOf } from './page-parts.ts';
import { proseLines } from './prose-lines.ts';
import { quickValue } from './quick-value.ts';

/** A page of prose, as far as the rules and the notes need to know it. */
export interface Page extends PageParts {
  /** Path of the file from the root of the project. */
  readonly file: string;
  readonly language: Language;
  /** Path below the root of its language, without ending: `subjects/chroot`; the same in its twin. */
  readonly slug: string;
  readonly frontmatter: { readonly [key: string]: unknown };
  /** The lines a reader sees, without markup, code and addresses. */
  readonly prose: readonly Line[];
  /** Why the page cannot be read; then it has no parts, and nothing is to be concluded from that. */
  readonly trouble?: { readonly line: number; readonly message: string };
}

/** The front matter of a page, between its lines of hyphens. */
export const FRONTMATTER = /^---\r?\n([\s\S]*?)\r?\n?---[ \t]*(?:\r?\n|$)/;
const ROOT = 'content/docs/';
const NO_PARTS: PageParts = partsOf({ type: 'root' });

/** Reads the parts of an MDX file that stand in relation to the record. */
export function parsePage(file: string, text: string): Page {
  const relative = file.slice(ROOT.length).replace(/(?:\/index)?\.mdx?$/, '');
  const isChinese = /^zh-cn(\/|$)/.test(relative);
  const mdx = readMdx(text);
  return {
    file,
    language: isChinese ? 'zh-CN' : 'en',
    slug: isChinese ? relative.slice('zh-cn/'.length) || 'index' : relative,
    frontmatter: fieldsOf(FRONTMATTER.exec(text)?.[1] ?? ''),
    ...('tree' in mdx
      ? { ...partsOf(mdx.tree), prose: proseLines(text, mdx.tree) }
      : { ...NO_PARTS, prose: [], trouble: { line: mdx.line, message: mdx.trouble } }),
  };
}

/** Finds the components that name a record, with the line on which they stand. */
export function findMentions(text: string): readonly Mention[] {
  const mdx = readMdx(text);
  return 'tree' in mdx ? partsOf(mdx.tree).mentions : [];
}

/** What is wrong with front matter is told by its schema; here it is only not to be stumbled over. */
function fieldsOf(yaml: string): { [key: string]: unknown } {
  try {
    const quick = quickValue(yaml);
    const fields: unknown = quick ? quick.value : parseDocument(yaml).toJS();
    return typeof fields === 'object' && fields !== null ? { ...fields } : {};
  } catch {
    return {};
  }
}
