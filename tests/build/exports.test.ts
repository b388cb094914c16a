import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { chronology } from '../../src/domain/chronology.ts';
import { loadHistory } from '../../src/record/load-history.ts';
import { isExactDay } from '../../src/terms/dates.ts';
import { LANGUAGES, pathPrefix } from '../../src/terms/languages.ts';
import { atomFaults, linksOf, parseFeed } from '../support/atom-faults.ts';
import { attributeValues, builtPages, DIST, leadsOn } from '../support/built-pages.ts';
import { openApiFaults } from '../support/openapi-faults.ts';

const { history } = loadHistory(process.cwd());
const pages = builtPages();
const LANGUAGE_ROOTS = LANGUAGES.map((language) => ({ language, prefix: pathPrefix(language) }));
const text = (path: string) => readFileSync(`${DIST}/${path}`, 'utf8');
const json = (path: string) => JSON.parse(text(`api/v1/${path}`));
describe('events.csv', () => {
  const rows: { [column: string]: string }[] = parse(text('api/v1/events.csv'), {
    bom: true,
    columns: true,
  });

  test('holds the same events as events.json, in the same order', () => {
    const { events } = json('events.json');
    expect(rows.map(({ id, date, earliest, latest }) => ({ id, date, earliest, latest }))).toEqual(
      events.map(({ id, date, earliest, latest }: { [field: string]: string }) => ({
        id,
        date,
        earliest,
        latest,
      })),
    );
    expect(rows.map((row) => [row.title_en, row['summary_zh-CN'], row['note_zh-CN']])).toEqual(
      events.map((event: { [field: string]: { [language: string]: string } | undefined }) => [
        event.title?.en,
        event.summary?.['zh-CN'],
        event.note?.['zh-CN'] ?? '',
      ]),
    );
  });
});

describe.each(LANGUAGE_ROOTS)('events.ics in $language', ({ prefix }) => {
  const calendar = new ICAL.Component(ICAL.parse(text(`${prefix}events.ics`)));
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));

  test('has an anniversary of every event known to the day, once', () => {
    const exact = chronology(history).filter(({ when }) => isExactDay(when));
    expect(events.map(({ uid }) => uid.replace(/(\.zh-CN)?@.*/, ''))).toEqual(exact.map(({ id }) => id));
    expect(events.map(({ startDate }) => String(startDate))).toEqual(exact.map(({ date }) => date));
  });

  test('leads to pages that exist', () => {
    const addresses = calendar
      .getAllSubcomponents('vevent')
      .map((event) => new URL(String(event.getFirstPropertyValue('url'))).pathname);
    expect(addresses.filter((path) => !existsSync(`${DIST}${path}index.html`))).toEqual([]);
    expect(addresses.every((path) => path.startsWith(`/${prefix}events/`))).toBe(true);
  });
});

describe.each(LANGUAGE_ROOTS)('feed.xml in $language', ({ language, prefix }) => {
  const xml = text(`${prefix}feed.xml`);

  test('is what RFC 4287 asks for, and has every change', () => {
    expect(atomFaults(xml)).toEqual([]);
    expect(parseFeed(xml).language).toBe(language);
    expect(parseFeed(xml).entries).toHaveLength(Math.min(60, history.changes.data.length));
  });

  test('knows its own address, and leads to pages that exist', () => {
    const { feed, entries } = parseFeed(xml);
    expect(linksOf(feed, 'self').map((href) => new URL(href).pathname)).toEqual([`/${prefix}feed.xml`]);
    const paths = entries
      .flatMap((entry) => linksOf(entry, 'alternate'))
      .map((href) => new URL(href).pathname);
    expect(paths.filter((path) => !existsSync(`${DIST}${path}index.html`))).toEqual([]);
  });

  test('is named in the head of every page of that language, and of no other', () => {
    const wrong = pages.filter((page) => {
      const named = /<link rel="alternate" type="application\/atom\+xml"[^>]*href="([^"]*)"/.exec(
        page.html,
      )?.[1];
      const isOurs = page.html.includes(`<html lang="${language}"`) && !leadsOn(page);
      return (named === `/${prefix}feed.xml`) !== isOurs;
    });
    expect(wrong.map(({ path }) => path).slice(0, 10)).toEqual([]);
  });
});

describe('openapi.json', () => {
  test('passes a linter that follows its references and checks its examples', async () => {
    expect(await openApiFaults(`${DIST}/api/v1/openapi.json`)).toEqual([]);
  });

  test('gives examples that stand in the files', () => {
    const { paths } = json('openapi.json');
    const [id] = paths['/events/{id}.json'].get.parameters.map(({ example }: { example: string }) => example);
    const { example } = paths['/events/{id}.json'].get.responses[200].content['application/json'];
    expect(example).toEqual(json(`events/${id}.json`));
    const row = paths['/events.csv'].get.responses[200].content['text/csv'].example;
    expect(text('api/v1/events.csv').slice(1).startsWith(row)).toBe(true);
  });
});

test('every page of the site leads to the page of the data, which leads to every file', () => {
  const without = pages.filter(
    (page) => page.html.includes('site-footer') && !/<footer[\s\S]*href="[^"]*\/data\/"/.test(page.html),
  );
  expect(without.map(({ path }) => path)).toEqual([]);
  for (const { prefix } of LANGUAGE_ROOTS) {
    const links = attributeValues(text(`${prefix}data/index.html`), 'href');
    const { paths } = json('openapi.json');
    const files = Object.keys(paths).filter((path) => !path.includes('{'));
    const wanted = [...files.map((path) => `/api/v1${path}`), `/${prefix}events.ics`, `/${prefix}feed.xml`];
    expect(wanted.filter((path) => !links.includes(path))).toEqual([]);
  }
});
