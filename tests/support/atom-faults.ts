import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An element as the parser gives it: children by name, attributes with `@`, text as `#text`. */
interface Element {
  readonly [name: string]: unknown;
}

/** A feed as far as the tests look into it. */
export interface ParsedFeed {
  readonly language: string;
  readonly feed: Element;
  readonly entries: readonly Element[];
}

const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  isArray: (name) => ['entry', 'link', 'author', 'category'].includes(name),
});

/**
 * Reads an Atom feed.
 * @throws {Error} where it is not well-formed XML
 */
export function parseFeed(xml: string): ParsedFeed {
  const result = XMLValidator.validate(xml);
  if (result !== true) throw new Error(`${result.err.msg} in line ${result.err.line}`);
  const feed = parser.parse(xml).feed as Element;
  return { feed, entries: (feed.entry ?? []) as Element[], language: String(feed['@xml:lang']) };
}

/** The text of an element that holds no others. */
export function textOf(element: unknown): string {
  return typeof element === 'string' ? element : String((element as Element)?.['#text'] ?? '');
}

/** The addresses of the links of an element with one relation. */
export function linksOf(element: Element, relation: string): string[] {
  return ((element.link ?? []) as Element[])
    .filter((link) => link['@rel'] === relation)
    .map((link) => String(link['@href']));
}

/** What a feed lacks of what RFC 4287 says it must or should have. */
export function atomFaults(xml: string): string[] {
  const { feed, entries } = parseFeed(xml);
  const faults = [...musts(feed, 'feed'), ...entries.flatMap((entry, i) => musts(entry, `entry ${i + 1}`))];
  if (feed['@xmlns'] !== 'http://www.w3.org/2005/Atom') faults.push('feed: namespace (§1.2)');
  if (!feed.author) faults.push('feed: no author, and entries have none (§4.1.1)');
  if (linksOf(feed, 'self').length !== 1) faults.push('feed: one link "self" (§4.1.1)');
  const ids = entries.map(({ id }) => textOf(id));
  if (new Set([...ids, textOf(feed.id)]).size !== ids.length + 1) faults.push('ids: not unique (§4.2.6)');
  const dates = entries.map(({ updated }) => textOf(updated));
  if (dates.join() !== [...dates].sort().reverse().join()) faults.push('entries: not the newest first');
  if (dates.some((date) => date > textOf(feed.updated))) faults.push('feed: updated before an entry');
  return faults;
}

function musts(element: Element, where: string): string[] {
  return [
    textOf(element.title) === '' && `${where}: no title (§4.2.14)`,
    !URL.canParse(textOf(element.id)) && `${where}: id is no IRI (§4.2.6)`,
    !RFC_3339.test(textOf(element.updated)) && `${where}: updated is no date of RFC 3339 (§3.3)`,
    linksOf(element, 'alternate').length !== 1 && `${where}: one link "alternate" (§4.1.1, §4.1.2)`,
  ].filter((fault) => fault !== false);
}
