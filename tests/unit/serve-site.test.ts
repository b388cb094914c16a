import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServedSite, serveSite } from '../../src/commands/serve-site.ts';

const parent = mkdtempSync(join(tmpdir(), 'serve-site-'));
const folder = join(parent, 'site');
let site: ServedSite;
let below: ServedSite;

beforeAll(async () => {
  const files = {
    '../secret.txt': 'not for readers',
    'index.html': 'home',
    '404.html': 'nothing here',
    'timeline/index.html': 'timeline',
    'zh-cn/index.html': '首页',
    'zh-cn/404.html': '没有这一页',
    'events.csv': 'id\n',
    'a.ics': 'BEGIN:VCALENDAR\n',
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  site = await serveSite({ folder, port: 0 });
  below = await serveSite({ folder, base: '/deep/site', port: 0 });
});
afterAll(async () => {
  await Promise.all([site.stop(), below.stop()]);
  rmSync(parent, { recursive: true });
});

const ask = (path: string, host = site) => fetch(host.address + path, { redirect: 'manual' });

test.each([
  ['/', 200, 'home'],
  ['/timeline/?q=a', 200, 'timeline'],
  ['/zh-cn/', 200, '首页'],
  ['/none', 404, 'nothing here'],
  ['/none/deeper/', 404, 'nothing here'],
  ['/zh-cn/none', 404, '没有这一页'],
  ['/zh-cn/none/deeper/', 404, '没有这一页'],
  ['/zh-cn/events.csv', 404, '没有这一页'],
  ['/%2e%2e%2fsecret.txt', 404, 'nothing here'],
  ['/..%2fsecret.txt', 404, 'nothing here'],
  ['/%', 404, 'nothing here'],
  ['/%00', 404, 'nothing here'],
  [`/${'x'.repeat(300)}`, 404, 'nothing here'],
])('%s answers %i with %s', async (path, status, text) => {
  const answer = await ask(path);
  expect([answer.status, await answer.text()]).toEqual([status, text]);
});

test('the address of a folder leads to the one with a slash at its end, and keeps the query', async () => {
  const [plain, withQuery] = await Promise.all([ask('/timeline'), ask('/zh-cn?a=b?c')]);
  expect([plain.status, plain.headers.get('location')]).toEqual([301, '/timeline/']);
  expect(withQuery.headers.get('location')).toBe('/zh-cn/?a=b?c');
});

test('texts tell what they are', async () => {
  const [csv, calendar] = await Promise.all([ask('/events.csv'), ask('/a.ics')]);
  expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(calendar.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
});

test('what a reader has already is not sent again', async () => {
  const tag = (await ask('/')).headers.get('etag') ?? '';
  const again = await fetch(`${site.address}/`, { headers: { 'if-none-match': tag } });
  expect([again.status, await again.text()]).toEqual([304, '']);
});

test('a site below a path stands there and nowhere else', async () => {
  const [base, home, missing, outside] = await Promise.all(
    ['/deep/site', '/deep/site/', '/deep/site/zh-cn/none', '/'].map((path) => ask(path, below)),
  );
  expect(base?.headers.get('location')).toBe('/deep/site/');
  expect(await home?.text()).toBe('home');
  expect([missing?.status, await missing?.text()]).toEqual([404, '没有这一页']);
  expect([outside?.status, await outside?.text()]).toEqual([404, 'nothing here']);
});

test('where its port is taken the next one is used', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, 'localhost', resolve));
  const { port } = other.address() as AddressInfo;
  const next = await serveSite({ folder, port });
  expect(Number(new URL(next.address).port)).toBeGreaterThan(port);
  await next.stop();
  other.close();
});
