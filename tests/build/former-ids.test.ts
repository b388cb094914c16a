import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formerAddresses } from '../../src/domain/former-ids.ts';
import { loadHistory } from '../../src/record/load-history.ts';
import { LANGUAGES, pathPrefix } from '../../src/terms/languages.ts';
import { attributeValues, builtPages, DIST, leadsOn } from '../support/built-pages.ts';

const pages = builtPages();
const former = formerAddresses(loadHistory(process.cwd()).history);
const text = (path: string) => readFileSync(`${DIST}/${path}`, 'utf8');
const json = (path: string) => JSON.parse(text(`api/v1/${path}`));

describe('an id that went away', () => {
  const pageAt = new Map(pages.map((page) => [page.path, page]));
  const cases = LANGUAGES.map(pathPrefix).flatMap((prefix) =>
    former.map(({ section, former: id, now }) => ({
      old: `/${prefix}${section}/${id}/`,
      target: `/${prefix}${section}/${now}/`,
    })),
  );

  test('there are some', () => expect(cases.length).toBeGreaterThan(0));

  test('has a page that leads to the record that answers for it now', () => {
    const wrong = cases.filter(({ old, target }) => {
      const html = pageAt.get(old)?.html ?? '';
      return !(
        pageAt.has(target) &&
        html.includes(`<meta http-equiv="refresh" content="0; url=${target}">`) &&
        new RegExp(`<link rel="canonical" href="https://[^/"]+${target}">`).test(html) &&
        attributeValues(html, 'href').includes(target)
      );
    });
    expect(wrong).toEqual([]);
  });

  test('is neither searched, nor on the site map, nor offered to search engines', () => {
    const map = text('sitemap-0.xml');
    expect(map).toContain(`/${former[0]?.section}/${former[0]?.now}/</loc>`);
    const shown = cases.filter(({ old }) => {
      const html = pageAt.get(old)?.html ?? '';
      return (
        map.includes(`${old}</loc>`) || html.includes('data-pagefind-body') || !html.includes('"noindex"')
      );
    });
    expect(shown).toEqual([]);
  });

  test('of an event or subject has a file of JSON with the record that answers for it', () => {
    const wrong = former
      .filter(({ section }) => section === 'events' || section === 'subjects')
      .filter(({ section, former: id, now }) => json(`${section}/${id}.json`).id !== now);
    expect(wrong).toEqual([]);
  });

  test('pages that lead on stand nowhere else', () => {
    expect(pages.filter(leadsOn).map(({ path }) => path)).toEqual(cases.map(({ old }) => old).sort());
  });
});
