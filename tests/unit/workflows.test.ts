import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const read = (file: string) => parse(readFileSync(file, 'utf8'));

test('what runs on fresh machines is what the README tells a newcomer to run', () => {
  const told = [...readFileSync('README.md', 'utf8').matchAll(/^npm ci && npm \w+$/gm)].map(([line]) => line);
  const { jobs } = read('.github/workflows/ci.yml') as {
    jobs: { [job: string]: { steps: { run?: string }[] } };
  };
  const run = Object.values(jobs).flatMap(({ steps }) => steps.map((step) => step.run ?? ''));
  expect(told).toEqual(['npm ci && npm start', 'npm ci && npm test']);
  expect(told.filter((command) => !run.some((text) => text.includes(command)))).toEqual([]);
});

test('a dead link never stops a build', () => {
  const { on, jobs } = read('.github/workflows/links.yml');
  expect(Object.keys(on)).toEqual(['schedule', 'workflow_dispatch']);
  expect(jobs.links.steps.find(({ id }: { id?: string }) => id === 'lychee').with.fail).toBe(false);
});

test.each(globSync('.github/ISSUE_TEMPLATE/[!c]*.yml').sort())(
  '%s asks for a source, in both languages',
  (file) => {
    const form = read(file) as {
      name: string;
      body: { id: string; attributes: { label: string }; validations: { required: boolean } }[];
    };
    expect(form.name).toMatch(/\p{Script=Han}/u);
    expect(form.body.find(({ id }) => id === 'source')?.validations.required).toBe(true);
    for (const { attributes } of form.body) expect(attributes.label).toMatch(/[a-z].*\p{Script=Han}/iu);
  },
);
