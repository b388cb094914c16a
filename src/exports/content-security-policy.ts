import { createHash } from 'node:crypto';

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/g;
/** Blocks of data in script elements are not run, so they need no hash. */
const DATA_TYPE = /\btype="(?!module|text\/javascript)[^"]*"/;

/**
 * A page with a content security policy (CSP Level 3) put first into its head. Inline scripts and
 * styles are let in by the hashes of what the page holds; nothing comes from another host.
 */
export function addPolicy(html: string): string {
  const policy = policyFor(html).replaceAll('"', '&quot;');
  return html.replace(
    /<head(\s[^>]*)?>/,
    (head) => `${head}<meta http-equiv="content-security-policy" content="${policy}">`,
  );
}

/** The policy of one page. */
export function policyFor(html: string): string {
  const scripts = inlineScripts(html).map(hash);
  const styles = [...html.matchAll(STYLE)].map(([, text = '']) => hash(text));
  return [
    "default-src 'self'",
    // Pagefind's index reader is WebAssembly.
    ["script-src 'self' 'wasm-unsafe-eval'", ...unique(scripts)].join(' '),
    ["style-src-elem 'self'", ...unique(styles)].join(' '),
    // Code blocks are coloured by style attributes.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join('; ');
}

/** The texts of the scripts that stand in a page and are run. */
export function inlineScripts(html: string): string[] {
  return [...html.matchAll(SCRIPT)]
    .filter(([, attributes = '']) => !/\bsrc=/.test(attributes) && !DATA_TYPE.test(attributes))
    .map(([, , text = '']) => text);
}

/** The SHA-256 of a script, in Base64, as a policy names it (CSP Level 3, 2.3.1). */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

function hash(text: string): string {
  return `'sha256-${sha256(text)}'`;
}

function unique(hashes: readonly string[]): string[] {
  return [...new Set(hashes)].sort();
}
