import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: { readonly [ending: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** One answer on the slow line. */
export interface Sent {
  readonly path: string;
  readonly bytes: number;
}

/** A site behind the line of a phone. */
export interface PhoneServer {
  readonly address: string;
  /** What was sent since this was last emptied. */
  readonly sent: Sent[];
  close(): void;
}

/** Milliseconds from a request to its answer, and bytes a millisecond that all answers share. */
export const LINE = { latency: 150, rate: 1.6e6 / 8 / 1000 } as const;

/**
 * Serves a built site, compressed and cacheable as hosts do, over a slow line. The line is slow here and
 * not in the browser, since the browser's own throttling does not reach into workers.
 */
export async function servePhone(
  folder: string,
  line: { latency: number; rate: number } = LINE,
): Promise<PhoneServer> {
  const sent: Sent[] = [];
  let freeAt = 0;
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    void answer(path).then(
      async ({ body, headers }) => {
        const start = Math.max(performance.now() + line.latency, freeAt);
        freeAt = start + body.length / line.rate;
        await new Promise((resolve) => setTimeout(resolve, Math.max(0, freeAt - performance.now())));
        sent.push({ path, bytes: body.length });
        response.writeHead(200, headers);
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  async function answer(path: string): Promise<{ body: Buffer; headers: { [name: string]: string } }> {
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const type = TYPES[extname(file)];
    const raw = await readFile(join(folder, file));
    // Pagefind's own files are compressed already.
    return {
      body: type ? gzipSync(raw) : raw,
      headers: {
        'content-type': type ?? 'application/octet-stream',
        'cache-control': 'max-age=600',
        ...(type && { 'content-encoding': 'gzip' }),
      },
    };
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('no port');
  return {
    address: `http://127.0.0.1:${address.port}`,
    sent,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
