import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { unzipSync } from 'fflate';
import { type GIFTQuestion, parse } from 'gift-pegjs';
import { describe, expect, test } from 'vitest';
import { cartridge, cartridgeFiles } from '../../src/exports/course/cartridge.ts';
import { giftFile } from '../../src/exports/course/gift.ts';
import { courseMaterial } from '../../src/exports/course/material.ts';
import { isReserved } from '../../src/exports/course/reserved.ts';
import { MADE_WORDS } from '../../src/site/course-words.ts';
import { currentHistory } from '../../src/site/current-history.ts';
import { LANGUAGES, type Language } from '../../src/terms/languages.ts';

const ROOT = 'https://history.test/';
const WORDS = { ...MADE_WORDS, lesson: 'The lesson', view: 'A & B < C' };
const PACKED = { title: 'Container History', description: 'A course.', licence: 'CC BY 4.0.', test: 'Check' };
const materialIn = (language: Language) => courseMaterial(currentHistory(), ROOT, language, WORDS);

describe.each(LANGUAGES)('the questions as GIFT, in %s', (language) => {
  const lessons = materialIn(language);
  const file = giftFile(lessons, language, { site: 'A/B', order: MADE_WORDS.order[language], licence: 'CC' });
  const parsed = parse(file);
  const byTitle = new Map(parsed.map((question) => [question.title ?? '', question]));

  test('are read back by another parser as they stand in the record', () => {
    const written = lessons.flatMap(({ questions }) => questions.chosen);
    expect(written.length).toBeGreaterThan(69);
    for (const { id, type, stem, options } of written) {
      const question = byTitle.get(id);
      if (question?.type !== 'MC') throw new Error(`${id} is ${question?.type}`);
      expect(plain(question.stem.text)).toBe(stem[language]);
      expect(
        question.choices.map(({ isCorrect, weight, text, feedback }) => ({
          text: plain(text.text),
          why: plain(feedback?.text ?? ''),
          right: isCorrect || (weight ?? 0) > 0,
        })),
        id,
      ).toEqual(options.map(({ text, why, right }) => ({ text: text[language], why: why[language], right })));
      if (type === 'multiple') expect(sums(question)).toEqual([100, -100]);
    }
  });

  test('have the order of events as pairs, and a category a lesson', () => {
    for (const { questions, number, title } of lessons) {
      const question = byTitle.get(questions.order?.id ?? '');
      if (question?.type !== 'Matching') throw new Error(`no pairs in ${title}`);
      const places = question.matchPairs.map(({ subquestion, subanswer }) => [
        plain(subquestion.text),
        subanswer,
      ]);
      expect(places.sort(([, a = ''], [, b = '']) => a.localeCompare(b)).map(([text]) => text)).toEqual(
        questions.order?.right.map((event) => event.title[language]),
      );
      expect(file).toContain(`$CATEGORY: $course$/top/A//B/${String(number).padStart(2, '0')} ${title}\n`);
    }
  });
});

describe.each(LANGUAGES)('the cartridge, in %s', (language) => {
  const lessons = materialIn(language);
  const files = cartridgeFiles('container-history', lessons, language, PACKED);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    isArray: (name) => LISTS.has(name),
  });
  const read = (path: string) => parser.parse(files.get(path) ?? '');
  const { manifest } = read('imsmanifest.xml');

  test('is well-formed, and says in its first 500 bytes which version it is', () => {
    for (const [path, text] of files) expect(XMLValidator.validate(text), path).toBe(true);
    expect(files.get('imsmanifest.xml')?.slice(0, 500)).toContain(
      'xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1"',
    );
    expect(manifest.metadata).toMatchObject({ schema: 'IMS Common Cartridge', schemaversion: '1.1.0' });
    expect(manifest.metadata['lom:lom']['lom:general']['lom:title']['lom:string']['#text']).toBe(
      'Container History',
    );
  });

  // The rules of the schemas of CC 1.1 that are named are those of their Schematron parts.
  test('has one organization with a root, items with titles, and each thing once', () => {
    const { organization } = manifest.organizations;
    expect(organization.structure).toBe('rooted-hierarchy');
    const [root, ...more] = organization.item;
    expect(more).toEqual([]);
    expect(root).not.toHaveProperty('title');
    expect(root.item).toHaveLength(lessons.length);
    const items = root.item.flatMap((folder: Item) => folder.item ?? []) as Item[];
    for (const item of [...root.item, ...items] as Item[]) expect(item.title).not.toBe('');
    // 8b: what leads to a resource holds no other items.
    expect(items.filter(({ identifierref, item }) => !identifierref || item)).toEqual([]);
    const resources = manifest.resources.resource as Resource[];
    expect(resources.map(({ identifier }) => identifier).sort()).toEqual(
      items.map(({ identifierref }) => identifierref).sort(),
    );
    const ids = (files.get('imsmanifest.xml')?.match(/ identifier="[^"]+"/g) ?? []).map((text) =>
      text.slice(13, -1),
    );
    expect(new Set(ids).size).toBe(ids.length);
    // xs:ID is an XML name without colon.
    expect(ids.filter((id) => !/^[A-Za-z_][\w.-]*$/.test(id))).toEqual([]);
  });

  test('has each resource in one file, named by no href of its own, and no file that is none', () => {
    const resources = manifest.resources.resource as Resource[];
    // 2a to 2d, 3a to 3c.
    for (const resource of resources) {
      expect(resource.file).toHaveLength(1);
      expect(Object.keys(resource).sort()).toEqual(['file', 'identifier', 'type']);
      expect(['imswl_xmlv1p1', 'imsqti_xmlv1p2/imscc_xmlv1p1/assessment']).toContain(resource.type);
    }
    const named = resources.map(({ file }) => file[0]?.href);
    expect(['imsmanifest.xml', ...named].sort()).toEqual([...files.keys()].sort());
  });

  test('has links to absolute addresses that open beside the platform', () => {
    for (const { id, links } of lessons)
      for (const link of links) {
        const { webLink } = read(`${id}/${link.id}.xml`);
        expect(webLink.title).toBe(link.title);
        expect(webLink.url).toEqual({ href: link.address, target: '_blank' });
        expect(new URL(link.address).href.startsWith(ROOT)).toBe(true);
      }
  });

  test('has the questions in the profile, with what is right and why', () => {
    for (const { id, questions } of lessons) {
      const { assessment } = read(`${id}/test.xml`).questestinterop;
      expect(fields(assessment)).toEqual({
        cc_profile: 'cc.exam.v0p1',
        qmd_assessmenttype: 'Examination',
        qmd_scoretype: 'Percentage',
        qmd_feedbackpermitted: 'Yes',
        cc_maxattempts: 'unlimited',
      });
      const items = assessment.section.item as QtiItem[];
      expect(new Set(items.map(({ ident }) => ident)).size).toBe(questions.chosen.length);
      for (const [index, question] of questions.chosen.entries())
        checkItem(items[index] as QtiItem, question, language);
    }
  });

  test('is the same twice, in any time zone', () => {
    const before = process.env.TZ;
    process.env.TZ = 'Asia/Shanghai';
    const first = cartridge('x', lessons, language, PACKED);
    process.env.TZ = 'America/Los_Angeles';
    const second = cartridge('x', lessons, language, PACKED);
    process.env.TZ = before ?? '';
    expect(Buffer.compare(first, second)).toBe(0);
    expect(Object.keys(unzipSync(first)).sort()).toEqual([...files.keys()].sort());
  });
});

// xs:ID, in the schema of CC 1.1: the manifest, its only folder and what is in it may not share one.
test.each(LANGUAGES)('a cartridge of one lesson has each identifier once, in %s', (language) => {
  for (const lesson of materialIn(language)) {
    const manifest = cartridgeFiles(lesson.id, [lesson], language, PACKED).get('imsmanifest.xml') ?? '';
    const ids = [...manifest.matchAll(/ identifier="[^"]+"/g)].map(([id]) => id);
    expect(ids.length).toBeGreaterThan(5);
    expect(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      lesson.id,
    ).toEqual([]);
  }
});

test('both languages can be taken into one course: they share no id', () => {
  const ids = LANGUAGES.map((language) => {
    const text =
      cartridgeFiles('container-history', materialIn(language), language, PACKED).get('imsmanifest.xml') ??
      '';
    return (text.match(/ identifier="[^"]+"/g) ?? []) as string[];
  });
  expect(ids[0]?.length).toBeGreaterThan(100);
  expect(ids[0]?.filter((id) => ids[1]?.includes(id))).toEqual([]);
});

test.each([
  ['https://container-history.example', true],
  ['http://localhost:4321', true],
  ['https://www.example.com/base/', true],
  ['https://history.test', true],
  ['https://container-history.org', false],
  ['https://counterexample.com', false],
  [undefined, true],
])('%s is an address for nothing: %s', (site, reserved) => {
  expect(isReserved(site)).toBe(reserved);
});

interface Item {
  readonly title: string;
  readonly identifierref?: string;
  readonly item?: readonly Item[];
}
interface Resource {
  readonly identifier: string;
  readonly type: string;
  readonly file: readonly { readonly href: string }[];
}
interface Condition {
  readonly conditionvar: { varequal?: Test[]; and?: { varequal?: Test[]; not?: { varequal: Test[] }[] } };
  readonly setvar?: { '#text': number };
  readonly displayfeedback?: { linkrefid: string };
}
interface Test {
  readonly '#text': string;
  readonly respident: string;
}
interface QtiItem {
  readonly ident: string;
  readonly itemmetadata: object;
  readonly presentation: {
    material: { mattext: { '#text': string } };
    response_lid: {
      ident: string;
      rcardinality: string;
      render_choice: { response_label: { ident: string; material: { mattext: { '#text': string } } }[] };
    };
  };
  readonly resprocessing: { outcomes: { decvar: { varname: string } }; respcondition: Condition[] };
  readonly itemfeedback: { ident: string; flow_mat: { material: { mattext: { '#text': string } } } }[];
}
const LISTS = new Set([
  'item',
  'resource',
  'file',
  'respcondition',
  'response_label',
  'itemfeedback',
  'varequal',
  'not',
  'qtimetadatafield',
]);

type Asked = ReturnType<typeof materialIn>[number]['questions']['chosen'][number];

function checkItem(item: QtiItem, { id, type, stem, options }: Asked, language: Language): void {
  const { presentation, resprocessing, itemfeedback } = item;
  const { response_lid: response } = presentation;
  expect(fields(item.itemmetadata)).toEqual({
    cc_profile: type === 'single' ? 'cc.multiple_choice.v0p1' : 'cc.multiple_response.v0p1',
  });
  expect(plain(presentation.material.mattext['#text']), id).toBe(stem[language]);
  // 4a and 5a, 4d and 5d.
  expect(response.rcardinality).toBe(type === 'single' ? 'Single' : 'Multiple');
  const labels = response.render_choice.response_label;
  expect(labels.map(({ ident, material }) => [ident, plain(material.mattext['#text'])])).toEqual(
    options.map((option) => [option.id, option.text[language]]),
  );
  expect(resprocessing.outcomes.decvar.varname).toBe('SCORE');
  const conditions = resprocessing.respcondition;
  const scored = conditions.filter(({ setvar }) => setvar);
  expect(scored).toHaveLength(1);
  const { varequal = [], and } = scored[0]?.conditionvar ?? {};
  const right = options.flatMap((option) => (option.right ? [option.id] : []));
  const wrong = options.flatMap((option) => (option.right ? [] : [option.id]));
  const wanted = and?.varequal ?? varequal;
  expect(wanted.map((one) => one['#text'])).toEqual(right);
  expect((and?.not ?? []).map((one) => one.varequal[0]?.['#text'])).toEqual(type === 'single' ? [] : wrong);
  // 4e and 5e; 9a; 12c and 12d.
  expect(wanted.every(({ respident }) => respident === response.ident)).toBe(true);
  const shown = conditions.flatMap(({ displayfeedback }) => displayfeedback?.linkrefid ?? []);
  expect(shown).toEqual(itemfeedback.map(({ ident }) => ident));
  expect(itemfeedback.map(({ flow_mat: { material } }) => plain(material.mattext['#text']))).toEqual(
    options.map((option) => option.why[language]),
  );
}

function fields(of: { qtimetadata?: { qtimetadatafield: { fieldlabel: string; fieldentry: string }[] } }) {
  return Object.fromEntries(
    (of.qtimetadata?.qtimetadatafield ?? []).map(({ fieldlabel, fieldentry }) => [fieldlabel, fieldentry]),
  );
}

function sums(question: Extract<GIFTQuestion, { type: 'MC' }>): number[] {
  const weights = question.choices.map(({ weight }) => weight ?? 0);
  const sum = (some: number[]) => Math.round(some.reduce((total, weight) => total + weight, 0));
  return [sum(weights.filter((weight) => weight > 0)), sum(weights.filter((weight) => weight < 0))];
}

/** HTML as the text of the record that it was made from. */
function plain(html: string): string {
  return html
    .replaceAll(/<\/?code>/g, '`')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
