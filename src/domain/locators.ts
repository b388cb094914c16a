/** What a locator names in a git repository. */
export interface NamedThing {
  readonly kind: 'commit' | 'tag' | 'file';
  readonly name: string;
  /** Of a file: the commit or tag at which it is said to stand. */
  readonly at?: string;
}

const HASH = '[0-9a-f]{7,40}';
/** Hashes have a letter and a digit, or the word before them; a row of digits alone may be a date. */
const COMMIT = new RegExp(
  `(?<![\\w./-])(?=${HASH}(?![\\w-]))(?=\\w*[a-f])(?=\\w*\\d)(${HASH})|(?:commits?|提交) ?(${HASH})(?![\\w-])`,
  'g',
);
const TAGS = /(?:\btags?|标签) ?/gi;
/** A name of a tag: a version, with or without what it is the version of; a number alone may be a day. */
const TAG_NAME = /^(?:(?:[A-Za-z][\w-]*[/-])+[vV]?|[vV])?\d[\w+-]*(?:\.[\w+-]+)+|^[vV]\d{4}-[\d-]+/;
/** What may stand between the tags of one list, a date in brackets included. */
const BETWEEN_TAGS = /^(?: ?[（(][^（()）]*[)）])?(?:, and |, | and | to |、|和|与|至|，)(?:tags? |标签)?/;
const FILE =
  /(?<![\w./@-])((?:[\w.@+-]+\/)*(?:[\w.@+-]*\w\.(?:adoc|c|go|h|html|json|md|mdx|ods|py|rs|rst|sh|toml|txt|ya?ml)|README|NEWS|CHANGES|MAINTAINERS|LICENSE))(?![\w/-])/g;
/** The state at which a file was read: "at v0.1.0", "at tag v0.1.0", "of v0.1.0", "at 0659ab9". */
const STATE = new RegExp(
  `^(?: at (?:the )?(?:commit |tag )?| of (?:tag )?| in commit )(${HASH}(?![\\w-])|[vV]\\d[\\w.+-]*)`,
);

/** "commit 93b5e4c, path", where the state comes first. */
const STATE_BEFORE = new RegExp(`(?:commit|提交|tag|标签) ?(${HASH}|[vV]\\d[\\w.+-]*)[,，:：] ?$`);

/** The commits, tags and files that a text names, each once. */
export function thingsNamedIn(text: string): NamedThing[] {
  return unique([...commitsIn(text), ...tagsIn(text), ...filesIn(text)]);
}

/** The repository that an address on GitHub leads to, and what it names there. */
export function thingsAt(address: string): { repository: string; things: NamedThing[] } | undefined {
  const { hostname, pathname } = new URL(address);
  const [owner, name, view, state = '', ...path] = decodeURIComponent(pathname).split('/').slice(1);
  if (hostname !== 'github.com' || !owner || !name) return undefined;
  const repository = `${owner}/${name}`;
  const isHash = new RegExp(`^${HASH}$`).test(state);
  if (view === 'commit') return { repository, things: [{ kind: 'commit', name: state }] };
  if (view === 'releases' && state === 'tag')
    return { repository, things: [{ kind: 'tag', name: path.join('/') }] };
  if (view === 'blob' && path.length > 0) {
    const at = isHash || TAG_NAME.test(state) ? { at: state } : {};
    return { repository, things: [{ kind: 'file', name: path.join('/'), ...at }] };
  }
  return { repository, things: [] };
}

/** The repository with which a text begins: "cncf/toc, projects/falco/…", "mkerrisk/man-pages at commit …". */
export function repositoryNamedIn(text: string): string | undefined {
  const name = /^([A-Za-z0-9][\w-]*\/[\w-][\w.-]*?)(?=[:,，]| at | ?$)/.exec(text)?.[1];
  return name && filesIn(name).length === 0 ? name : undefined;
}

/** What a thing is called in the list of those that were looked for. */
export function thingName({ kind, name, at }: NamedThing): string {
  return `${kind} ${name}${at ? ` at ${at}` : ''}`;
}

function commitsIn(text: string): NamedThing[] {
  return [...text.matchAll(COMMIT)].map((match) => ({ kind: 'commit', name: match[1] ?? match[2] ?? '' }));
}

function tagsIn(text: string): NamedThing[] {
  return [...text.matchAll(TAGS)].flatMap(({ 0: word, index }) =>
    tagList(text.slice(index + word.length).replace(/^(?:from|message of) /, '')),
  );
}

/** The tags with which a text begins: "v1.6.1, v1.5.10 (2022-03-02) and v1.4.13; more". */
function tagList(text: string): NamedThing[] {
  const name = TAG_NAME.exec(text)?.[0].replace(/[.-]+$/, '');
  if (!name || new RegExp(`^${HASH}$`).test(name)) return [];
  const rest = text.slice(name.length);
  const between = BETWEEN_TAGS.exec(rest)?.[0];
  return [{ kind: 'tag', name }, ...(between ? tagList(rest.slice(between.length)) : [])];
}

function filesIn(text: string): NamedThing[] {
  return [...text.matchAll(FILE)].map(({ 1: name = '', index }) => {
    const state = STATE.exec(text.slice(index + name.length)) ?? STATE_BEFORE.exec(text.slice(0, index));
    const at = state?.[1]?.replace(/\.$/, '');
    return { kind: 'file', name, ...(at && { at }) };
  });
}

function unique(things: readonly NamedThing[]): NamedThing[] {
  return [...new Map(things.map((thing) => [thingName(thing), thing])).values()];
}
