import { expect, test } from 'vitest';
import { openApiDocument } from '../../src/exports/openapi.ts';
import { ROUTES } from '../../src/routes/table.ts';
import { historyOf } from '../support/history-of.ts';

const document = openApiDocument(
  historyOf({ events: { detail: { date: '1999' }, landmark: { level: 1, subjects: ['jail'] } } }),
  'https://history.example/sub/',
);

test('describes every file below /api/v1/, and no other', () => {
  const served = ROUTES.filter(({ pattern }) => pattern.startsWith('api/v1/')).map(({ pattern }) =>
    pattern.slice('api/v1'.length).replace(/\[(\w+)\]/g, '{$1}'),
  );
  expect(Object.keys(document.paths).sort()).toEqual(served.sort());
});

test('stands below the base of the site', () => {
  expect(document.servers).toEqual([{ url: 'https://history.example/sub/api/v1' }]);
});

test('takes its examples from the record', () => {
  const { parameters, responses } = document.paths['/events/{id}.json'].get;
  expect(parameters[0]).toMatchObject({ example: 'landmark' });
  expect(responses[200].content['application/json'].example).toMatchObject({ id: 'landmark', level: 1 });
  expect(document.paths['/events.json'].get.responses[200].content).toMatchObject({
    'application/json': { example: { count: 2, events: [{ id: 'detail' }] } },
  });
});

test('can be made of an empty record', () => {
  expect(() => openApiDocument(historyOf({}), 'https://history.example/')).not.toThrow();
});
