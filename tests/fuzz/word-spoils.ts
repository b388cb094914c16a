import type { Spoil } from './spoil.ts';
import { CHARACTERS, CHINESE, swap } from './text-spoils.ts';

const LINE = /^ {2}("[^"]*"): "((?:[^"\\]|\\.)*)"(,?)$/;

const LINES: { readonly [what: string]: (line: string) => string | undefined } = {
  'left out': () => '',
  'another key': (line) => swap(line, /"(\w)/, '"x$1'),
  'written twice': (line) => (line.endsWith(',') ? `${line}\n${line}` : undefined),
  empty: (line) => swap(line, LINE, '  $1: ""$3'),
  'a number': (line) => swap(line, LINE, '  $1: 7$3'),
  'another slot': (line) => swap(line, /\{\{\w+\}\}/, '{{other}}'),
  'slot left out': (line) => swap(line, /\{\{\w+\}\}/, ''),
  'slot not closed': (line) => swap(line, /\{\{(\w+)\}\}/, '{{$1}'),
  'one more slot': (line) => swap(line, LINE, '  $1: "$2{{more}}"$3'),
  'no comma': (line) => swap(line, /,$/, ''),
  'quote not closed': (line) => swap(line, /",?$/, ','),
  'single quotes': (line) => swap(line, LINE, "  $1: '$2'$3"),
  'too long': (line) => swap(line, LINE, `  $1: "$2${'x'.repeat(900)}"$3`),
};

export function wordSpoils(file: string, text: string, pick: () => number): Spoil[] {
  const isChinese = file.includes('zh-CN');
  const lines = text.split('\n');
  const texts = Object.entries({ ...CHARACTERS, ...(isChinese && CHINESE) }).map(
    ([what, spoil]) =>
      [
        what,
        (line: string) => {
          const [, key, value = '', end = ''] = LINE.exec(line) ?? [];
          const spoilt = spoil(value);
          return spoilt === undefined ? undefined : `  ${key}: ${JSON.stringify(spoilt)}${end}`;
        },
      ] as const,
  );
  return [...Object.entries(LINES), ...texts].flatMap(([what, spoil]) => {
    const places = lines.flatMap((line, index) => {
      if (!LINE.test(line)) return [];
      // A form for one thing may say it without its number, and be left out.
      if (/_one"/.test(line) || (what === 'left out' && !line.endsWith(','))) return [];
      const spoilt = spoil(line);
      return spoilt === undefined ? [] : [{ index, spoilt }];
    });
    const place = places[Math.floor(pick() * places.length)];
    if (!place) return [];
    const make = () =>
      lines
        .flatMap((line, index) =>
          index === place.index ? (place.spoilt === '' ? [] : [place.spoilt]) : [line],
        )
        .join('\n');
    return [{ of: `${isChinese ? 'Chinese' : 'English'} words`, what, file, make }];
  });
}
