import { isDate } from './dates.ts';

/** English months, of which three letters or more are enough. */
const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];

/** Year first: 2013/3/27, 2013.3, 2013年3月27日, 20130327. */
const YEAR_FIRST =
  /^(?<year>\d{4})\s*[-/.年]\s*(?:(?<month>\d{1,2})\s*(?:[-/.月]\s*(?:(?<day>\d{1,2})\s*[日号]?)?)?)?$/;
const DIGITS = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/;
/** Year last: 27.3.2013, 27/03/2013, 03/2013. */
const YEAR_LAST = /^(?:(?<first>\d{1,2})(?<mark>[-/.]))?(?<second>\d{1,2})[-/.](?<year>\d{4})$/;

/** Marks that stand for "from … to …" between two dates. */
const BETWEEN = /\s*[–至到]\s*|\s+-\s+|\s+to\s+|(?<=^\d{4})-(?=\d{4}$)/;
const ABOUT = /^(?:c\.|ca\.?|circa|about|大约|约)\s*/i;
const DOUBTFUL = /\s*\(\?\)$/;

/**
 * A date as readers type it or copy it from a page, in EDTF: ２０１３, 2013年3月, 2013/03/27, 27 March 2013,
 * c. 2006, 2004–2007.
 * @returns undefined where it is no date, or where it could be two: 03/04/2013
 */
export function typedDate(text: string): string | undefined {
  const plain = withDigits(text.normalize('NFKC').trim());
  if (isDate(plain)) return plain;
  const single = singleDate(plain);
  if (single) return single;
  const ends = plain.split(BETWEEN).map((end) => (isDate(end) ? end : singleDate(end)));
  return ends.length === 2 ? sound(ends.join('/')) : undefined;
}

function singleDate(text: string): string | undefined {
  const bare = text.replace(ABOUT, '').replace(DOUBTFUL, '');
  const date = sound(inNumbers(bare) ?? inWords(bare) ?? bare);
  if (!date) return undefined;
  const marks = [text.match(ABOUT), text.match(DOUBTFUL)].map(Boolean).join();
  const mark = { 'true,false': '~', 'false,true': '?', 'true,true': '%' }[marks] ?? '';
  return sound(date + mark);
}

function inNumbers(text: string): string | undefined {
  const { year, month, day } = (YEAR_FIRST.exec(text) ?? DIGITS.exec(text))?.groups ?? {};
  if (year) return written(year, month, day);
  const { first, mark, second = '', year: last } = YEAR_LAST.exec(text)?.groups ?? {};
  if (!last) return undefined;
  if (!first) return written(last, second);
  // Only with points, or where one number is no month, is it clear which is the day.
  if (mark === '.' || Number(first) > 12) return written(last, second, first);
  return Number(second) > 12 ? written(last, first, second) : undefined;
}

/** With the month as an English word, whatever the order: "27 March 2013", "Mar. 27th, 2013", "2013 March". */
function inWords(text: string): string | undefined {
  const tokens = text.toLowerCase().replace(/[.,]/g, ' ').trim().split(/\s+/);
  const months = tokens.flatMap((token) => monthOf(token) ?? []);
  const years = tokens.filter((token) => /^\d{4}$/.test(token));
  const days = tokens.flatMap((token) => /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token)?.[1] ?? []);
  const [month, year] = [months[0], years[0]];
  const isAll = months.length + years.length + days.length === tokens.length;
  if (!month || !year || !isAll || months.length + years.length > 2 || days.length > 1) return undefined;
  return written(year, String(month), days[0]);
}

function monthOf(word: string): number | undefined {
  const index = MONTHS.findIndex((month) => word.length >= 3 && month.startsWith(word));
  return index < 0 ? undefined : index + 1;
}

function written(year: string, ...rest: readonly (string | undefined)[]): string {
  return [year, ...rest.flatMap((part) => (part ? [part.padStart(2, '0')] : []))].join('-');
}

function sound(text: string): string | undefined {
  return isDate(text) ? text : undefined;
}

/** Chinese numerals as digits: 二〇一三年三月二十七日 becomes 2013年3月27日. */
function withDigits(text: string): string {
  return text.replace(/[〇零一二三四五六七八九十]+/g, (numeral) => {
    const [tens, ones] = numeral.split('十');
    if (ones === undefined) return digitsOf(numeral);
    return String(Number(digitsOf(tens || '一')) * 10 + Number(digitsOf(ones) || 0));
  });
}

function digitsOf(numeral: string): string {
  return [...numeral].map((digit) => '〇一二三四五六七八九'.indexOf(digit.replace('零', '〇'))).join('');
}
