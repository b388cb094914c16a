import { describe, expect, test } from 'vitest';
import { citationMeta } from '../../src/exports/citation-meta.ts';
import { type Card, cardSvg, footOfMarks } from '../../src/exports/pictures/card.ts';
import { setLine } from '../../src/exports/pictures/letters.ts';

const card = { kicker: 'Event', title: 'Jails', site: 'History', colour: '#123456', foot: '<g/>' };
/** A line of text as a picture holds it. */
const line = (text: string, size: number, [x, y]: readonly [number, number], colour: string) =>
  `<path transform="translate(${x} ${y})" fill="${colour}" d="${setLine(text, size).path}"/>`;
const INK = '#1c1a16';
const FAINT = '#5f594d';

describe('a picture for sharing', () => {
  const drawn = (more: Partial<Card> = {}) => cardSvg({ ...card, ...more });

  test('has the size that the networks ask for, a band in its colour, and its foot below', () => {
    expect(drawn()).toMatch(/^<svg [^>]* width="1200" height="630" viewBox="0 0 1200 630">/);
    expect(drawn()).toContain('<rect width="1200" height="630" fill="#fbf9f4"/>');
    expect(drawn()).toContain('<rect width="1200" height="14" fill="#123456"/>');
    expect(drawn()).toMatch(/<g transform="translate\(80 418\)"><g\/><\/g><\/svg>$/);
  });

  test('says what page it leads to, behind a sign where there is one', () => {
    expect(drawn()).toContain(line('Event', 26, [80, 90], '#123456'));
    const signed = drawn({ sign: 'M0 0H16' });
    expect(signed).toContain(line('Event', 26, [122, 90], '#123456'));
    expect(signed).toContain('<path transform="translate(80 66) scale(1.75)"');
    expect(signed).toContain('fill="#123456" d="M0 0H16"/>');
    expect(drawn()).not.toContain('scale(1.75)');
  });

  test('has the name of the site at the right margin, with its mark before it', () => {
    const x = 1120 - setLine('History', 26).width;
    expect(drawn()).toContain(line('History', 26, [x, 90], INK));
    expect(drawn()).toContain(`<g transform="translate(${x - 48} 64)">`);
  });

  test('has the title in large letters, and what is said of it below in smaller ones', () => {
    const [first, lead] = [118 + 72 * 1.2, 28 * 1.4];
    expect(drawn()).toContain(line('Jails', 72, [80, first], INK));
    expect(drawn({ lead: 'They hold.' })).toContain(line('They hold.', 28, [80, first + 20 + lead], FAINT));
    const long = drawn({ title: 'Containers before Docker, and what came after' });
    expect(long).toContain(line('Containers before Docker,', 72, [80, first], INK));
    expect(long).toContain(line('and what came after', 72, [80, first + 72 * 1.2], INK));
  });

  test('has the day of an event above all, in the largest letters, and the title in smaller ones', () => {
    const day = 118 + 96 * 1.05;
    const dated = drawn({ date: '2000' });
    expect(dated).toContain(line('2000', 96, [80, day], INK));
    expect(dated).toContain(line('Jails', 50, [80, day + 20 + 50 * 1.2], INK));
  });

  test('is called by its title, with signs of markup as text', () => {
    expect(drawn({ title: 'A <b>' })).toContain('<title>A &lt;b&gt;</title>');
  });
});

describe('the foot of a picture', () => {
  const mark = (x: number) => ({ x, y: 20, radius: 5, colour: '#999999' });
  const circle = (x: number) => `<circle cx="${x}" cy="20" r="5" fill="#999999"/>`;

  test('has all marks over a line, and above them those that are lit', () => {
    const foot = footOfMarks([mark(10), mark(20)], [mark(30), mark(40)], []);
    expect(foot).toBe(
      `<path d="M0 150H1040" stroke="#cfc8b9" stroke-width="2"/>${[10, 20, 30, 40].map(circle).join('')}`,
    );
  });

  test('shows of one mark alone where it stands in time', () => {
    expect(footOfMarks([mark(10)], [mark(30)], [])).toMatch(
      /r="5" fill="#999999"\/><path d="M30 20V150" stroke="#999999" stroke-width="3"\/><circle cx="30"/,
    );
  });

  test('has years below the middle of their places, and none beyond the margins', () => {
    const { width } = setLine('1979', 20);
    const at = (x: number) => footOfMarks([], [], [{ text: '1979', x }]);
    expect(at(500)).toContain(line('1979', 20, [500 - width / 2, 180], FAINT));
    expect(at(0)).toContain(line('1979', 20, [0, 180], FAINT));
    expect(at(1040)).toContain(line('1979', 20, [1040 - width, 180], FAINT));
  });
});

test('reference managers are told how a page is cited, a name of several words as one name', () => {
  const page = {
    ...{ id: 'x', title: 'Jails', author: 'Container History', site: 'History', date: '2026-11-21' },
    ...{ url: 'https://history.example/x/', language: 'en' },
  };
  const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
  const elements = citationMeta(page);
  expect(elements.every(({ content }) => content === '')).toBe(true);
  expect(elements.map(({ tag, attrs }) => [tag, ...Object.entries(attrs).flat()].join(' '))).toEqual([
    'meta name citation_title content Jails',
    'meta name citation_author content Container History,',
    'meta name citation_online_date content 2026/11/21',
    'meta name citation_language content en',
    `meta name citation_public_url content ${page.url}`,
    'meta name DC.type content webpage',
    'meta name DC.title content Jails',
    'meta name DC.date content 2026-11-21',
    'meta name DC.language content en',
    'meta name DC.publisher content History',
    `meta name DC.rights content ${LICENCE}`,
    `meta name DC.identifier content ${page.url}`,
    `link rel cite-as href ${page.url}`,
    `link rel license href ${LICENCE}`,
  ]);
  expect(citationMeta({ ...page, author: '容器史' })[1]?.attrs.content).toBe('容器史');
});
