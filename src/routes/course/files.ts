import type { APIContext } from 'astro';
import { lessonsInOrder } from '../../domain/lessons.ts';
import { cartridge } from '../../exports/course/cartridge.ts';
import { giftFile } from '../../exports/course/gift.ts';
import { courseMaterial } from '../../exports/course/material.ts';
import { siteRoot } from '../../site/address.ts';
import { MADE_WORDS } from '../../site/course-words.ts';
import { currentHistory } from '../../site/current-history.ts';
import { wordsIn } from '../../site/words.ts';
import { languageOf } from '../../terms/languages.ts';
import { text } from '../api/respond.ts';

/** Ids of all lessons. */
export function lessonIds(): string[] {
  return lessonsInOrder(currentHistory()).map(({ id }) => id);
}

/** The questions of the course, or of the lesson that the address names, for Moodle. */
export function giftOf(context: APIContext): Response {
  const { language, words, lessons } = materialOf(context);
  const site = words['cite.site'];
  const order = MADE_WORDS.order[language];
  return text(giftFile(lessons, language, { site, order, licence: words['reader.licence'] }), 'text/plain');
}

/** The course, or the lesson that the address names, for learning platforms. */
export function cartridgeOf(context: APIContext): Response {
  const { language, words, lessons, name } = materialOf(context);
  const [lesson] = lessons;
  const isLesson = context.params.id !== undefined;
  const packed = cartridge(name, lessons, language, {
    title: isLesson && lesson ? `${words['cite.site']}: ${lesson.title}` : words['cite.site'],
    description: isLesson && lesson ? lesson.summary : words['course.about'],
    licence: words['reader.licence'],
    test: words['course.questions'],
  });
  return new Response(packed, { headers: { 'Content-Type': 'application/zip' } });
}

function materialOf(context: APIContext) {
  const language = languageOf(context.params.locale);
  const words = wordsIn(language);
  const { id } = context.params;
  const all = courseMaterial(currentHistory(), siteRoot(context), language, {
    ...MADE_WORDS,
    lesson: words['course.page'],
    view: words['course.view'],
  });
  const lessons = id ? all.filter((lesson) => lesson.id === id) : all;
  return { language, words, lessons, name: id ?? 'container-history' };
}
