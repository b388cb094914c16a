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

test('counts the files below its folder that did not come', async () => {
  const losses = watchLosses(`${address}/pagefind/`);
  await fetch(`${address}/elsewhere/a.json`);
  expect(losses.count).toBe(0);
  await fetch(`${address}/pagefind/a.json`);
  await fetch(new Request(`${address}/pagefind/a.json`));
  expect(losses.count).toBe(2);
  await expect(
    fetch(new URL(`${address}/pagefind/b.json`), { signal: AbortSignal.abort() }),
  ).rejects.toThrow();
  expect(losses.count).toBe(3);
  isGone = false;
  expect((await fetch(`${address}/pagefind/a.json`)).ok).toBe(true);
  expect(losses.count).toBe(3);
});
