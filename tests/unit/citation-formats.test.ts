import { BibLatexParser, RISParser } from 'biblatex-csl-converter';
import { describe, expect, test } from 'vitest';
import { toBibtex } from '../../src/citation/bibtex.ts';
import { type CitedItem, pageItem } from '../../src/citation/item.ts';
import { toRis } from '../../src/citation/ris.ts';
import { citablePages } from '../../src/domain/cited-pages.ts';
import { cslItem } from '../../src/exports/csl.ts';
import { loadHistory } from '../../src/record/load-history.ts';
import { CITED_SECTIONS } from '../../src/terms/sections.ts';

const { history } = loadHistory(process.cwd());
const pages: CitedItem[] = (['en', 'zh-CN'] as const).flatMap((language) =>
  CITED_SECTIONS.flatMap((section) =>
    citablePages(history, section, language).map(({ id, title, path }) =>
      pageItem(
        {
          ...{ id, title, language, date: '2026-11-21', url: `https://history.example/${path}` },
          author: language === 'en' ? 'Container History contributors' : '容器史贡献者',
          site: language === 'en' ? 'Container History' : '容器史',
        },
        '2026-11-28',
      ),
    ),
  ),
);
/** Pages and sources of all kinds, and texts that mean something to TeX. */
const some: readonly CitedItem[] = [
  ...pages.filter((_, index) => index % 40 === 0),
  ...[...history.references.values()].map(({ data }) => cslItem(data)).filter((_, index) => index % 8 === 0),
  {
    ...(pages[0] as CitedItem),
    id: 'signs',
    title: '100 % of C# & C_1: $5 {a} ~user ^2 \\root, “容器”《镜像》',
  },
];

/** What a text says, without the marks and breaks in which a parser keeps it. */
const plain = (value: unknown): string =>
  (Array.isArray(value) ? value : [value])
    .map((part) =>
      typeof part === 'object' && part
        ? plain(part.text ?? part.literal ?? part.family ?? part.content ?? [])
        : String(part ?? ''),
    )
    .join('')
    .replace(/\s+/g, ' ');

describe('BibTeX, read back by a parser of others', () => {
  const read = (item: CitedItem) => {
    const parsed = new BibLatexParser(toBibtex([item]), {
      processUnexpected: true,
      processUnknown: true,
    }).parse();
    return { entry: parsed.entries[1] ?? Object.values(parsed.entries)[0], errors: parsed.errors };
  };

  test('there is something to read', () => expect(some.length).toBeGreaterThan(200));

  test('key, title, names, day and address are what they were', () => {
    const wrong = some.flatMap((item) => {
      const { entry, errors } = read(item);
      const { fields } = entry as { fields: { [name: string]: unknown } };
      const found = [
        (entry as { entry_key: string }).entry_key,
        plain(fields.title),
        fields.url ?? '',
        String(fields.date ?? ''),
      ];
      const issued = item.issued?.['date-parts'].map((part) =>
        part.map((n, i) => String(n).padStart(i === 0 ? 4 : 2, '0')).join('-'),
      );
      const wanted = [item.id, item.title.replace(/\s+/g, ' '), item.URL ?? '', (issued ?? []).join('/')];
      return errors.length > 0 || found.join('|') !== wanted.join('|') ? [{ found, wanted, errors }] : [];
    });
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  test('no sign of a title means anything to TeX', () => {
    expect(toBibtex([{ id: 'a', type: 'book', title: '1 % & $ # _ { } ~ ^ \\' }])).toContain(
      'title = {{1 \\% \\& \\$ \\# \\_ \\{ \\} \\textasciitilde{} \\^{} \\textbackslash{}}},',
    );
  });

  test('a body is one name', () => {
    const item = pages.find(({ language }) => language === 'en') as CitedItem;
    const { fields } = read(item).entry as unknown as { fields: { author: unknown[] } };
    expect(fields.author).toHaveLength(1);
    expect(plain(fields.author)).toContain('Container History contributors');
  });
});

describe('RIS, read back by a parser of others', () => {
  test('all come back, with title, address, day and day of access', () => {
    // The parser does not know STAND, by which Zotero and EndNote tell a standard.
    const known = some.filter(({ type }) => type !== 'standard');
    const parsed = new RISParser(toRis(known)).parse() as unknown;
    const entries = Object.values(
      (parsed as { entries: { [n: string]: { fields: { [name: string]: unknown } } } }).entries,
    );
    expect(entries).toHaveLength(known.length);
    const wrong = entries.flatMap(({ fields }, index) => {
      const item = known[index] as CitedItem;
      const found = [plain(fields.title), fields.url ?? ''];
      return found.join('|') === [item.title.replace(/\s+/g, ' '), item.URL ?? ''].join('|')
        ? []
        : [{ found, item }];
    });
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  test('a firm stays one name in RIS, where a comma would make a first name of its end', () => {
    const item = { id: 'x', type: 'webpage', title: 'X', author: [{ literal: 'Docker, Inc.' }] } as const;
    expect(toRis([item])).toContain('AU  - Docker Inc.\r\n');
  });

  test('letter by letter, for those who read it as it is written', () => {
    const item = pageItem(
      {
        ...{ id: 'docker-1-0', title: 'Docker 1.0发布', author: '容器史贡献者', site: '容器史' },
        ...{ date: '2026-11-21', url: 'https://history.example/zh-cn/events/docker-1-0/', language: 'zh-CN' },
      },
      '2026-11-28',
    );
    expect(toRis([item]).split('\r\n')).toEqual([
      'TY  - ELEC',
      'ID  - docker-1-0',
      'TI  - Docker 1.0发布',
      'AU  - 容器史贡献者',
      'T2  - 容器史',
      'PY  - 2026',
      'DA  - 2026/11/21',
      'UR  - https://history.example/zh-cn/events/docker-1-0/',
      'Y2  - 2026/11/28',
      'LA  - zh-CN',
      'ER  - ',
      '',
    ]);
    expect(toBibtex([item])).toBe(`@online{docker-1-0,
  title = {{Docker 1.0发布}},
  author = {{容器史贡献者}},
  organization = {容器史},
  date = {2026-11-21},
  year = {2026},
  url = {https://history.example/zh-cn/events/docker-1-0/},
  urldate = {2026-11-28},
  langid = {chinese},
}
`);
  });
});
