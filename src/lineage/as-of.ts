/** What a page needs to tell what stood on a day; days are ISO 8601. */
export interface Days {
  readonly subjects: readonly LivedSubject[];
  readonly events: readonly DayEvent[];
  /** How many subjects have no dates. */
  readonly undated: number;
}

export interface LivedSubject {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly from: string;
  readonly to?: string;
  /** Who received it, and the first day of that. */
  readonly hands?: readonly { readonly name: string; readonly since: string }[];
}

export interface DayEvent {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly latest: string;
  readonly level: number;
}

/** How the world of the record stood on a day. */
export interface AsOf {
  readonly stood: readonly { readonly kind: string; readonly members: readonly Standing[] }[];
  readonly over: number;
  readonly toCome: number;
  /** The weightiest events of the year before, in the order of time. */
  readonly before: readonly DayEvent[];
  /** The next landmarks, of which nobody knew. */
  readonly after: readonly DayEvent[];
  readonly undated: number;
}

export interface Standing {
  readonly id: string;
  readonly name: string;
  /** In whose hands, where the record says. */
  readonly hands?: string;
}

const MOST_BEFORE = 12;
const MOST_AFTER = 5;

/** What stood on a day, what had happened in the year before it and what came next. */
export function asOf({ subjects, events, undated }: Days, day: string): AsOf {
  const yearAgo = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  const stood = subjects.filter(({ from, to }) => from <= day && (!to || to >= day));
  const recent = events.filter(({ latest }) => latest > yearAgo && latest <= day);
  const weighty = new Set([...recent].sort((a, b) => a.level - b.level).slice(0, MOST_BEFORE));
  return {
    stood: [...Map.groupBy(stood, ({ kind }) => kind)].map(([kind, members]) => ({
      kind,
      members: members.map((member) => standing(member, day)),
    })),
    over: subjects.filter(({ to }) => to && to < day).length,
    toCome: subjects.filter(({ from }) => from > day).length,
    before: recent.filter((event) => weighty.has(event)),
    after: events.filter(({ latest, level }) => level === 1 && latest > day).slice(0, MOST_AFTER),
    undated,
  };
}

function standing({ id, name, hands = [] }: LivedSubject, day: string): Standing {
  const holder = hands.filter(({ since }) => since <= day).at(-1);
  return { id, name, ...(holder && { hands: holder.name }) };
}
