/** The one before and the one after in an order; undefined where there is none. */
export function neighboursOf<E>(
  order: readonly E[],
  own: E,
): { previous: E | undefined; next: E | undefined } {
  const place = order.indexOf(own);
  return { previous: order[place - 1], next: order[place + 1] };
}
