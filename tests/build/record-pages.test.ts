import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chronology, eventsAbout } from '../../src/domain/chronology.ts';
import { currentHistory } from '../../src/site/current-history.ts';
import { attributeValues, DIST } from '../support/built-pages.ts';

const history = currentHistory();
const events = chronology(history);
const page = (path: string) => readFileSync(`${DIST}${path}index.html`, 'utf8');
/** The part of a page between two marks. */
const between = (html: string, from: string, to: string) => html.split(from)[1]?.split(to)[0] ?? '';
const asText = (html: string) =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

describe.each(['', '/zh-cn'])('the pages of %s/', (language) => {
  test('show each specimen to the letter, with its source', () => {
    const shown = events.flatMap(({ id, specimen }) => (specimen ? [{ id, specimen }] : []));
    expect(shown.length).toBeGreaterThanOrEqual(26);
    const wrong = shown.filter(({ id, specimen }) => {
      const card = between(page(`${language}/events/${id}/`), '<figure class="specimen"', '</figure>');
      const [, text = ''] = /<pre[^>]*>([\s\S]*?)<\/pre>/.exec(card) ?? [];
      const [source] = specimen.references;
      const isThere = card.includes(`${language}/sources/${source?.id}/"`);
      return asText(text) !== specimen.text.trimEnd() || !isThere;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('lead from every event to its neighbours in its lane, and back', () => {
    const ways = events.flatMap(({ id, track }) => {
      const lane = events.filter((other) => other.track === track);
      const index = lane.findIndex((other) => other.id === id);
      const html = between(page(`${language}/events/${id}/`), '<nav class="lane"', '</nav>');
      const wanted = [lane[index - 1], lane[index + 1]].flatMap((near) =>
        near ? [`${language}/events/${near.id}/`] : [],
      );
      const found = attributeValues(html, 'href');
      return found.join() === wanted.join() ? [] : [{ id, found, wanted }];
    });
    expect(ways).toEqual([]);
  });

  test('have each claim in the group of its weight, once', () => {
    const html = page(`${language}/claims/`);
    const sections = html.split(/<h2 id="/).slice(1);
    const claims = [...history.claims.values()].map(({ data }) => data);
    const found = sections.flatMap((section) => {
      const weight = section.slice(0, section.indexOf('"'));
      const cards = [...section.matchAll(/class="claim-correction"[\s\S]*?\/claims\/([^/"]+)\//g)];
      return cards.map(([, id]) => `${weight} ${id}`);
    });
    expect(found.sort()).toEqual(claims.map(({ id, weight }) => `${weight} ${id}`).sort());
  });

  test('show of a subject with many events eight at the most, and fold the others', () => {
    const id = 'kubernetes';
    const section = between(page(`${language}/subjects/${id}/`), '<h2 id="events"', '<h2 id="');
    const [shown = '', folded = ''] = section.split('<details');
    const lines = (html: string) => html.split('class="event-line"').length - 1;
    const all = eventsAbout(events, id).length;
    expect(lines(shown)).toBeLessThanOrEqual(8);
    expect(lines(shown)).toBeGreaterThanOrEqual(5);
    expect(lines(folded)).toBe(Math.min(60, all - lines(shown)));
    expect(section).toContain(`timeline/?subject=${id}"`);
  });
});
