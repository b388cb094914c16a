import { expect, test } from 'vitest';
import { contactFrom, editHref, reportHref, reportMail } from '../../src/site/reports.ts';

const page = { url: 'https://history.example/sub/events/docker-1-0/', id: 'events/docker-1-0' };

test('with a repository a mistake is told in its form, with the page filled in', () => {
  const contact = contactFrom({ REPOSITORY_URL: 'https://code.example/a/b/' });
  const href = new URL(reportHref(contact, page, 'Mistake: {{id}}'));
  expect(href.origin + href.pathname).toBe('https://code.example/a/b/issues/new');
  expect(Object.fromEntries(href.searchParams)).toEqual({
    ...{ template: 'mistake.yml', title: 'Mistake: events/docker-1-0', page: page.url },
  });
  expect(editHref(contact, 'content/events/docker-1-0.yaml')).toBe(
    'https://code.example/a/b/edit/main/content/events/docker-1-0.yaml',
  );
});

test('without one it is a letter, in any language', () => {
  const letter = reportHref(contactFrom({ CORRECTIONS_MAIL: 'a@b.example' }), page, '错误：{{id}}');
  expect(letter).toBe(
    `mailto:a@b.example?subject=${encodeURIComponent('错误：events/docker-1-0')}&body=${encodeURIComponent(`${page.url}\r\n\r\n`)}`,
  );
  expect(reportHref({}, page, '')).toMatch(/^mailto:corrections@history\.example\?/);
  expect(reportMail({ mail: 'a@b.example' }, page.url)).toBe('a@b.example');
  expect(reportMail({ repository: 'https://code.example/a/b' }, page.url)).toBeUndefined();
  expect(editHref({}, 'content/events/docker-1-0.yaml')).toBeUndefined();
});

test('what is set to nothing is not set', () => {
  const none = { repository: undefined, branch: undefined, mail: undefined };
  expect(contactFrom({})).toStrictEqual(none);
  expect(contactFrom({ REPOSITORY_URL: '', REPOSITORY_BRANCH: '', CORRECTIONS_MAIL: '' })).toStrictEqual(
    none,
  );
});

test('a file is edited on the branch that is set, and what has no file is not edited', () => {
  const contact = contactFrom({ REPOSITORY_URL: 'https://code.example/a/b', REPOSITORY_BRANCH: 'next' });
  expect(editHref(contact, 'content/x.yaml')).toBe('https://code.example/a/b/edit/next/content/x.yaml');
  expect(editHref(contact, undefined)).toBeUndefined();
  expect(editHref({}, undefined)).toBeUndefined();
});
