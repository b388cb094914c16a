/** A file of JSON, indented so that people can read it and differences stay small. */
export function json(data: unknown): Response {
  return new Response(`${JSON.stringify(data, null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}

/**
 * A file of text in UTF-8.
 * @param type its media type, without parameters: `text/csv`
 */
export function text(content: string, type: string): Response {
  return new Response(content, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
}
