import { pinyin } from 'pinyin-pro';
import { compact, fold } from '../../terms/fold.ts';
import type { NearNames, NearTable } from '../near.ts';
import type { ListedPage } from './listed-page.ts';

/** The names of the pages, and the characters that sound like a syllable of a Chinese one. */
export function nearTable(pages: readonly ListedPage[]): NearTable {
  return { names: nearNames(pages), sounds: charactersBySound(pages) };
}

/** The characters that are typed day by day: those of GB 2312, in its two rows of bytes. */
const ROWS = [0xb0, 0xf7] as const;
const CELLS = [0xa1, 0xfe] as const;

/** For each syllable of a Chinese name the characters that are read so: an input method offers them together. */
function charactersBySound(pages: readonly ListedPage[]): NearTable['sounds'] {
  const chinese = pages.flatMap(({ names }) => names.map(compact)).filter(isHan);
  const needed = new Set(chinese.flatMap((name) => [...name]).flatMap(readingsOf));
  const sounds: { [syllable: string]: string } = {};
  for (const character of commonCharacters())
    for (const syllable of readingsOf(character))
      if (needed.has(syllable)) sounds[syllable] = (sounds[syllable] ?? '') + character;
  return sounds;
}

function commonCharacters(): string[] {
  const decoder = new TextDecoder('gbk');
  const count = ([from, to]: readonly [number, number]) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return count(ROWS).flatMap((row) =>
    count(CELLS)
      .map((cell) => decoder.decode(new Uint8Array([row, cell])))
      .filter(isHan),
  );
}

function readingsOf(character: string): string[] {
  return pinyin(character, { toneType: 'none', type: 'array', v: true, multiple: true }).map((reading) =>
    compact(fold(reading)),
  );
}

function isHan(text: string): boolean {
  return /^\p{Script=Han}+$/u.test(text);
}

/** Every name by which a page is offered that is near to a query: the name, and how a Chinese one sounds. */
export function nearNames(pages: readonly ListedPage[]): NearNames {
  return pages.flatMap(({ names }, number) =>
    [...new Set(names.flatMap(formsOf))].map((form): [string, number] => [form, number]),
  );
}

/** The sound of a Chinese text in Latin letters without tones and spaces: 容器 is `rongqi`. */
export function soundOf(text: string): string {
  return pinyin(text, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' }).join('');
}

function formsOf(name: string): string[] {
  const joined = compact(name);
  return isHan(joined) ? [joined, compact(soundOf(joined))] : [joined];
}
