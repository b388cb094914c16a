/**
 * A sentence with its slots filled: `{{count}} events` and `{ count: 3 }` make "3 events".
 * @param sentence words of the interface; a slot that has no value stays as it stands
 */
export function fill(
  sentence: string,
  values: { readonly [slot: string]: string | number | undefined },
): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (slot, name: string) => String(values[name] ?? slot));
}
