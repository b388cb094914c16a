import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { watchLosses } from '../../src/search/losses.ts';

const plain = globalThis.fetch;
let isGone = true;
let server: Server;
let address = '';

beforeAll(async () => {
  server = createServer((_, response) => response.writeHead(isGone ? 404 : 200).end());
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  address = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  globalThis.fetch = plain;
  server.close();
});

test('knows of files below its folder that did not come, until they do or are forgotten', async () => {
  const losses = watchLosses(`${address}/pagefind/`);
  await fetch(`${address}/elsewhere/a.json`);
  expect(losses.any).toBe(false);
  await fetch(`${address}/pagefind/a.json`);
  expect(losses.any).toBe(true);
  isGone = false;
  await fetch(new URL(`${address}/pagefind/b.json`));
  expect(losses.any).toBe(true);
  await fetch(new Request(`${address}/pagefind/a.json`));
  expect(losses.any).toBe(false);
  await expect(fetch(`${address}/pagefind/a.json`, { signal: AbortSignal.abort() })).rejects.toThrow();
  expect(losses.any).toBe(true);
  losses.forget();
  expect(losses.any).toBe(false);
});
