/** Names that lead nowhere for ever: for examples, tests and one's own machine (RFC 2606, RFC 6761). */
const RESERVED = /(^|\.)(example|test|invalid|localhost)$|(^|\.)example\.(com|net|org)$/;

/** Whether links to a site would lead nowhere. Nothing that is carried away to another place may hold them. */
export function isReserved(site: URL | string | undefined): boolean {
  return !site || RESERVED.test(new URL(site).hostname);
}
