import { describe, expect, test } from 'vitest';
import { datasetData, eventData, subjectData } from '../../src/exports/json-ld.ts';
import type { Event } from '../../src/schemas/event.ts';
import type { Subject } from '../../src/schemas/subject.ts';
import { historyOf } from '../support/history-of.ts';

// Published texts as others read them, letter by letter: what they rely on changes here or nowhere.

const ROOT = 'https://history.example:8080/sub/';
const history = historyOf({
  subjects: {
    zone: { name: { en: 'Zones', 'zh-CN': '区' }, homepage: 'https://zone.example/', aliases: ['Zonen'] },
  },
  events: {
    day: { date: '2005-01-31', level: 1, subjects: ['zone', 'nobody'] },
    years: { date: '2004/2006', subjects: ['jail'] },
  },
  claims: { a: {}, b: {} },
  changes: [{ events: ['day'] }],
});
const event = history.events.get('day')?.data as Event;

describe('what search engines are told', () => {
  const licence = 'https://creativecommons.org/licenses/by/4.0/';

  test('of an event', () => {
    expect(eventData(event, history, ROOT, 'en')).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Article',
      headline: 'What day was',
      inLanguage: 'en',
      temporalCoverage: '2005-01-31',
      about: ['Zones', 'nobody'],
      isPartOf: `${ROOT}data/`,
      license: licence,
    });
  });

  test('of a subject', () => {
    expect(subjectData(history.subjects.get('zone')?.data as Subject, ROOT, 'zh-CN')).toEqual({
      '@context': 'https://schema.org',
      '@type': 'DefinedTerm',
      name: '区',
      alternateName: ['Zonen'],
      description: '一段文字。',
      sameAs: 'https://zone.example/',
      inDefinedTermSet: `${ROOT}zh-cn/subjects/`,
    });
    expect(Object.keys(subjectData(history.subjects.get('jail')?.data as Subject, ROOT, 'en'))).toEqual([
      '@context',
      '@type',
      'name',
      'description',
      'inDefinedTermSet',
    ]);
  });

  test('of the data', () => {
    const words = { name: 'N', description: 'D' };
    const files = [
      ['events.json', 'application/json'],
      ['events.csv', 'text/csv'],
      ['subjects.json', 'application/json'],
      ['references.json', 'application/vnd.citationstyles.csl+json'],
      ['claims.json', 'application/json'],
      ['lineage.json', 'application/json'],
    ];
    expect(datasetData(history, ROOT, 'zh-CN', words)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      ...words,
      url: `${ROOT}zh-cn/data/`,
      inLanguage: ['en', 'zh-CN'],
      temporalCoverage: '2004-01-01/2005-01-31',
      license: licence,
      isAccessibleForFree: true,
      creator: { '@type': 'Organization', name: 'Container History contributors', url: ROOT },
      distribution: files.map(([name, encodingFormat]) => ({
        '@type': 'DataDownload',
        contentUrl: `${ROOT}api/v1/${name}`,
        encodingFormat,
      })),
    });
    expect(datasetData(historyOf({}), ROOT, 'en', words).temporalCoverage).toBe('../..');
  });
});
