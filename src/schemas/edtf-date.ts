import { z } from 'astro/zod';
import { isDate, suggestDate } from '../terms/dates.ts';

/**
 * A date in Extended Date/Time Format, level 1 (ISO 8601-2:2019), to the precision that the source
 * supports: `1979`, `2013-03`, `2013-03-15`, about `2006~` or lasting `2004/2007`.
 */
export const dateSchema = z
  .string({
    error: (issue) =>
      issue.input === undefined
        ? 'the date is missing'
        : `YAML has read this date as a ${typeof issue.input}; put it in quotes, e.g. "1979" or "2014-06-09"`,
  })
  .refine(isDate, {
    error: (issue) => {
      const better = suggestDate(String(issue.input));
      return `not an EDTF date; write ${better ? `"${better}"` : 'e.g. "1979", "2013-03", "2013-03-15", "2006~" or "2004/2007"'}`;
    },
  })
  .meta({ examples: ['1979', '2013-03', '2013-03-15', '2006~', '2004/2007'] });
