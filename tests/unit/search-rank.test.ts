import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../src/search/candidates.ts';
import { askedUnits, askText, neighbours, preparePage } from '../../src/search/page-text.ts';
import { isComparison } from '../../src/search/questions.ts';
import { scoreSigns, signsOf } from '../../src/search/rank.ts';
import type { TablePage } from '../../src/search/table.ts';
import { WEIGHTS } from '../../src/search/weights.ts';
import { PAGE_TYPES } from '../../src/terms/sections.ts';

function candidate(type: string, title: string, content: string, more: Partial<Candidate> = {}): Candidate {
  return {
    url: '',
    type,
    text: preparePage(title, content),
    weight: 2,
    textScore: 0.5,
    share: 0,
    isSide: false,
    ...more,
  };
}

function signs(page: Candidate, query: string, words = query, heavy: { [unit: string]: number } = {}) {
  return signsOf(page, {
    text: askText(words),
    weights: new Map(askedUnits(words).map((unit) => [unit, heavy[unit] ?? 1])),
    phrases: neighbours(query, words),
    isComparison: isComparison(query),
  });
}

const score = (...asked: Parameters<typeof signs>) => scoreSigns(signs(...asked));

const text = 'The story of isolation on one machine.';

describe('the order of pages', () => {
  test('puts a subject above an event about it, and both above a source', () => {
    const [subject = 0, event = 0, source = 0] = ['subject', 'event', 'source'].map((type) =>
      score(candidate(type, 'Docker', text), 'docker'),
    );
    expect(subject).toBeGreaterThan(event);
    expect(event).toBeGreaterThan(source);
  });

  test('puts the title above the text', () => {
    expect(score(candidate('event', 'Seccomp', text), 'seccomp')).toBeGreaterThan(
      score(candidate('event', 'Sandbox', `Seccomp. ${text}`), 'seccomp'),
    );
  });

  test('takes a word that means the same for less than the word itself, and for more than none', () => {
    const [purchased = 0, acquired = 0, met = 0] = [
      'IBM purchases Red Hat',
      'IBM acquires Red Hat',
      'IBM meets Red Hat',
    ].map((title) => score(candidate('event', title, text), 'purchase red hat'));
    expect(purchased).toBeGreaterThan(acquired);
    expect(acquired).toBeGreaterThan(met);
  });

  test('puts a page with the words as they were asked above one with the same words scattered', () => {
    const asked = ['copy on write', 'copy write'] as const;
    expect(score(candidate('event', 'Layers', `Each is copy-on-write. ${text}`), ...asked)).toBeGreaterThan(
      score(candidate('event', 'Layers', `Write it on one and copy it. ${text}`), ...asked),
    );
  });

  test('puts the weightier of two pages first', () => {
    expect(score(candidate('subject', 'Docker', text, { weight: 3 }), 'docker')).toBeGreaterThan(
      score(candidate('subject', 'Docker', text, { weight: 1 }), 'docker'),
    );
  });

  test('answers a question for a difference with the page about the concepts', () => {
    const query = 'difference between containers and virtual machines';
    const pages = ['concept', 'subject'].map((type) =>
      candidate(type, 'Containers and virtual machines', text, { weight: 3 }),
    );
    const [concept = 0, subject = 0] = pages.map((page) => score(page, query, 'containers virtual machines'));
    expect(concept).toBeGreaterThan(subject);
  });
});

describe('what speaks for a page', () => {
  const question = 'difference between containers and virtual machines';

  test('is its kind, and that of concepts once more where things are compared', () => {
    expect(signs(candidate('concept', 'A', text), question)).toMatchObject({ concept: 1, compares: 1 });
    expect(signs(candidate('subject', 'A', text), question)).toMatchObject({ subject: 1, compares: 0 });
    expect(signs(candidate('concept', 'A', text), 'docker')).toMatchObject({ concept: 1, compares: 0 });
    expect(signs(candidate('unheard-of', 'A', text), 'docker')).not.toHaveProperty('unheard-of');
  });

  test.each(PAGE_TYPES)('adds up to a number on a page of the kind %s', (type) => {
    expect(score(candidate(type, 'Docker', text), 'docker')).toSatisfy(Number.isFinite);
  });

  test('is the best of its names, as far as it and the query say the same', () => {
    const share = (names: string[]) =>
      signs(candidate('subject', 'A', text, { name: { page: {} as TablePage, names, score: 50 } }), 'docker')
        .nameShare;
    expect(share(['docker'])).toBe(1);
    expect(share(['docker engine'])).toBe(0.5);
    expect(share(['docker engine', 'docker'])).toBe(1);
    expect(share(['podman'])).toBe(0);
    expect(signs(candidate('subject', 'A', text), 'docker').nameShare).toBe(0);
  });

  test('is the share of the query that it holds, of which rare words are more', () => {
    const [swarm = ''] = askedUnits('swarm');
    const page = candidate('subject', 'Docker', text);
    expect(signs(page, 'docker swarm').title).toBe(0.25);
    expect(signs(page, 'docker swarm', 'docker swarm', { [swarm]: 3 }).title).toBe(0.0625);
  });

  test.each([
    ['chapter', 'chapter'],
    ['concept', 'concept'],
    ['text', 'guide'],
    ['subject', 'subject'],
    ['event', 'event'],
    ['claim', 'claim'],
    ['tour', 'tour'],
    ['lesson', 'lesson'],
    ['source', 'source'],
  ])('is that it is of the kind %s', (type, sign) => {
    const kinds = new Set([
      'chapter',
      'concept',
      'guide',
      'subject',
      'event',
      'claim',
      'tour',
      'lesson',
      'source',
    ]);
    const found = Object.entries(signs(candidate(type, 'A', text), 'docker')).filter(([name]) =>
      kinds.has(name),
    );
    expect(found).toEqual([[sign, 1]]);
  });

  test('is no kind where it has none, or one that nobody knows', () => {
    const { type: _, ...untyped } = candidate('event', 'A', text);
    const count = (page: Candidate) => Object.keys(signs(page, 'docker')).length;
    const unheard = count(candidate('unheard-of', 'A', text));
    expect(count({ ...untyped, type: undefined })).toBe(unheard);
    expect(count(candidate('constructor', 'A', text))).toBe(unheard);
    expect(count(candidate('event', 'A', text))).toBe(unheard + 1);
  });

  test('is how it is named', () => {
    const named = (score: number) => {
      const page = candidate('subject', 'A', text, { name: { page: {} as TablePage, names: ['x'], score } });
      const { name, isName } = signs(page, 'docker');
      return [name, isName];
    };
    expect([named(100), named(94), named(93)]).toEqual([
      [1, 1],
      [0.94, 1],
      [0.93, 0],
    ]);
    expect(signs(candidate('subject', 'A', text), 'docker')).toMatchObject({ name: 0, isName: 0 });
  });

  test('is what it says it answers: the likest counts far more', () => {
    const ask = { page: {} as TablePage, share: 0.8, likeness: 0.5 };
    expect(signs(candidate('claim', 'A', text, { ask }), 'docker')).toMatchObject({
      ...{ ask: 0.5, alike: 0.125 },
      askShare: expect.closeTo(0.64),
    });
    expect(signs(candidate('claim', 'A', text), 'docker')).toMatchObject({ ask: 0, alike: 0, askShare: 0 });
  });

  test('is its summary, its weight, its text and whether it was named beside others', () => {
    const page = candidate('event', 'A', text, { share: 0.4, weight: 2, textScore: 0.7, isSide: true });
    expect(signs(page, 'docker')).toMatchObject({ lead: 0.4, weight: 2 / 3, text: 0.7, side: 1 });
    expect(signs(candidate('event', 'A', text, { weight: 3 }), 'docker')).toMatchObject({
      weight: 1,
      side: 0,
    });
  });

  test('is its title: how much of the query it holds, and how much of it the query says', () => {
    const ofTitle = (title: string, query: string) => {
      const { title: held, titleShare } = signs(candidate('event', title, text), query);
      return [held, titleShare];
    };
    expect(ofTitle('Docker Swarm', 'docker swarm')).toEqual([1, 1]);
    expect(ofTitle('Docker Swarm', 'docker')).toEqual([1, 0.5]);
    expect(ofTitle('Docker', 'docker swarm')).toEqual([0.25, 0.5]);
    expect(ofTitle('Podman', 'docker swarm')).toEqual([0, 0]);
    expect(ofTitle('', 'docker')).toEqual([0, 0]);
    expect(ofTitle('Docker', '')).toEqual([0, 0]);
  });

  test.each([
    ['all words of a long title', 'Alpha beta gamma delta', 'alpha beta gamma delta', 1],
    ['a title of three words', 'Alpha beta gamma', 'alpha beta gamma', 0],
    ['a word that the title has not', 'Alpha beta gamma delta', 'alpha beta gamma delta omega', 0],
    ['five words of a title of six', 'Alpha beta gamma delta omega sigma', 'alpha beta gamma delta omega', 1],
    ['four words of a title of five', 'Alpha beta gamma delta omega', 'alpha beta gamma delta', 0],
  ])('is that it is the title that was typed: %s', (_, title, query, isTitle) => {
    expect(signs(candidate('source', title, text), query).isTitle).toBe(isTitle);
  });

  test('is its beginning, or its summary where that says more; and all of its text', () => {
    const far = `${'Long. '.repeat(100)}Seccomp.`;
    const of = (content: string, share = 0) => {
      const { beginning, all } = signs(candidate('event', 'A', content, { share }), 'docker seccomp');
      return [beginning, all];
    };
    expect(of('Docker and seccomp.')).toEqual([1, 1]);
    expect(of(`Docker. ${far}`)).toEqual([0.5, 1]);
    expect(of(`Docker. ${far}`, 0.75)).toEqual([0.75, 1]);
    expect(of('Docker.', 0.25)).toEqual([0.5, 0.25]);
  });

  test('is how much of the query stands near together', () => {
    const near = (content: string) => signs(candidate('event', 'A', content), 'docker seccomp').near;
    expect(near('Docker and seccomp.')).toBe(1);
    expect(near(`Docker. ${'Long. '.repeat(100)}Seccomp.`)).toBe(0.25);
  });

  test('is that words stand side by side as they were asked, at its beginning or in its title', () => {
    const phrases = (title: string, content: string) => {
      const found = signs(candidate('event', title, content), 'copy on write', 'copy write');
      return [found.phrases, found.titlePhrases];
    };
    expect(phrases('A', 'Copy on write.')).toEqual([1, 0]);
    expect(phrases('Copy on write', 'A')).toEqual([1, 1]);
    expect(phrases('A', 'Write a copy on it.')).toEqual([0, 0]);
  });

  test('of a name is how far it and the query say the same, of which rare words of the query are more', () => {
    const [swarm = ''] = askedUnits('swarm');
    const share = (names: string[]) => {
      const page = candidate('subject', 'A', text, { name: { page: {} as TablePage, names, score: 50 } });
      return signs(page, 'docker swarm', 'docker swarm', { [swarm]: 3 }).nameShare;
    };
    expect([share(['docker']), share(['swarm']), share(['docker swarm'])]).toEqual([0.25, 0.75, 1]);
  });
});

test('what speaks for a page counts by its weight, and what is left out does not', () => {
  const weights = { ...WEIGHTS, title: 10, ask: 3, source: -7 };
  expect(scoreSigns({ title: 0.5, ask: 1, source: 1 }, weights)).toBe(5 + 3 - 7);
  expect(scoreSigns({}, weights)).toBe(0);
});
