/** Chinese characters, without the marks and letters that stand among them. */
const HAN = /\p{Script=Han}/u;
const PIECES = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}.])+/gu;

/** Longer queries are cut: no passage of this site answers more than this many characters. */
const LONGEST_QUERY = 200;

/** A query without quotes and control marks, folded to half width, and not longer than is useful. */
export function normalise(text: string): string {
  return text
    .slice(0, LONGEST_QUERY)
    .normalize('NFKC')
    .replace(/["“”\p{C}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * A text as names are compared: half width, lower case, marks and punctuation as single spaces, so
 * that "Docker-Compose", "ｄｏｃｋｅｒ compose" and "docker compose" are one.
 */
export function fold(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .normalize('NFC')
      // A point within a word stays: "1.0" is no "1" and no "10".
      .replace(/(?<![\p{L}\p{N}])\.|\.(?![\p{L}\p{N}])|[^\p{L}\p{N}.]+/gu, ' ')
      .replace(/ {2,}/g, ' ')
      .trim()
  );
}

/** A folded text in one piece: "docker swarm" and "dockerswarm", "node.js" and "nodejs" are one name. */
export function compact(folded: string): string {
  return folded.replace(/[ .](?!\d)|(?<!\d)\./g, '').replaceAll(' ', '');
}

/** The pieces of a folded text: words of letters and digits, runs of Chinese characters. */
export function pieces(folded: string): string[] {
  return folded.match(PIECES) ?? [];
}

/**
 * The smallest parts of a folded text that mean something: words, and every two neighbouring Chinese
 * characters, since Chinese has no spaces and most of its words have two.
 */
export function units(folded: string): string[] {
  return pieces(folded).flatMap((piece) => {
    if (!hasHan(piece)) return [piece];
    const characters = [...piece];
    if (characters.length === 1) return [piece];
    return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
  });
}

export function hasHan(text: string): boolean {
  return HAN.test(text);
}
