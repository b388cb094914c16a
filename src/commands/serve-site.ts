import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { findServed } from './find-served.ts';

/** What is served, and where. */
export interface SiteToServe {
  readonly folder: string;
  /** The path below which the site stands, with slashes at its ends. */
  readonly base?: string;
  /** The first that is tried; 0 for any that is free. */
  readonly port: number;
}

export interface ServedSite {
  /** Without a slash at its end. */
  readonly address: string;
  stop(): Promise<void>;
}

const TEXTS: { readonly [ending: string]: string } = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.ics': 'text/calendar',
  '.csv': 'text/csv',
  '.txt': 'text/plain',
};
const OTHERS: { readonly [ending: string]: string } = { '.png': 'image/png', '.ico': 'image/x-icon' };

/** How many ports are tried where the first is taken. */
const TRIED = 20;

/** Serves a built site on this machine, to this machine alone. */
export async function serveSite({ folder, base = '/', port }: SiteToServe): Promise<ServedSite> {
  const root = base.replace(/^\/?/, '/').replace(/\/?$/, '/');
  const server = createServer((request, response) => answer(request, response, folder, root));
  await listen(server, port, port === 0 ? 1 : TRIED);
  const place = server.address();
  if (typeof place !== 'object' || !place) throw new Error('the server has no port');
  return {
    address: `http://localhost:${place.port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, port: number, tries: number): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, 'localhost', () => {
        server.off('error', reject);
        resolve();
      });
    });
  } catch (error) {
    if (tries <= 1 || (error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    await listen(server, port + 1, tries - 1);
  }
}

function answer(request: IncomingMessage, response: ServerResponse, folder: string, base: string): void {
  const served = findServed(folder, base, request.url ?? '/');
  if (served.status === 301) return void response.writeHead(301, { location: served.location }).end();
  const { status, file } = served;
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) return void response.writeHead(404).end();
  // Changed pages are seen at once, and unchanged ones are not sent again.
  const tag = `"${found.size}-${found.mtimeMs}"`;
  if (status === 200 && request.headers['if-none-match'] === tag) return void response.writeHead(304).end();
  response.writeHead(status, {
    'content-type': typeOf(file),
    'content-length': found.size,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    // As hosts with our headers answer: a page in a sandboxed frame asks for its modules from no origin.
    'access-control-allow-origin': '*',
    etag: tag,
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
}

function typeOf(file: string): string {
  const ending = extname(file);
  const text = TEXTS[ending];
  return text ? `${text}; charset=utf-8` : (OTHERS[ending] ?? 'application/octet-stream');
}
