/** A moment as vis-timeline hands it over. */
type Time = number | { valueOf(): number };

/** A unit of time in moment's names; a plural means the same. */
type Unit = 'millisecond' | 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

type Part = 'FullYear' | 'Month' | 'Date' | 'Hours' | 'Minutes' | 'Seconds' | 'Milliseconds';

const MS: { readonly [unit: string]: number } = {
  millisecond: 1,
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
};
/** 1 January 1970 was a Thursday; weeks begin on Monday (ISO 8601). */
const FIRST_MONDAY = -3 * 86_400_000;
/** Letters of an ISO 8601 date that two moments of one unit share. */
const SHARED: { readonly [unit: string]: number } = { year: 4, month: 7, day: 10, hour: 13, minute: 16 };
const NAMES: { readonly [pattern: string]: Intl.DateTimeFormat } = {
  MMMM: new Intl.DateTimeFormat('en', { timeZone: 'UTC', month: 'long' }),
  dddd: new Intl.DateTimeFormat('en', { timeZone: 'UTC', weekday: 'long' }),
};

/**
 * The part of moment's interface with which vis-timeline steps along its axis, always in UTC and never
 * changed in place. Moment itself weighs more than all that is drawn, and its local names are not used:
 * labels come from Intl.
 */
class UtcMoment {
  readonly #date: Date;

  constructor(time: Time = Date.now()) {
    this.#date = new Date(time.valueOf());
  }

  valueOf(): number {
    return this.#date.getTime();
  }
  toDate(): Date {
    return new Date(this.#date);
  }
  clone(): UtcMoment {
    return new UtcMoment(this);
  }
  locale(): UtcMoment {
    return this;
  }

  year(value?: number): number | UtcMoment {
    return this.#part('FullYear', value);
  }
  month(value?: number): number | UtcMoment {
    return this.#part('Month', value);
  }
  date(value?: number): number | UtcMoment {
    return this.#part('Date', value);
  }
  hours(value?: number): number | UtcMoment {
    return this.#part('Hours', value);
  }
  minutes(value?: number): number | UtcMoment {
    return this.#part('Minutes', value);
  }
  seconds(value?: number): number | UtcMoment {
    return this.#part('Seconds', value);
  }
  milliseconds(value?: number): number | UtcMoment {
    return this.#part('Milliseconds', value);
  }
  /** Days since Monday. */
  weekday(value?: number): number | UtcMoment {
    const own = (this.#date.getUTCDay() + 6) % 7;
    return value === undefined ? own : this.add(value - own, 'day');
  }
  /** 1 for Monday to 7 for Sunday. */
  isoWeekday(): number {
    return ((this.#date.getUTCDay() + 6) % 7) + 1;
  }
  /** Weeks since the first of 1970: enough to tell one from the next. */
  week(): number {
    return Math.floor((this.valueOf() - FIRST_MONDAY) / 604_800_000);
  }

  add(count: number, unit: Unit | `${Unit}s`): UtcMoment {
    const name = unit.replace(/s$/, '');
    if (name === 'year') return this.#set('FullYear', this.#date.getUTCFullYear() + count);
    if (name === 'month') return this.#set('Month', this.#date.getUTCMonth() + count);
    return new UtcMoment(this.valueOf() + count * (MS[name] ?? 0));
  }
  subtract(count: number, unit: Unit | `${Unit}s`): UtcMoment {
    return this.add(-count, unit);
  }

  isSame(other: Time, unit?: Unit): boolean {
    const that = new UtcMoment(other);
    if (!unit) return that.valueOf() === this.valueOf();
    if (unit === 'week') return that.week() === this.week();
    const length = SHARED[unit];
    return that.format().slice(0, length) === this.format().slice(0, length);
  }

  /** ISO 8601; of moment's patterns only the English names of which vis-timeline makes classes. */
  format(pattern?: string): string {
    return NAMES[pattern ?? '']?.format(this.#date) ?? this.#date.toISOString();
  }

  /** Reads a part of the date, or gives the moment with that part set. */
  #part(name: Part, value: number | undefined): number | UtcMoment {
    return value === undefined ? this.#date[`getUTC${name}`]() : this.#set(name, value);
  }

  #set(name: Part, value: number): UtcMoment {
    const date = this.toDate();
    date[`setUTC${name}`](value);
    return new UtcMoment(date);
  }
}

/** Makes a moment; without an argument, now. */
export default function moment(time?: Time): UtcMoment {
  return new UtcMoment(time);
}
moment.isMoment = (value: unknown): value is UtcMoment => value instanceof UtcMoment;
moment.locale = (): string => 'en';
