import { firstSentence } from '../domain/first-sentence.ts';
import { lostHeadings } from '../domain/former-headings.ts';
import { chapterIds } from '../domain/lessons.ts';
import type { Entry, History } from '../record/history.ts';
import type { Lesson } from '../schemas/lesson.ts';
import type { RecordKind } from '../terms/kinds.ts';
import { LANGUAGES } from '../terms/languages.ts';
import { at, defineRule, didYouMean, type Finding, isKnown } from './rule.ts';

/** A statement to choose among is read at a glance: in characters, Chinese 60 % of it. */
const LONGEST_STATEMENT = { en: 200, 'zh-CN': 120 };

export const lessonParts = defineRule(
  'lesson-parts',
  'A lesson goes with a chapter, what it names exists, and no question is asked in two lessons.',
  function* (history) {
    const asked = new Map<string, string>();
    for (const entry of history.lessons.values()) {
      yield* chapterTrouble(history, entry);
      for (const { path, page, headings } of pagesOf(entry.data))
        yield* pageTroubles(history, entry, path, page, headings);
      for (const { path, kind, id } of namedIn(entry.data))
        if (!isKnown(history, kind, id))
          yield at(
            entry,
            path,
            `${kind} "${id}": no such file in content/${kind}${didYouMean(id, history[kind])}`,
          );
      for (const [index, id] of entry.data.questions.entries()) {
        const other = asked.get(id);
        asked.set(id, entry.data.id);
        if (other)
          yield at(entry, ['questions', index], `question "${id}": asked in lesson "${other}" already`);
      }
      yield* statementTroubles(history, entry);
    }
  },
);

function* chapterTrouble(history: History, entry: Entry<Lesson>): Iterable<Finding> {
  const chapters = chapterIds(history);
  if (!chapters.includes(entry.data.id))
    yield at(
      entry,
      ['id'],
      `lesson "${entry.data.id}": no chapter has this id; choose one of ${chapters.join(', ')}`,
    );
}

interface NamedPage {
  readonly path: readonly PropertyKey[];
  readonly page: string;
  readonly headings: readonly string[];
}

function pagesOf({ before, reading }: Lesson): NamedPage[] {
  const listed = (name: string, items: readonly { page?: string; headings?: string[] }[]) =>
    items.flatMap(({ page, headings = [] }, index) =>
      page ? [{ path: [name, index], page, headings }] : [],
    );
  return [...listed('before', before), ...listed('reading', reading)];
}

function* pageTroubles(
  history: History,
  entry: Entry<Lesson>,
  path: readonly PropertyKey[],
  page: string,
  headings: readonly string[],
): Iterable<Finding> {
  const found = history.pages.find(({ slug, language }) => slug === page && language === 'en');
  if (!found) {
    yield at(entry, [...path, 'page'], `page "${page}": there is no content/docs/${page}.mdx`);
    return;
  }
  if (found.trouble) return;
  const known = found.headings.flatMap(({ id }) => (id ? [id] : []));
  // The page is told so itself where it has lost one that was published.
  const lost = lostHeadings(history.published, found);
  for (const [index, id] of headings.entries())
    if (!known.includes(id) && !lost.includes(id))
      yield at(
        entry,
        [...path, 'headings', index],
        `heading "${id}": not on ${page}; its headings are ${known.join(', ')}`,
      );
}

interface NamedRecord {
  readonly path: readonly PropertyKey[];
  readonly kind: RecordKind;
  readonly id: string;
}

function namedIn({ before, reading, view, questions, statements, traps }: Lesson): NamedRecord[] {
  const list = (kind: RecordKind, path: readonly PropertyKey[], ids: readonly string[]) =>
    ids.map((id, index) => ({ path: [...path, index], kind, id }));
  return [
    ...before.flatMap(({ lesson }, index) =>
      lesson ? [{ path: ['before', index, 'lesson'], kind: 'lessons' as const, id: lesson }] : [],
    ),
    ...reading.flatMap(({ tour }, index) =>
      tour ? [{ path: ['reading', index, 'tour'], kind: 'tours' as const, id: tour }] : [],
    ),
    ...list('subjects', ['view', 'subjects'], view.subjects),
    ...list('quizzes', ['questions'], questions),
    { path: ['statements', 'wrong'], kind: 'claims', id: statements.wrong },
    ...list('claims', ['statements', 'right'], statements.right),
    ...list('claims', ['traps'], traps),
  ];
}

function* statementTroubles({ claims }: History, entry: Entry<Lesson>): Iterable<Finding> {
  const { wrong, right } = entry.data.statements;
  const claim = claims.get(wrong)?.data;
  if (claim && claim.verdict !== 'wrong')
    yield at(
      entry,
      ['statements', 'wrong'],
      `claim "${wrong}": its verdict is "${claim.verdict}"; name one that is "wrong"`,
    );
  if (new Set([wrong, ...right]).size < right.length + 1)
    yield at(entry, ['statements', 'right'], 'a claim stands here twice; name four different ones');
  for (const [index, id] of right.entries())
    for (const language of LANGUAGES) {
      const sentence = firstSentence(claims.get(id)?.data.correction[language] ?? '', language);
      if (sentence.length > LONGEST_STATEMENT[language])
        yield at(
          entry,
          ['statements', 'right', index],
          `claim "${id}": the first sentence of its correction has ${sentence.length} characters (${language}), more than ${LONGEST_STATEMENT[language]}; name another`,
        );
    }
}
