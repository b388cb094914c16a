import { type Document, parseDocument } from 'yaml';
import type { Spoil } from './spoil.ts';
import { CHARACTERS, CHINESE } from './text-spoils.ts';

type Path = readonly (string | number)[];
type Field = { readonly path: Path; readonly value: unknown };

const ENUMS = new Set(['track', 'level', 'certainty', 'kind', 'weight', 'verdict', 'type', 'method']);
const DATES = new Set(['date', 'issued', 'accessed', 'from', 'to']);
const LISTS = new Set(['subjects', 'references', 'steps', 'events', 'lineage']);

/** Spoils of one value, by name: what takes its place, or nothing where it does not apply. */
const VALUES: { readonly [name: string]: (field: Field) => unknown } = {
  'a number': ({ value }) => (typeof value === 'number' ? undefined : 7),
  'a list': ({ value }) => (Array.isArray(value) ? undefined : ['x']),
  fields: () => ({ x: 'y' }),
  true: ({ path }) => (path.at(-1) === 'httpOnly' ? undefined : true),
  nothing: () => null,
  'an empty text': ({ value }) => (typeof value === 'string' ? '' : undefined),
  'too long': ({ value, path }) =>
    typeof value === 'string' && !isUrl(path) ? `${value}${'x'.repeat(700)}` : undefined,
  'unknown word': ({ path }) => (ENUMS.has(nameOf(path)) && path.length < 4 ? 'whatever' : undefined),
  'capital letters': ({ path, value }) =>
    typeof value === 'string' && (ENUMS.has(nameOf(path)) || isId(path))
      ? `${value.toUpperCase()}X`
      : undefined,
  'unknown id': ({ path, value }) =>
    isId(path) && typeof value === 'string' && value !== 'popular' ? 'no-such-thing-at-all' : undefined,
  'id with a space': ({ path, value }) =>
    isId(path) && typeof value === 'string' ? `${value} x` : undefined,
  'no such day': ({ path }) => (isDate(path) ? '2014-06-31' : undefined),
  'no zeros': ({ path }) => (isDate(path) ? '2014-6-9' : undefined),
  'in the future': ({ path }) => (isDate(path) ? '9014-06-09' : undefined),
  'a thousand years ago': ({ path }) => (isDate(path) ? '1014-06-09' : undefined),
  'year as a number': ({ path }) => (isDate(path) ? 2014 : undefined),
  'in words': ({ path }) => (isDate(path) ? 'June 2014' : undefined),
  backwards: ({ path }) => (path.join() === 'date' ? '2014/2004' : undefined),
  'one entry twice': ({ value, path }) =>
    Array.isArray(value) && LISTS.has(nameOf(path)) ? [...value, value[0]] : undefined,
  'an empty list': ({ value, path }) =>
    Array.isArray(value) && path.length === 1 && !['events', 'subjects', 'aliases'].includes(nameOf(path))
      ? []
      : undefined,
  'a text for a list': ({ value }) => (Array.isArray(value) ? 'docker' : undefined),
  'not an address': ({ path }) => (isUrl(path) ? 'www.example' : undefined),
  'http address': ({ path, value }) =>
    isUrl(path) && String(value).startsWith('https') ? String(value).replace('https', 'http') : undefined,
  'script address': ({ path }) => (isUrl(path) ? 'javascript:alert(1)' : undefined),
  'the other language': ({ path, value }) =>
    path.at(-1) === 'zh-CN' &&
    ['summary', 'note', 'correction', 'stated'].includes(String(path.at(-2))) &&
    value
      ? 'This is no Chinese.'
      : undefined,
  ...Object.fromEntries(
    Object.entries(CHARACTERS).map(([name, spoil]) => [
      name,
      ({ value, path }: Field) => (typeof value === 'string' && !isUrl(path) ? spoil(value) : undefined),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(CHINESE).map(([name, spoil]) => [
      name,
      ({ value, path }: Field) => (path.at(-1) === 'zh-CN' ? spoil(String(value)) : undefined),
    ]),
  ),
};

/** Spoils of the field itself, in the syntax tree. */
const FIELDS: { readonly [name: string]: (document: Document, field: Field) => boolean } = {
  'left out': (document, { path }) => isNeeded(path) && document.deleteIn(path),
  misspelt: (document, { path, value }) => {
    if (typeof path.at(-1) !== 'string') return false;
    document.deleteIn(path);
    document.setIn([...path.slice(0, -1), `${path.at(-1)}x`], value);
    return true;
  },
};

/** Every spoil of one record; the class is the field with its kind of record, and what befalls it. */
export function recordSpoils(kind: string, file: string, text: string): Spoil[] {
  const document = parseDocument(text);
  const spoils: Spoil[] = [];
  for (const field of fieldsOf(document.toJS())) {
    const name = `${kind}: ${field.path.filter((part) => typeof part === 'string').join('.')}`;
    for (const [what, spoil] of Object.entries(VALUES)) {
      const value = spoil(field);
      if (value === undefined || value === field.value) continue;
      spoils.push({
        of: name,
        what,
        file,
        make: () => written(text, (copy) => copy.setIn(field.path, value)),
      });
    }
    for (const [what, spoil] of Object.entries(FIELDS))
      if (spoil(parseDocument(text), field))
        spoils.push({ of: name, what, file, make: () => written(text, (copy) => spoil(copy, field)) });
  }
  return spoils;
}

function written(text: string, change: (document: Document) => unknown): string {
  const document = parseDocument(text);
  change(document);
  return document.toString({ lineWidth: 0 });
}

function* fieldsOf(value: unknown, path: Path = []): Generator<Field> {
  if (path.length > 0) yield { path, value };
  if (typeof value !== 'object' || value === null) return;
  // The first entry of a list stands for all.
  const entries = Array.isArray(value) ? [[0, value[0]] as const] : Object.entries(value);
  for (const [key, inner] of entries) yield* fieldsOf(inner, [...path, key]);
}

const nameOf = (path: Path): string => String(path.findLast((part) => typeof part === 'string'));
const isUrl = (path: Path): boolean => ['URL', 'homepage'].includes(nameOf(path));
const isDate = (path: Path): boolean => DATES.has(nameOf(path)) && !path.includes('lineage') && path[0] !== 0;

function isId(path: Path): boolean {
  const name = nameOf(path);
  return (
    name === 'id' ||
    name === 'event' ||
    name === 'statedIn' ||
    (['subjects', 'events'].includes(name) && typeof path.at(-1) === 'number')
  );
}

const OPTIONAL = new Set(
  'note merged asks locator supports aliases searchNames active to homepage lineage author editor issued accessed container-title event-title publisher publisher-place volume issue page number version genre DOI ISBN URL httpOnly language detail given events subjects claims references tours'.split(
    ' ',
  ),
);

function isNeeded(path: Path): boolean {
  const name = nameOf(path);
  return (
    typeof path.at(-1) === 'string' && (!OPTIONAL.has(name) || (path.length === 1 && name === 'references'))
  );
}
