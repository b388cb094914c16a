import { pinyin } from 'pinyin-pro';
import { compact } from '../../terms/fold.ts';
import type { NearNames } from '../near.ts';
import type { ListedPage } from './listed-page.ts';

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
  return /^\p{Script=Han}+$/u.test(joined) ? [joined, compact(soundOf(joined))] : [joined];
}
