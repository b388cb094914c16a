import { DESCENT, LINEAGE_TYPES, type LineageType } from '../terms/lineage.ts';
import { typedDate } from '../terms/typed-date.ts';
import type { Direction } from './kin.ts';

/** What a reader has chosen on the family tree: its address is this and nothing else. */
export interface LineageState {
  /** Id of the member whose kin is shown; undefined shows all. */
  readonly of?: string;
  /** How many steps away. */
  readonly depth: number;
  readonly dir: Direction;
  readonly types: readonly LineageType[];
  /** As of which day, month or year, EDTF. */
  readonly date?: string;
}

/** A value of an address that was left out, and why. */
export interface Ignored {
  readonly name: string;
  readonly value: string;
  readonly reason: 'malformed' | 'unknown';
}

export const DEPTHS = [1, 2, 3, 9] as const;
export const DIRECTIONS = ['up', 'down', 'both'] as const satisfies readonly Direction[];
export const EMPTY: LineageState = { depth: 2, dir: 'both', types: DESCENT };

/** A single date without doubt: what "as of" can mean. */
const PLAIN_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/**
 * Reads the state out of a query string. Never throws: what is malformed or unknown is left out and reported;
 * what is not ours is passed over in silence.
 */
export function parseLineage(
  query: string,
  known: { has(id: string): boolean },
): { state: LineageState; ignored: Ignored[] } {
  const values = new URLSearchParams(query);
  const ignored: Ignored[] = [];
  const one = <T>(name: string, read: (value: string) => T | undefined, reason: Ignored['reason']) => {
    const value = values.get(name)?.trim();
    if (!value) return undefined;
    const sound = read(value);
    if (sound === undefined) ignored.push({ name, value, reason });
    return sound;
  };
  const of = one('of', (id) => (known.has(id) ? id : undefined), 'unknown');
  const depth = one('depth', (text) => (/^[1-9]$/.test(text) ? Number(text) : undefined), 'malformed');
  const dir = one('dir', (text) => DIRECTIONS.find((one) => one === text), 'malformed');
  const date = one('date', plainDate, 'malformed');
  const types = typesOf(values.get('types') ?? '', ignored);
  return {
    state: {
      ...(of && { of }),
      depth: depth ?? EMPTY.depth,
      dir: dir ?? EMPTY.dir,
      types: types.length > 0 ? types : EMPTY.types,
      ...(date && { date }),
    },
    ignored,
  };
}

/** The query string of a state, without its question mark; what is not chosen is left out. */
export function formatLineage({ of, depth, dir, types, date }: LineageState): string {
  const isUsual = types.length === EMPTY.types.length && EMPTY.types.every((type) => types.includes(type));
  const values: readonly (readonly [string, string | undefined])[] = [
    ['of', of],
    ['depth', of && depth !== EMPTY.depth ? String(depth) : undefined],
    ['dir', of && dir !== EMPTY.dir ? dir : undefined],
    ['types', isUsual ? undefined : types.join(',')],
    ['date', date],
  ];
  return values.flatMap(([name, value]) => (value ? [`${name}=${value}`] : [])).join('&');
}

/** A day, month or year as it was typed, in EDTF; undefined where it is none or a range. */
export function plainDate(text: string): string | undefined {
  const date = typedDate(text);
  return date && PLAIN_DATE.test(date) ? date : undefined;
}

function typesOf(text: string, ignored: Ignored[]): LineageType[] {
  const parts = text.split(',').filter(Boolean);
  for (const value of parts)
    if (!(LINEAGE_TYPES as readonly string[]).includes(value))
      ignored.push({ name: 'types', value, reason: 'unknown' });
  return LINEAGE_TYPES.filter((type) => parts.includes(type));
}
