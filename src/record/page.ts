import { parseDocument } from 'yaml';
import type { Language } from '../terms/languages.ts';

/** A page of prose, as far as the rules and the notes need to know it. */
export interface Page {
  /** Path of the file from the root of the project. */
  readonly file: string;
  readonly language: Language;
  /** Path below the root of its language, without ending: `subjects/chroot`; the same in its twin. */
  readonly slug: string;
  readonly frontmatter: { readonly [key: string]: unknown };
  readonly headings: readonly Heading[];
  readonly mentions: readonly Mention[];
  /** The lines a reader sees, without markup, code and addresses. */
  readonly prose: readonly Line[];
}

export interface Line {
  readonly text: string;
  readonly line: number;
}

export interface Heading {
  /** The id given as `{#id}`; undefined where there is none. */
  readonly id?: string;
  readonly depth: number;
  readonly line: number;
}

/** A component that names a record: `<Event id="docker-1-0" />`. */
export interface Mention {
  readonly component: string;
  readonly id: string;
  /** Of a `Cite`: where in the source. */
  readonly locator?: string;
  readonly line: number;
}

const FRONTMATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/;
const HEADING = /^(#{2,6})\s+.*?(?:\{#([^}\s]+)\})?\s*$/;
const FENCE = /^\s*(`{3,}|~{3,})/;
const TAG = /<([A-Z]\w*)\b((?:"[^"]*"|[^">])*)>/g;
const ROOT = 'content/docs/';

/** Reads the parts of an MDX file that stand in relation to the record. */
export function parsePage(file: string, text: string): Page {
  const relative = file.slice(ROOT.length).replace(/\.mdx?$/, '');
  const isChinese = relative.startsWith('zh-cn/');
  const lines = withoutCode(text);
  return {
    file,
    language: isChinese ? 'zh-CN' : 'en',
    slug: isChinese ? relative.slice('zh-cn/'.length) : relative,
    frontmatter: parseDocument(FRONTMATTER.exec(text)?.[1] ?? '').toJS() ?? {},
    headings: lines.flatMap((content, index) => {
      const match = HEADING.exec(content);
      return match
        ? [{ depth: match[1]?.length ?? 0, line: index + 1, ...(match[2] && { id: match[2] }) }]
        : [];
    }),
    mentions: findMentions(lines),
    prose: withoutTags(lines).flatMap((content, index) => {
      const seen = plainText(content);
      return seen ? [{ text: seen, line: index + 1 }] : [];
    }),
  };
}

/** Finds the components that name a record, with the line on which they stand. */
export function findMentions(lines: readonly string[]): Mention[] {
  // A tag may be broken over lines, so the whole text is searched and the line counted from it.
  const text = lines.join('\n');
  return [...text.matchAll(TAG)].flatMap(({ 1: component = '', 2: attributes = '', index }) => {
    const id = attribute(attributes, 'id');
    const locator = attribute(attributes, 'locator');
    const line = text.slice(0, index).split('\n').length;
    return id === undefined ? [] : [{ component, id, ...(locator && { locator }), line }];
  });
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];
}

/** The lines without components and elements, whose tags may be broken over lines. */
function withoutTags(lines: readonly string[]): string[] {
  const text = lines.map((line) => line.replace(/`[^`]*`/g, '`')).join('\n');
  return text.replace(/<[A-Za-z/][^>]*>/g, (tag) => tag.replace(/[^\n]/g, '')).split('\n');
}

/** A line without links' targets, heading ids and imports. */
function plainText(line: string): string {
  if (/^\s*(import|export)\b/.test(line)) return '';
  return line
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/\{[^}]*\}/g, '')
    .trim();
}

/** The lines of a text, those inside code blocks emptied so that the line numbers stay. */
function withoutCode(text: string): string[] {
  let fence: string | undefined;
  return text.split('\n').map((line) => {
    const mark = FENCE.exec(line)?.[1];
    if (fence === undefined) {
      fence = mark;
      return mark ? '' : line;
    }
    if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined;
    return '';
  });
}
