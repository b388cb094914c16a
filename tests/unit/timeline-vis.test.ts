import { globSync, readFileSync } from 'node:fs';
import realMoment from 'moment';
import { Timeline } from 'vis-timeline/esnext';
import * as realVisUtil from 'vis-util/esnext';
import { describe, expect, test } from 'vitest';
import { STAND_INS } from '../../src/elements/timeline/vis/alias.ts';
import Hammer from '../../src/elements/timeline/vis/stand-ins/hammer.ts';
import moment from '../../src/elements/timeline/vis/stand-ins/moment.ts';
import * as visUtil from '../../src/elements/timeline/vis/stand-ins/vis-util.ts';
import xss from '../../src/elements/timeline/vis/stand-ins/xss.ts';

// What vis-timeline does not promise and the drawing leans on, read in the installed package itself.

const FOLDER = 'src/elements/timeline/vis';
const SOURCE = readFileSync('node_modules/vis-timeline/esnext/esm/vis-timeline-graph2d.mjs', 'utf8');
const README = readFileSync(`${FOLDER}/README.md`, 'utf8');
const CORE = classText('Core');
const TIMELINE = classText('Timeline');
const AXIS = classText('TimeAxis');

const LEANS: { member: string; purpose: string; holds: () => boolean }[] = [
  {
    member: '_redraw',
    purpose: 'no change draws by itself',
    holds: () => typeof Reflect.get(Timeline.prototype, '_redraw') === 'function',
  },
  {
    member: '_origRedraw',
    purpose: 'drawing at once',
    holds: () => /this\._origRedraw = this\._redraw\.bind\(this\);\s*this\._redraw = /.test(CORE),
  },
  {
    member: 'itemSet.redraw',
    purpose: 'no change of items draws by itself',
    holds: () =>
      /this\.itemSet = new ItemSet\(/.test(TIMELINE) &&
      /\badd\(_event, params\) \{[\s\S]*?me\.redraw\(\);/.test(classText('ItemSet')),
  },
  {
    member: 'ItemSet.types.range',
    purpose: 'what is near stays in the page',
    holds: () =>
      /^ItemSet\.types = \{[^}]*range: RangeItem/m.test(SOURCE) &&
      /isVisible\(range\) \{/.test(classText('RangeItem')) &&
      /const interval = \(range\.end - range\.start\) \/ 4;/.test(classText('Group')),
  },
  {
    member: "emit('rangechanged')",
    purpose: 'the window was reached',
    holds: () =>
      typeof Reflect.get(Timeline.prototype, 'emit') === 'function' &&
      /this\.on\("rangechanged", \(\) => \{[^}]*this\.initialRangeChangeDone = true/.test(CORE),
  },
  {
    member: 'initialRangeChangeDone',
    purpose: 'the first drawing becomes visible',
    holds: () =>
      /!me\.initialDrawDone &&\s*\(me\.initialRangeChangeDone \|\|[\s\S]{0,400}visibility = "visible"/.test(
        TIMELINE,
      ),
  },
  {
    member: 'timeAxis.props.minorCharWidth',
    purpose: 'the steps of the axis',
    holds: () =>
      /this\.timeAxis = new TimeAxis\(/.test(TIMELINE) && /this\.props\.minorCharWidth = /.test(AXIS),
  },
  {
    member: 'timeAxis.setOptions',
    purpose: 'the steps of the axis without another redraw',
    holds: () => /^ {2}setOptions\(options\) \{[\s\S]*?"timeAxis",/m.test(AXIS) && !/emit\(/.test(AXIS),
  },
  {
    member: 'timeAxis.setOptions',
    purpose: 'null leaves the step to the axis',
    holds: () => /if \(this\.options\.timeAxis\) \{\s*step\.setScale\(this\.options\.timeAxis\)/.test(AXIS),
  },
  {
    member: 'limitSize',
    purpose: 'an item that begins far to the left keeps its place',
    holds: () => /this\.data\.limitSize !== false/.test(classText('RangeItem')),
  },
];

describe('vis-timeline still has', () => {
  test.each(LEANS)('$member: $purpose', ({ member, purpose, holds }) => {
    expect(
      holds(),
      `vis-timeline no longer has \`${member}\` as it was, on which ${FOLDER}/chart.ts leans (${purpose}); read ${FOLDER}/README.md before you upgrade`,
    ).toBe(true);
    expect(README).toContain(`\`${member}`);
  });

  test.each(visClasses())('the class .%s that our styles name', (name) => {
    const isThere = new RegExp(`["'\` ]${name}["'\` ]`).test(SOURCE) || name === 'vis-january';
    expect(isThere, `vis-timeline no longer gives .${name}, which src/styles/timeline names`).toBe(true);
  });

  test('classes of months made of their English names, as .vis-january is', () => {
    expect(classText('TimeStep')).toMatch(/current\.format\("MMMM"\)\.toLowerCase\(\)/);
    expect(
      moment(Date.UTC(2014, 0, 1))
        .format('MMMM')
        .toLowerCase(),
    ).toBe('january');
  });
});

describe('the stand-ins have what vis-timeline calls', () => {
  test('of moment, along the axis', () => {
    // `lang` is for versions of moment that had no `locale`.
    const called = [...classText('TimeStep').matchAll(/\.([a-zA-Z]+)\(/g)]
      .map(([, name = '']) => name)
      .filter((name) => name in realMoment.prototype && name !== 'lang');
    expect(called.length).toBeGreaterThan(50);
    expect([...new Set(called)].filter((name) => !(name in moment()))).toEqual([]);
  });

  test('of Hammer', () => {
    const called = [...SOURCE.matchAll(/[hH]ammer\s*\.(on|off|get|set|destroy|emit|add|remove\w*)\(/g)];
    const hammer = new Hammer();
    expect(called.length).toBeGreaterThan(10);
    expect([...new Set(called.map(([, name = '']) => name))].filter((name) => !(name in hammer))).toEqual([]);
    expect(hammer.get().set()).toBeTruthy();
  });

  test('of xss', () => {
    const called = [...SOURCE.matchAll(/xssFilter\.(\w+)/g)].map(([, name = '']) => name);
    expect(new Set(called)).toEqual(new Set(Object.keys(xss)));
    expect(new xss.FilterXSS().process('<b>&"')).toBe('&lt;b&gt;&amp;&quot;');
  });

  test('of vis-util', () => {
    const imported = /^(?:im|ex)port \{ ([^}]+) \} from 'vis-util\/esnext\/esm\/vis-util\.js';$/gm;
    const data = readFileSync('node_modules/vis-data/esnext/esm/vis-data.mjs', 'utf8');
    const asked = [
      ...[...SOURCE.matchAll(/\bavailableUtils\.(\w+)/g)].map(([, name = '']) => name),
      ...[SOURCE, data].flatMap((text) =>
        [...text.matchAll(imported)].flatMap(([, names = '']) => names.split(', ')),
      ),
    ].filter((name) => name in realVisUtil);
    expect(asked.length).toBeGreaterThan(100);
    expect([...new Set(asked)].sort()).toEqual(Object.keys(visUtil).sort());
  });

  test('and stand in for packages that it imports', () => {
    const imported = [...SOURCE.matchAll(/^import .* from '([^']+)';$/gm)].map(([, name]) => name);
    for (const name of Object.keys(STAND_INS)) expect(imported).toContain(name);
  });
});

test.each(['vis-timeline', 'vis-data', 'vis-util'])('%s is the version that is pinned', (name) => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  expect(dependencies[name], `pin ${name} to one version; read ${FOLDER}/README.md`).toBe(version);
});

/** The code of a class without its comments, up to the brace that ends it. */
function classText(name: string): string {
  const [text = ''] = SOURCE.match(new RegExp(`^class ${name} [\\s\\S]*?^}`, 'm')) ?? [];
  return text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}

function visClasses(): string[] {
  const files = globSync(['src/styles/**/*.css', 'src/elements/timeline/**/*.ts']);
  const named = files.flatMap((file) => readFileSync(file, 'utf8').match(/(?<=\.)vis-[a-z-]+/g) ?? []);
  return [...new Set(named)].filter((name) => !['vis-timeline', 'vis-data'].includes(name)).sort();
}
