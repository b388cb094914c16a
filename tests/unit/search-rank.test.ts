import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../src/search/candidates.ts';
import { askedUnits, askText, neighbours, preparePage } from '../../src/search/page-text.ts';
import { isComparison } from '../../src/search/questions.ts';
import { scoreSigns, signsOf } from '../../src/search/rank.ts';
import type { TablePage } from '../../src/search/table.ts';
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
});
