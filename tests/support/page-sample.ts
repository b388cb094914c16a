import type { BuiltPage } from './built-pages.ts';

/** A page and what is special about it. */
interface Described {
  readonly page: BuiltPage;
  /** Kind of page and language: pages of one template are drawn by the same code. */
  readonly template: string;
  /** Every element with its classes and attributes, and every value that stands for one branch. */
  readonly features: ReadonlySet<string>;
  /** How much there is of each part that comes in numbers. */
  readonly amounts: ReadonlyMap<string, number>;
}

/** Attributes whose values are few and each drawn in its own way. */
const BRANCHES = /^(data-(track|level|verdict|kind|weight|precision|certainty)|lang|rel|type)$/;
/** Attributes that differ from page to page and mean nothing for how it is drawn. */
const NAMES =
  /^(id|href|class|style|title|datetime|content|aria-label|d|x|y|width|height|viewBox|data-address)$/;

/**
 * Some of the pages that are drawn from records, so that every part, every branch and every extreme of each
 * template is among them: all elements, classes and attributes that occur anywhere, and of each part that
 * comes in numbers the page with the most and the one with the least. The same for the same pages.
 */
export function samplePages(pages: readonly BuiltPage[]): BuiltPage[] {
  const templates = Map.groupBy(pages.map(describe), ({ template }) => template);
  return [...templates.values()].flatMap((all) => {
    const chosen = new Set(extremes(all));
    cover(all, chosen);
    return all.filter((one) => chosen.has(one)).map(({ page }) => page);
  });
}

/** What pages have that none of some others of their template has. */
export function missingFeatures(pages: readonly BuiltPage[], among: readonly BuiltPage[]): string[] {
  const covered = new Set(among.map(describe).flatMap(({ template, features }) => named(template, features)));
  const all = new Set(pages.map(describe).flatMap(({ template, features }) => named(template, features)));
  return [...all].filter((feature) => !covered.has(feature));
}

function named(template: string, features: Iterable<string>): string[] {
  return [...features].map((feature) => `${template} ${feature}`);
}

function describe(page: BuiltPage): Described {
  const [, chinese = '', section = ''] = /^\/(zh-cn\/)?([^/]*)/.exec(page.path) ?? [];
  const main = /<main[\s\S]*<\/main>/.exec(page.html)?.[0] ?? page.html;
  const features = new Set<string>();
  const amounts = new Map([
    ['letters', main.replace(/<[^>]*>/g, '').length],
    ['letters of the title', /<h1[^>]*>([^<]*)/.exec(main)?.[1]?.length ?? 0],
  ]);
  for (const [, tag = '', attributes = ''] of main.matchAll(/<([a-z][\w-]*)((?:\s[^<>]*)?)>/g))
    for (const feature of featuresOf(tag, attributes)) {
      features.add(feature);
      amounts.set(feature, (amounts.get(feature) ?? 0) + 1);
    }
  return { page, template: `${chinese}${section}`, features, amounts };
}

function featuresOf(tag: string, attributes: string): string[] {
  const classes = /\sclass="([^"]*)"/.exec(attributes)?.[1]?.split(/\s+/) ?? [];
  const others = [...attributes.matchAll(/\s([a-z][\w-]*)(?:="([^"]*)")?/g)].flatMap(
    ([, name = '', value]) => {
      if (NAMES.test(name)) return [];
      return [BRANCHES.test(name) ? `${tag}[${name}=${value}]` : `${tag}[${name}]`];
    },
  );
  const own = classes.filter((one) => one && !/^astro-/.test(one)).map((one) => `${tag}.${one}`);
  return own.length > 0 ? [...own, ...others] : [tag, ...others];
}

/** For each part that some page has several of: the page with the most of it, and the one with the least. */
function extremes(all: readonly Described[]): Described[] {
  const parts = new Set(all.flatMap(({ amounts }) => [...amounts.keys()]));
  return [...parts].flatMap((part) => {
    const amount = ({ amounts }: Described) => amounts.get(part) ?? 0;
    const most = all.reduce((best, one) => (amount(one) > amount(best) ? one : best));
    const least = all.reduce((best, one) => (amount(one) < amount(best) ? one : best));
    return amount(most) > 2 ? [most, least] : [];
  });
}

/** Adds pages until every feature is covered, each time the one that adds most. */
function cover(all: readonly Described[], chosen: Set<Described>): void {
  const left = new Set(all.flatMap(({ features }) => [...features]));
  for (const { features } of chosen) for (const feature of features) left.delete(feature);
  while (left.size > 0) {
    const gain = ({ features }: Described) => [...features].filter((feature) => left.has(feature)).length;
    const best = all.reduce((one, other) => (gain(other) > gain(one) ? other : one));
    chosen.add(best);
    for (const feature of best.features) left.delete(feature);
  }
}
