import { recordName } from '../domain/record-names.ts';
import type { History } from '../record/history.ts';
import type { Change } from '../schemas/change.ts';
import { pageAddresses, type SiteRoot } from '../site/address.ts';
import { LICENCE } from '../site/licence.ts';
import { escapeXml } from '../terms/escape.ts';
import type { Language } from '../terms/languages.ts';
import { PAGED_KINDS, SECTION_OF } from '../terms/sections.ts';
import type { Track } from '../terms/tracks.ts';

/** The words of a feed, in its language. */
export interface FeedWords {
  readonly title: string;
  readonly subtitle: string;
  /** Name of those who write it. */
  readonly author: string;
  readonly kinds: { readonly [kind in Change['kind']]: string };
}

/** A page that an entry leads to. */
interface Link {
  readonly text: string;
  readonly href: string;
}

/** The most entries in a feed; readers fetch it whole each time. */
export const MOST_ENTRIES = 60;

/** A feed that holds some of the changes: those about one track, or the corrections. */
export type FeedChoice = Track | 'corrections';

/**
 * What is new in the record and what was corrected, as an Atom feed (RFC 4287), the newest first.
 * @param choice leaves out the changes of other tracks, or all that corrects nothing
 */
export function atomFeed(
  history: History,
  root: SiteRoot,
  language: Language,
  words: FeedWords,
  choice?: FeedChoice,
): string {
  const self = pageAddresses(root, choice ? `feed-${choice}.xml` : 'feed.xml')[language];
  const all = history.changes.data;
  const changes = all.filter((change) => isChosen(change, history, choice)).slice(0, MOST_ENTRIES);
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<id>${escapeXml(self)}</id>`,
    `<title>${escapeXml(words.title)}</title>`,
    `<subtitle>${escapeXml(words.subtitle)}</subtitle>`,
    `<icon>${escapeXml(`${root}favicon.svg`)}</icon>`,
    // RFC 4287 §4.1.1 asks for one; the schema of the changes lets no empty list through.
    `<updated>${instant((changes[0] ?? all.at(-1))?.date ?? '')}</updated>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    alternate(pageAddresses(root, '')[language], language),
    `<link rel="license" href="${LICENCE}"/>`,
    `<author><name>${escapeXml(words.author)}</name></author>`,
    `<rights>CC BY 4.0, ${LICENCE}</rights>`,
    ...changes.flatMap((change) => entry(change, history, root, language, words)),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

/** What names no event is about the whole, and belongs into the feed of every track. */
function isChosen(change: Change, history: History, choice: FeedChoice | undefined): boolean {
  if (!choice) return true;
  if (choice === 'corrections') return change.kind === 'corrected';
  const tracks = change.events.map((id) => history.events.get(id)?.data.track);
  return tracks.length === 0 || tracks.includes(choice);
}

function entry(
  change: Change,
  history: History,
  root: SiteRoot,
  language: Language,
  words: FeedWords,
): string[] {
  const links = linksOf(change, history, root, language);
  return [
    '<entry>',
    `<id>${escapeXml(entryId(change, root, language))}</id>`,
    `<title>${escapeXml(change.what[language])}</title>`,
    `<updated>${instant(change.date)}</updated>`,
    alternate(links[0]?.href ?? pageAddresses(root, '')[language], language),
    `<category term="${change.kind}" label="${escapeXml(words.kinds[change.kind])}"/>`,
    `<content type="html">${escapeXml(asHtml(change.what[language], links))}</content>`,
    '</entry>',
  ];
}

/** A tag URI (RFC 4151), with the year of the first feed: it stays the same wherever the entry leads. */
function entryId({ id }: Change, root: SiteRoot, language: Language): string {
  return `tag:${new URL(root).hostname},2026:changes/${id}/${language}`;
}

function alternate(href: string, language: Language): string {
  return `<link rel="alternate" type="text/html" hreflang="${language}" href="${escapeXml(href)}"/>`;
}

function linksOf(change: Change, history: History, root: SiteRoot, language: Language): Link[] {
  return PAGED_KINDS.flatMap((kind) =>
    change[kind].map((id) => ({
      text: recordName(history, kind, id, language),
      href: pageAddresses(root, `${SECTION_OF[kind]}/${id}/`)[language],
    })),
  );
}

function asHtml(what: string, links: readonly Link[]): string {
  const items = links.map(({ text, href }) => `<li><a href="${escapeXml(href)}">${escapeXml(text)}</a></li>`);
  return `<p>${escapeXml(what)}</p>${items.length > 0 ? `<ul>${items.join('')}</ul>` : ''}`;
}

function instant(day: string): string {
  return `${day}T00:00:00Z`;
}
