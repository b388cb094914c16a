/**
 * The HTML of a page with an empty target before each heading that was called otherwise: links to the former id
 * still lead there.
 * @param aliases former ids, and what each is called now
 */
export function withAliases(html: string, aliases: { readonly [former: string]: string }): string {
  return Object.entries(aliases).reduce(
    (text, [former, now]) =>
      text.replace(
        new RegExp(`<h[2-4]\\b[^>]*?\\sid="${now}"`),
        (heading) => `<span id="${former}"></span>${heading}`,
      ),
    html,
  );
}
