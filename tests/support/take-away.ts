import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import { scriptsOf, whatRuns } from './what-runs.ts';

/** What became of a page from which something was taken. */
export interface Trial {
  readonly page: string;
  readonly taken: string;
  /** What failed without a word; empty where all works or the page says what does not. */
  readonly silent: readonly string[];
}

/** A kind of page, and what a reader does there. */
export interface Kind {
  readonly path: string;
  /** Which files are taken from it, where the others are taken from a page of another kind. */
  readonly only?: RegExp;
  /** Whether nothing is done there that is not done on the kinds before it too. */
  readonly isReadOnly?: boolean;
  /** Does it, and tells what came of it: the same for the same outcome. */
  use(page: Page): Promise<Outcome>;
}

/** For each thing that a reader does what came of it; a sentence that says what failed begins with `says`. */
export interface Outcome {
  readonly [deed: string]: string;
}

/** What came of a page, the files that it asked for, and what was thrown. */
interface Opened {
  readonly outcome: Outcome;
  readonly asked: readonly string[];
  readonly thrown: readonly string[];
}

/** The hash in a file's name. */
const HASH = /[.-][\w-]{8}(?=\.(js|css)$)/;

/** One tab in which pages are opened with something taken from them. */
export class Taker {
  readonly #page: Page;
  readonly #address: string;
  readonly #thrown: string[] = [];
  readonly #wholes = new Map<string, Opened>();
  #asked: string[] = [];
  #taken: (path: string) => boolean = () => false;

  private constructor(page: Page, address: string) {
    this.#page = page;
    this.#address = address;
    page.on('pageerror', (error) => this.#thrown.push(`throws ${error.message}`));
    page.context().on('request', (request) => this.#note(request));
  }

  /** @param prepare what is forbidden in the tab before any page is opened */
  static async open(
    browser: Browser,
    address: string,
    prepare: (context: BrowserContext) => Promise<unknown> = async () => {},
  ): Promise<Taker> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      colorScheme: 'light',
      reducedMotion: 'reduce',
    });
    await prepare(context);
    const page = await context.newPage();
    const taker = new Taker(page, address);
    await context.route(
      ({ origin, pathname }) => origin === address && taker.#taken(pathname),
      (route) => route.abort(),
    );
    return taker;
  }

  close(): Promise<void> {
    return this.#page.context().close();
  }

  /**
   * Opens a page as it is, takes each thing that it asks for away in turn, and compares. What was taken from
   * a page of another kind is not taken again where it is a style sheet, or the page is only read; and of
   * scripts of which the same is lost one is taken. With EVERY_PAGE all are.
   * @param note called with every trial
   * @param before what was taken before, to which its files are added
   * @returns the files that may be taken from the page
   */
  async tryAll(kind: Kind, note: (trial: Trial) => void, before: Set<string>): Promise<string[]> {
    const { path, use, only, isReadOnly } = kind;
    const { outcome: whole, asked } = await this.#untouched(kind);
    const files = asked.filter((one) => !only || only.test(one));
    const left = files.filter((one) => !before.has(one) || !(isReadOnly || one.endsWith('.css')));
    const tried = process.env.EVERY_PAGE ? files : await this.#different(path, left);
    for (const taken of groupsOf(tried)) {
      const { outcome, thrown } = await this.#open(path, use, (one) => taken.includes(one));
      note({ page: path, taken: nameOf(taken), silent: [...compare(whole, outcome), ...thrown] });
    }
    for (const file of files) before.add(file);
    return files;
  }

  /** Some of the files of a page: of scripts of which the same is lost the first, and all others. */
  async #different(path: string, files: readonly string[]): Promise<string[]> {
    const scripts = await scriptsOf(this.#address + path);
    const loss = (file: string) => (scripts.all.has(file) ? whatRuns(scripts, file) : file);
    return [...Map.groupBy(files, loss).values()].flatMap((alike) => alike.slice(0, 1));
  }

  /** Opens a page in the tab as it was prepared, beside what it does in one that was not. */
  async tryHere({ path, use }: Kind, whole: Outcome, taken: string): Promise<Trial> {
    const { outcome, thrown } = await this.#open(path, use, () => false);
    return { page: path, taken, silent: [...compare(whole, outcome), ...thrown] };
  }

  /** What comes of a page from which nothing is taken. */
  async whole(kind: Kind): Promise<Outcome> {
    return (await this.#untouched(kind)).outcome;
  }

  async #untouched({ path, use }: Kind): Promise<Opened> {
    const opened = this.#wholes.get(path) ?? (await this.#open(path, use, () => false));
    mustBeWhole(opened.outcome);
    this.#wholes.set(path, opened);
    return opened;
  }

  async #open(path: string, use: Kind['use'], taken: (path: string) => boolean): Promise<Opened> {
    this.#taken = taken;
    this.#asked = [];
    this.#thrown.length = 0;
    await this.#page.goto(this.#address + path, { waitUntil: 'load' });
    const outcome = await use(this.#page).catch((error: Error) => ({ use: error.message }));
    const asked = [...new Set(this.#asked)];
    return { outcome, asked, thrown: [...this.#thrown] };
  }

  #note(request: Request): void {
    const { origin, pathname } = new URL(request.url());
    const isPart = ['script', 'stylesheet', 'fetch', 'xhr', 'other'].includes(request.resourceType());
    if (origin === this.#address && isPart && !/\.(ico|svg|png)$/.test(pathname)) this.#asked.push(pathname);
  }
}

/** Files of which there are many alike: texts, filters, parts of the index and words of the search; events by era. */
const ALIKE = [
  /\/fragment\//,
  /\/filter\//,
  /\/index\//,
  /\/words\/[\w-]+\/\d+\.json$/,
  /\/timeline\/[\w-]+\/$/,
];

/** Each file alone; of those that are many and alike, the first alone and all at once. */
function groupsOf(asked: readonly string[]): string[][] {
  const many = ALIKE.map((kind) => asked.filter((path) => kind.test(path)));
  const others = asked.filter((path) => !many.flat().includes(path));
  return [
    ...others.map((path) => [path]),
    ...many.flatMap((alike) => (alike.length > 1 ? [alike.slice(0, 1), alike] : [])),
    ...many.filter(({ length }) => length === 1),
  ];
}

/** A page from which nothing was taken, and which yet says that something failed, is nothing to compare with. */
function mustBeWhole(outcome: Outcome): void {
  const failed = Object.entries(outcome).filter(([deed, came]) => deed === 'use' || came.startsWith('says'));
  if (failed.length > 0) throw new Error(`with nothing taken away: ${JSON.stringify(failed)}`);
}

function nameOf(paths: readonly string[]): string {
  const [first = ''] = paths;
  const name = first.replace(HASH, '').replace(/_astro_type_script_index_0_lang/, '');
  return paths.length > 1 ? `${name} and ${paths.length - 1} more` : name;
}

/** What came out otherwise than it should have, and is not said. */
function compare(whole: Outcome, outcome: Outcome): string[] {
  return Object.entries(whole).flatMap(([deed, wanted]) => {
    const came = outcome[deed] ?? 'nothing';
    return came === wanted || came.startsWith('says') ? [] : [`${deed}: ${came.slice(0, 90)}`];
  });
}
