import { expect, test, vi } from 'vitest';
import { formatFaults } from '../../src/record/faults.ts';
import { loadHistory } from '../../src/record/load-history.ts';
import { runRules } from '../../src/rules/index.ts';
import { RECORD_KINDS } from '../../src/terms/kinds.ts';

const { history, faults } = loadHistory(process.cwd());

test('the record has no faults', () => {
  expect(formatFaults([...faults, ...runRules(history)])).toBe('');
});

test('no rule asks for the line of what is sound, which would read every file once more', () => {
  const asked: string[] = [];
  const entries = [
    ...RECORD_KINDS.flatMap((kind) => [...history[kind].values()]),
    history.changes,
    history.erasEntry,
    history.terms,
    history.glossary,
  ];
  for (const entry of entries) vi.spyOn(entry, 'lineOf').mockImplementation(() => asked.push(entry.file));
  runRules(history);
  vi.restoreAllMocks();
  expect([...new Set(asked)]).toEqual([]);
});

test('the subjects that everything else is told from have articles in both languages', () => {
  const wanted = [
    'chroot',
    'freebsd-jail',
    'solaris-zones',
    'cgroups',
    'linux-namespaces',
    'lxc',
    'docker',
    'oci',
    'oci-image-spec',
    'cncf',
    'kubernetes',
    'containerd',
  ];
  const written = (language: string) =>
    history.pages.filter((page) => page.language === language).map(({ slug }) => slug);
  for (const language of ['en', 'zh-CN'])
    expect(wanted.filter((id) => !written(language).includes(`subjects/${id}`))).toEqual([]);
});

test('an article is called as its subject is', () => {
  const wrong = history.pages.flatMap(({ slug, language, frontmatter, file }) => {
    const subject = slug.startsWith('subjects/') && history.subjects.get(slug.slice('subjects/'.length));
    return subject && subject.data.name[language] !== frontmatter.title
      ? [`${file}: ${frontmatter.title}`]
      : [];
  });
  expect(wrong).toEqual([]);
});
