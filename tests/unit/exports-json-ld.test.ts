import { expect, test } from 'vitest';
import { chronology } from '../../src/domain/chronology.ts';
import { datasetData, eventData, scriptText, subjectData } from '../../src/exports/json-ld.ts';
import { historyOf } from '../support/history-of.ts';

const ROOT = 'https://history.example/sub/';
const history = historyOf({
  subjects: { zone: { name: { en: 'Zones', 'zh-CN': 'zone' }, aliases: ['containers'] } },
  events: { day: { date: '2005-01-31', subjects: ['zone'] }, year: { date: '2006', subjects: ['zone'] } },
});
const [day, year] = chronology(history);

test('an event is an article about a time, not an event one could attend', () => {
  expect(day && eventData(day, history, ROOT, 'zh-CN')).toMatchObject({
    '@type': 'Article',
    headline: 'day是什么',
    inLanguage: 'zh-CN',
    temporalCoverage: '2005-01-31',
    about: ['zone'],
    isPartOf: 'https://history.example/sub/zh-cn/data/',
  });
  expect(year && eventData(year, history, ROOT, 'en')).toMatchObject({
    temporalCoverage: '2006-01-01/2006-12-31',
  });
});

test('a subject is a term with its other names', () => {
  const zone = history.subjects.get('zone')?.data;
  expect(zone && subjectData(zone, ROOT, 'en')).toMatchObject({
    '@type': 'DefinedTerm',
    name: 'Zones',
    alternateName: ['containers'],
    inDefinedTermSet: 'https://history.example/sub/subjects/',
  });
  const jail = history.subjects.get('jail')?.data;
  expect(jail && subjectData(jail, ROOT, 'en')).not.toHaveProperty('alternateName');
});

test('the data are one set that covers the time of its events', () => {
  const data = datasetData(history, ROOT, 'en', { name: 'Data', description: 'All of it.' });
  expect(data).toMatchObject({ name: 'Data', temporalCoverage: '2005-01-31/2006-12-31' });
  expect(data.distribution.map(({ contentUrl }) => contentUrl)).toContain(
    'https://history.example/sub/api/v1/events.csv',
  );
});

test('a text cannot end its script element or begin a comment', () => {
  const data = { headline: '</script><!-- <script>' };
  expect(scriptText(data)).not.toContain('<');
  expect(JSON.parse(scriptText(data))).toEqual(data);
});
