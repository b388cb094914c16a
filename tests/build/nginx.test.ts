import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DIST } from '../support/built-pages.ts';

const NGINX = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'].find(
  (path) => existsSync(path),
);
if (!NGINX) console.warn('SKIPPED: no nginx on this machine, so that deploy/nginx.conf was not tried');

describe.skipIf(!NGINX)('nginx with the example serves the built site', () => {
  const files = globSync('**/*.*', { cwd: DIST });
  const place = mkdtempSync(join(tmpdir(), 'nginx-'));
  let server: ChildProcess;
  let port = 0;

  beforeAll(async () => {
    port = await freePort();
    writeFileSync(
      join(place, 'site.conf'),
      atHome(readFileSync('deploy/nginx.conf', 'utf8'), port, join(place, 'site')),
    );
    writeFileSync(join(place, 'nginx.conf'), frame(place));
    // The built site, and a page to be framed.
    mkdirSync(join(place, 'site/embed/tried'), { recursive: true });
    writeFileSync(join(place, 'site/embed/tried/index.html'), 'a page for a frame');
    for (const name of readdirSync(DIST))
      if (name !== 'embed') symlinkSync(resolve(DIST, name), join(place, 'site', name));
    for (const folder of ['body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']) mkdirSync(join(place, folder));
    const options = ['-p', place, '-c', join(place, 'nginx.conf'), '-e', join(place, 'error.log')];
    execFileSync(NGINX ?? '', ['-t', '-q', ...options]);
    server = spawn(NGINX ?? '', [...options, '-g', 'daemon off;'], { stdio: 'ignore' });
    for (let tries = 0; tries < 2400 && !(await answers(port)); tries++)
      await new Promise((done) => setTimeout(done, 50));
  });
  afterAll(async () => {
    const ended = new Promise((done) => server.on('close', done));
    server.kill();
    await ended;
    rmSync(place, { recursive: true });
  });

  const get = (path: string) => ask(port, path);
  const getPacked = (path: string) => ask(port, path, { 'accept-encoding': 'gzip' });

  test('texts of every kind come compressed and are known as what they are', async () => {
    const endings = ['html', 'css', 'js', 'json', 'svg', 'xml', 'csv', 'ics', 'txt'];
    const asked = await Promise.all(
      endings.map(async (ending) => {
        const file = files.find((one) => one.endsWith(`.${ending}`) && statSync(join(DIST, one)).size > 300);
        if (!file) return [ending, 'too small to compress'];
        const { status, headers } = await getPacked(`/${file}`);
        const type = headers['content-type'] ?? '';
        return [ending, status, headers['content-encoding'], /octet-stream/.test(type), /utf-8/.test(type)];
      }),
    );
    expect(asked.filter(([, ...rest]) => rest.join() !== '200,gzip,false,true')).toEqual([]);
  });

  test('every ending in the built site has a type', async () => {
    const endings = new Map(files.map((file) => [extname(file), file]));
    const unknown = await Promise.all(
      [...endings].map(async ([ending, file]) => {
        const { headers } = await get(`/${file}`);
        return headers['content-type'] === 'application/octet-stream' ? ending : undefined;
      }),
    );
    expect(unknown.filter(Boolean).sort()).toEqual([
      '.pagefind',
      '.pf_filter',
      '.pf_fragment',
      '.pf_index',
      '.pf_meta',
    ]);
  });

  test('files named by what is in them are kept for a year, all others asked for again', async () => {
    const [script] = globSync('_astro/*.js', { cwd: DIST });
    const [fragment] = globSync('pagefind/en/fragment/*', { cwd: DIST });
    const [index] = globSync('pagefind/zh-cn/index/*', { cwd: DIST });
    const kept = await Promise.all([script, fragment, index].map((file) => get(`/${file}`)));
    expect(kept.map(({ headers }) => headers['cache-control'])).toEqual(
      Array(3).fill('public, max-age=31536000, immutable'),
    );
    const asked = ['/', '/timeline/', '/events.csv', '/pagefind/en/pagefind.js', '/none'];
    const others = await Promise.all(asked.map(get));
    expect(others.map(({ headers }) => headers['cache-control'])).toEqual(Array(5).fill('no-cache'));
    const tag = others[0]?.headers.etag ?? '';
    expect((await ask(port, '/', { 'if-none-match': tag })).status).toBe(304);
  });

  test('missing pages answer 404 in the language of where they were looked for', async () => {
    const paths = ['/none', '/events/none/', '/none.csv', '/zh-cn/none', '/zh-cn/events/none/'];
    const answers = await Promise.all(paths.map(get));
    expect(answers.map(({ status, text }) => [status, /<html lang="([^"]*)"/.exec(text)?.[1]])).toEqual([
      ...[404, 404, 404].map((status) => [status, 'en']),
      ...[404, 404].map((status) => [status, 'zh-CN']),
    ]);
  });

  test('the address of a folder leads to the one with a slash at its end', async () => {
    const answers = await Promise.all(['/timeline', '/zh-cn/timeline?q=a'].map(get));
    expect(answers.map(({ status, headers }) => [status, headers.location])).toEqual([
      [301, '/timeline/'],
      [301, '/zh-cn/timeline/?q=a'],
    ]);
  });

  test('every answer says how it may be used, and only what is made for it may be framed', async () => {
    const paths = ['/', '/zh-cn/search/', '/none', '/zh-cn/none', '/events.csv', '/timeline', '/favicon.ico'];
    for (const { headers } of await Promise.all(paths.map(get)))
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'strict-transport-security': 'max-age=31536000',
        'content-security-policy': "frame-ancestors 'none'",
      });
    const framed = await get('/embed/tried/');
    expect(framed.headers['content-security-policy']).toBe('frame-ancestors *');
    const notFramed = await get('/timeline/embed/');
    expect(notFramed.headers['content-security-policy']).toBe("frame-ancestors 'none'");
  });
});

test('hosts that read a file of headers are told the same as nginx', () => {
  const headers = readFileSync(join(DIST, '_headers'), 'utf8');
  const nginx = readFileSync('deploy/nginx.conf', 'utf8');
  const told = [...headers.matchAll(/^ {2}([A-Z][\w-]+): (.*)$/gm)].map(([, name = '', value = '']) => [
    name,
    value,
  ]);
  expect(told.length).toBeGreaterThan(8);
  expect(told.filter(([name, value]) => !nginx.includes(`${name} `) || !nginx.includes(value ?? ''))).toEqual(
    [],
  );
});

test('hosts that would leave out files with an underscore are told not to', () => {
  expect(existsSync(join(DIST, '.nojekyll'))).toBe(true);
});

/** The example as it is written, but for the port and the folder. */
function atHome(example: string, port: number, folder: string): string {
  const changes: readonly (readonly [string, string])[] = [
    ['    listen 80;\n', `    listen 127.0.0.1:${port};\n`],
    ['    listen [::]:80;\n', ''],
    ['root /var/www/container-history;', `root ${folder};`],
  ];
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`deploy/nginx.conf no longer holds ${from}`);
    return text.replace(from, to);
  }, example);
}

/** What Debian's own nginx.conf puts around it, in a folder that anybody may write to. */
function frame(place: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${join(place, name.replace('client_', ''))};`)
    .join(' ');
  return `pid ${join(place, 'nginx.pid')};
${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http {
  types_hash_max_size 2048;
  include ${typesFile()};
  default_type application/octet-stream;
  access_log off;
  ${temporary}
  include ${join(place, 'site.conf')};
}
`;
}

function typesFile(): string {
  const known = [
    '/etc/nginx/mime.types',
    '/usr/local/etc/nginx/mime.types',
    '/opt/homebrew/etc/nginx/mime.types',
  ];
  const found = known.find((path) => existsSync(path));
  if (!found) throw new Error('nginx has no list of types');
  return found;
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const place = server.address();
      server.close(() => done(typeof place === 'object' && place ? place.port : 0));
    });
  });
}

async function answers(port: number): Promise<boolean> {
  return ask(port, '/').then(
    () => true,
    () => false,
  );
}

interface Answer {
  readonly status: number;
  readonly headers: { readonly [name: string]: string | undefined };
  /** As it came: compressed where it was. */
  readonly text: string;
}

/** Asks for what fetch would unpack and follow without a word. */
function ask(port: number, path: string, headers: { [name: string]: string } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ port, path, headers, host: '127.0.0.1' }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers as Answer['headers'], text }),
      );
    })
      .on('error', reject)
      .end();
  });
}
