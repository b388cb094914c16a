import type { OrderQuestion } from '../../domain/lesson-order.ts';
import type { AskedQuestion } from '../../domain/lesson-statements.ts';
import type { Language } from '../../terms/languages.ts';
import { codedHtml } from './coded-html.ts';
import type { LessonMaterial } from './material.ts';

/** The words of a file of questions. */
export interface GiftWords {
  /** Name of the site, over the categories of the lessons. */
  readonly site: string;
  /** What is asked of events that have to be put in order. */
  readonly order: string;
  readonly licence: string;
}

/**
 * Questions in Moodle's GIFT format, a category a lesson. Of several right answers each gives its share, and the
 * wrong ones take it away again: who ticks all of them gets nothing.
 * @see https://docs.moodle.org/en/GIFT_format
 */
export function giftFile(lessons: readonly LessonMaterial[], language: Language, words: GiftWords): string {
  const blocks = lessons.flatMap(({ number, title, questions }) => [
    // A slash begins a category within the category; two are a slash.
    `$CATEGORY: $course$/top/${[words.site, `${String(number).padStart(2, '0')} ${title}`].map((name) => name.replaceAll('/', '//')).join('/')}`,
    ...questions.chosen.map((question) => choiceQuestion(question, language)),
    ...(questions.order ? [matchingQuestion(questions.order, language, words.order)] : []),
  ]);
  return `// ${words.site}. ${words.licence}\n\n${blocks.join('\n\n')}\n`;
}

function choiceQuestion({ id, type, stem, options }: AskedQuestion, language: Language): string {
  const right = options.filter((option) => option.right).length;
  const lines = options.map((option) => {
    const sign =
      type === 'single' ? (option.right ? '=' : '~') : `~%${share(option.right, right, options.length)}%`;
    return `${sign}${html(option.text[language])}#${html(option.why[language])}`;
  });
  return [`::${id}::${html(stem[language])}{`, ...lines, '}'].join('\n');
}

/** Moodle knows shares of a hundred with five decimals, and refuses others. */
function share(isRight: boolean, right: number, all: number): string {
  const part = 100 / (isRight ? right : all - right);
  return `${isRight ? '' : '-'}${Number(part.toFixed(5))}`;
}

/** Events are matched with their places, since GIFT has no questions on orders. */
function matchingQuestion({ id, shown, right }: OrderQuestion, language: Language, order: string): string {
  const lines = shown.map((event) => `=${html(event.title[language])} -> ${right.indexOf(event) + 1}`);
  return [`::${id}::${html(order)}{`, ...lines, '}'].join('\n');
}

function html(text: string): string {
  return `[html]${codedHtml(text).replaceAll(/[\\~=#{}:]/g, (mark) => `\\${mark}`)}`;
}
