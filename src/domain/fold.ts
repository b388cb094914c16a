/**
 * How many groups of a folded list stand open at first: from the top, as long as their items together find room.
 * @param sizes items of each group, in order
 * @param room how many items a page may open with
 */
export function openedAtFirst(sizes: readonly number[], room: number): number {
  let left = room;
  const full = sizes.findIndex((size) => {
    left -= size;
    return left < 0;
  });
  return full < 0 ? sizes.length : full;
}
