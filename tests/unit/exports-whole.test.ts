import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { anniversaries } from '../../src/exports/anniversaries.ts';
import { atomFeed } from '../../src/exports/atom.ts';
import { addPolicy, policyFor } from '../../src/exports/content-security-policy.ts';
import { eventsCsv } from '../../src/exports/events-csv.ts';
import { historyOf } from '../support/history-of.ts';

// Published texts as others read them, letter by letter: what they rely on changes here or nowhere.

const ROOT = 'https://history.example:8080/sub/';
const history = historyOf({
  subjects: { zone: { homepage: 'https://zone.example/', aliases: ['Zonen'] } },
  events: {
    day: { date: '2005-01-31', level: 1, subjects: ['zone', 'nobody'] },
    years: { date: '2004/2006', subjects: ['jail'] },
  },
  claims: { a: {}, b: {} },
  changes: [{ events: ['day'] }],
});

test('the feed', () => {
  const words = { title: '"T"', subtitle: 'S', author: '<A>', kinds: { added: 'n&w', corrected: 'c' } };
  const licence = 'https://creativecommons.org/licenses/by/4.0/';
  expect(atomFeed(history, ROOT, 'zh-CN', words).split('\n')).toEqual([
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    `<id>${ROOT}zh-cn/feed.xml</id>`,
    '<title>&quot;T&quot;</title>',
    '<subtitle>S</subtitle>',
    `<icon>${ROOT}favicon.svg</icon>`,
    '<updated>2026-11-21T00:00:00Z</updated>',
    `<link rel="self" type="application/atom+xml" href="${ROOT}zh-cn/feed.xml"/>`,
    `<link rel="alternate" type="text/html" hreflang="zh-CN" href="${ROOT}zh-cn/"/>`,
    `<link rel="license" href="${licence}"/>`,
    '<author><name>&lt;A&gt;</name></author>',
    `<rights>CC BY 4.0, ${licence}</rights>`,
    '<entry>',
    '<id>tag:history.example,2026:changes/start/zh-CN</id>',
    '<title>一段文字。</title>',
    '<updated>2026-11-21T00:00:00Z</updated>',
    `<link rel="alternate" type="text/html" hreflang="zh-CN" href="${ROOT}zh-cn/events/day/"/>`,
    '<category term="added" label="n&amp;w"/>',
    `<content type="html">&lt;p&gt;一段文字。&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;a href=&quot;${ROOT}zh-cn/events/day/&quot;&gt;day是什么&lt;/a&gt;&lt;/li&gt;&lt;/ul&gt;</content>`,
    '</entry>',
    '</feed>',
    '',
  ]);
});

test('an entry that is about no record has no list', () => {
  const words = { title: 'T', subtitle: 'S', author: 'A', kinds: { added: 'n', corrected: 'c' } };
  const plain = historyOf({ changes: [{}] });
  expect(atomFeed(plain, ROOT, 'en', words)).toContain(
    '<content type="html">&lt;p&gt;A text.&lt;/p&gt;</content>',
  );
});

test('the calendar', () => {
  const words = { name: 'N', summary: '{{title}}, {{year}}' };
  expect(anniversaries(history, ROOT, 'en', words).replaceAll('\r\n ', '').split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Container History//Anniversaries//EN',
    `URL:${ROOT}events.ics`,
    'NAME:N',
    'X-WR-CALNAME:N',
    'REFRESH-INTERVAL;VALUE=DURATION:P7D',
    'X-PUBLISHED-TTL:P7D',
    'BEGIN:VEVENT',
    'UID:day@history.example:8080',
    'SEQUENCE:0',
    'DTSTAMP:20261121T000000Z',
    'DTSTART;VALUE=DATE:20050131',
    'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
    'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE',
    'RRULE:FREQ=YEARLY',
    'SUMMARY:What day was\\, 2005',
    'TRANSP:TRANSPARENT',
    'DESCRIPTION:A text.',
    'CATEGORIES:isolation',
    `URL;VALUE=URI:${ROOT}events/day/`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('the table', () => {
  expect(eventsCsv(history, ROOT).slice(1).split('\r\n')).toEqual([
    'id,date,earliest,latest,title_en,title_zh-CN,summary_en,summary_zh-CN,track,level,subjects,references,certainty,note_en,note_zh-CN,merged,url_en,url_zh-CN',
    `years,2004/2006,2004-01-01,2006-12-31,What years was,years是什么,A text.,一段文字。,isolation,2,jail,manual,certain,,,,${ROOT}events/years/,${ROOT}zh-cn/events/years/`,
    `day,2005-01-31,2005-01-31,2005-01-31,What day was,day是什么,A text.,一段文字。,isolation,1,zone nobody,manual,certain,,,,${ROOT}events/day/,${ROOT}zh-cn/events/day/`,
    '',
  ]);
});

describe('the policy', () => {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const html =
    '<html><head lang="x"><script>b()</script><script type="text/javascript">a()</script><style media="all">p{}</style>' +
    '<script type="application/json">{}</script><script src="/x.js"></script><script>b()</script></head>';

  test('names each inline script and style once, in the order of their hashes, and nothing else', () => {
    expect(policyFor(html).split('; ')).toEqual([
      "default-src 'self'",
      `script-src 'self' 'wasm-unsafe-eval' ${[hash('a()'), hash('b()')].sort().join(' ')}`,
      `style-src-elem 'self' ${hash('p{}')}`,
      "style-src-attr 'unsafe-inline'",
      "img-src 'self' data:",
      "worker-src 'self' blob:",
      "object-src 'none'",
      "base-uri 'self'",
      "form-action 'self'",
    ]);
    const many = 'abcdefgh'.split('').map((letter) => `<script>${letter}()</script>`);
    expect(policyFor(many.join(''))).toBe(policyFor(many.toReversed().join('')));
  });

  test('is put into the page as an attribute', () => {
    const added = addPolicy(html);
    expect(added).toBe(
      html.replace(
        '<head lang="x">',
        `<head lang="x"><meta http-equiv="content-security-policy" content="${policyFor(html)}">`,
      ),
    );
  });
});
