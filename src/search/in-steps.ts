/** Milliseconds of work after which others may have the thread. */
const STEP = 6;

/** Maps a list without holding up the thread. */
export async function inSteps<T, U>(list: readonly T[], map: (item: T, index: number) => U): Promise<U[]> {
  const mapped: U[] = [];
  let since = performance.now();
  for (const [index, item] of list.entries()) {
    if (performance.now() - since > STEP) {
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    }
    mapped.push(map(item, index));
  }
  return mapped;
}
