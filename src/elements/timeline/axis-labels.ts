/** The scale of the time axis, as vis-timeline names it. */
export type Scale =
  'millisecond' | 'second' | 'minute' | 'hour' | 'weekday' | 'week' | 'day' | 'month' | 'year';

/** What stands at each tick of the axis, and under a stretch of ticks. */
export interface AxisLabels {
  minor(date: Date, scale: Scale): string;
  major(date: Date, scale: Scale): string;
}

/**
 * Labels of the time axis in a language, through Intl and in UTC: vis-timeline ships no Chinese, and
 * moment's locales would come on top of it.
 */
export function axisLabels(language: string): AxisLabels {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { timeZone: 'UTC', ...options });
  const day = format({ day: 'numeric' });
  const month = format({ month: 'short' });
  const monthOfYear = format({ month: 'long', year: 'numeric' });
  const year = format({ year: 'numeric' });
  return {
    minor(date, scale) {
      if (scale === 'year') return String(date.getUTCFullYear());
      return (scale === 'month' ? month : day).format(date);
    },
    major(date, scale) {
      if (scale === 'year') return '';
      return (scale === 'month' ? year : monthOfYear).format(date);
    },
  };
}
