import { Converter } from 'opencc-js/cn2t';
import { pinyin } from 'pinyin-pro';
import { compact, hasHan } from '../../terms/fold.ts';
import type { NamedPage } from '../name-buckets.ts';
import type { NearNames } from '../near.ts';
import type { Respell } from './names.ts';

const toTraditional = [
  Converter({ from: 'cn', to: 't' }),
  Converter({ from: 'cn', to: 'tw' }),
  // With the words of Taiwan: 虛擬機器 for 虚拟机.
  Converter({ from: 'cn', to: 'twp' }),
];

/** The traditional forms of a text in simplified characters; none where it looks the same. */
export const traditionalForms: Respell = (text) => {
  if (!hasHan(text)) return [];
  return [...new Set(toTraditional.map((convert) => convert(text)))].filter((form) => form !== text);
};

/** The sound of a Chinese text in Latin letters without tones and spaces: 容器 is `rongqi`. */
export function soundOf(text: string): string {
  return pinyin(text, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' }).join('');
}

/**
 * What is needed to offer names near to a query that found little: every name, the sound of the
 * Chinese ones, and how traditional characters are written here.
 * @param text Chinese text that holds all characters in use on the site
 */
export function nearNames(pages: readonly NamedPage[], text: string): NearNames {
  return {
    pages: pages.map(({ p, t, f, w }) => ({ p, t, f, w })),
    names: pages.flatMap(({ n }, index) =>
      [...new Set(n.flatMap(formsOf))].map((form): [string, number] => [form, index]),
    ),
    simple: simpleForms(text),
  };
}

function formsOf(name: string): string[] {
  const joined = compact(name);
  return /^\p{Script=Han}+$/u.test(joined) ? [joined, compact(soundOf(joined))] : [joined];
}

function simpleForms(text: string): { [traditional: string]: string } {
  const [convert] = toTraditional;
  const characters = [...new Set(text.match(/\p{Script=Han}/gu))].sort();
  const pairs = characters.map((simple) => [convert?.(simple) ?? simple, simple] as const);
  // A character that the site itself uses is right as it is.
  return Object.fromEntries(pairs.filter(([form, simple]) => form !== simple && !characters.includes(form)));
}
