import { type LessonQuestions, lessonQuestions, type MadeWords } from '../../domain/lesson-questions.ts';
import { readingOf } from '../../domain/lesson-reading.ts';
import { lessonsInOrder } from '../../domain/lessons.ts';
import type { History } from '../../record/history.ts';
import type { Lesson } from '../../schemas/lesson.ts';
import { pageAddresses, type SiteRoot } from '../../site/address.ts';
import type { Language } from '../../terms/languages.ts';
import { formatState } from '../../timeline/state.ts';

/** A link of a lesson, with an id that is its own in the lesson and stays. */
export interface LessonLink {
  readonly id: string;
  readonly title: string;
  readonly address: string;
}

/** A lesson as it is carried to a learning platform, in one language. */
export interface LessonMaterial {
  readonly id: string;
  /** Its place in the course, from 1. */
  readonly number: number;
  readonly title: string;
  readonly summary: string;
  readonly links: readonly LessonLink[];
  readonly questions: LessonQuestions;
}

/** The words that the links of a lesson are called by. */
export interface MaterialWords extends MadeWords {
  readonly lesson: string;
  readonly view: string;
}

/** All lessons as they are carried away, in their order. */
export function courseMaterial(
  history: History,
  root: SiteRoot,
  language: Language,
  words: MaterialWords,
): LessonMaterial[] {
  return lessonsInOrder(history).map((lesson, index) => ({
    id: lesson.id,
    number: index + 1,
    title: lesson.title[language],
    summary: lesson.summary[language],
    links: linksOf(history, lesson, root, language, words),
    questions: lessonQuestions(history, lesson, words),
  }));
}

function linksOf(
  history: History,
  lesson: Lesson,
  root: SiteRoot,
  language: Language,
  words: MaterialWords,
): LessonLink[] {
  const to = (path: string) => pageAddresses(root, path)[language];
  const { from, to: until, tracks, subjects, level } = lesson.view;
  const query = formatState({ from, to: until, tracks, subjects, q: '', ...(level && { level }) });
  return [
    { id: 'lesson', title: words.lesson, address: to(`course/${lesson.id}/`) },
    ...readingOf(history, lesson, language).flatMap(({ path, title, headings }) =>
      headings.length === 0
        ? [{ id: path.replaceAll('/', '_').replace(/_$/, ''), title, address: to(path) }]
        : headings.map(({ id, text }) => ({
            id: `${path.replaceAll('/', '_')}${id}`,
            title: `${title}: ${text}`,
            address: to(`${path}#${id}`),
          })),
    ),
    { id: 'view', title: words.view, address: to(`timeline/?${query}`) },
  ];
}
