import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take long, the longest first: what is known before they were ever run here. */
const SLOW = [
  'build/sub-path',
  'browser/taken-away',
  'browser/opened-pages-en',
  'browser/opened-pages-zh-cn',
  'search/ranking',
  'browser/search-dialog',
  'browser/timeline-looks',
  'build/html',
  'build/dev',
  'content/fuzz',
  'browser/timeline-views',
  'browser/lineage',
  'browser/drawn-pages-en',
  'browser/drawn-pages-zh-cn',
].map((name) => `/tests/${name}.test.ts`);
/** What takes longer than this is not begun at the end, in milliseconds. */
const LONG = 30_000;

/** The order of Vitest, but for the files that would be waited for at the end, of whatever project. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const long = new Map(sorted.map((file) => [file, this.#timeOf(file)]));
    const timeOf = (file: TestSpecification) => long.get(file) ?? 0;
    const slow = sorted.filter((file) => timeOf(file) > LONG).sort((a, b) => timeOf(b) - timeOf(a));
    return [...slow, ...sorted.filter((file) => !slow.includes(file))];
  }

  /** How long a file took when it was last run here; else a guess by its place in the list. */
  #timeOf(file: TestSpecification): number {
    const place = SLOW.findIndex((name) => file.moduleId.endsWith(name));
    const guess = place < 0 ? 0 : LONG * (1 + SLOW.length - place);
    return this.ctx.cache.getTestSpecificationResult(file)?.duration ?? guess;
  }
}
