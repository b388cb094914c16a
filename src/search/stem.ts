const known = new Map<string, string>();

/** A word without its ending, and in American spelling: "removes", "removed" and "removal" are one. */
export function stem(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const american = word
    .replace(/isation/, 'ization')
    .replace(/icence/, 'icense')
    .replace(/our(?=s?$)/, 'or');
  const cut = american.replace(
    /(?<=\p{L}{4})(izations?|iz(?:ed?|es|ing)|ations?|ments?|ions?|ings?|als?|ers?|or|ed|es|ly|s|e)$/u,
    '',
  );
  const found = cut.length < 4 || cut === american ? american.replace(/(?<=\p{L}{2})s$/u, '') : cut;
  known.set(word, found);
  return found;
}
