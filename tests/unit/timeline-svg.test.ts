import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { type SvgItem, type SvgPicture, svgOf } from '../../src/timeline/svg.ts';

const ITEM: SvgItem = {
  ...{ x1: 100, x2: 100, left: 88, width: 124, side: 'right', y: 63 },
  ...{ title: 'chroot', name: 'chroot, 1979', url: 'https://example.org/chroot', colour: '#c00' },
  ...{ level: 2, precision: 'day', isVague: false },
};
const PICTURE: SvgPicture = {
  ...{ width: 600, height: 300, title: 'A view', source: 'https://example.org/', font: 'serif' },
  ticks: [],
  bands: [],
  lanes: [],
  items: [],
  colours: { page: '#fff', text: '#111', line: '#ddd', faint: '#777' },
};
const draw = (change: Partial<SvgPicture>) => svgOf({ ...PICTURE, ...change });
const item = (change: Partial<SvgItem> = {}) => {
  const svg = draw({ items: [{ ...ITEM, ...change }] });
  return svg.slice(svg.indexOf('<a '), svg.indexOf('</a>'));
};

describe('a view as SVG', () => {
  test('is well-formed whatever is written in it, and says it unchanged', () => {
    const text = `<b> & "it's"`;
    const svg = draw({
      ...{ title: text, source: text, font: '"A & B", serif' },
      ticks: [{ label: text, x: 0 }],
      bands: [{ name: text, x: 0, width: 500 }],
      lanes: [{ name: text, colour: '#00c', top: 50, height: 52 }],
      items: [{ ...ITEM, title: text, name: text, url: 'https://example.org/?a=1&b="2"' }],
    });
    expect(XMLValidator.validate(svg)).toBe(true);
    const read = JSON.stringify(new XMLParser({ ignoreAttributes: false, trimValues: false }).parse(svg));
    // Title and source twice, a tick, a band, a lane, the name and the title of an item.
    expect(read.split(JSON.stringify(text).slice(1, -1))).toHaveLength(1 + 9);
  });

  test('has room for the names of the lanes, its title and its source', () => {
    expect(draw({})).toContain('width="802" height="382" viewBox="0 0 802 382"');
    expect(draw({})).toContain('<rect width="600" height="300"/></clipPath>');
    expect(draw({})).toContain('<g transform="translate(186 48)" clip-path="url(#view)">');
    expect(draw({})).toContain('<text x="16" y="370" font-size="11" fill="#777">https://example.org/</text>');
    expect(draw({})).toContain('<rect width="100%" height="100%" fill="#fff"/>');
    expect(draw({})).toContain('<text x="16" y="30" font-size="20" font-weight="600">A view</text>');
    expect(draw({})).toContain('font-family="serif" font-size="13" fill="#111">');
    expect(draw({})).toContain('<title>A view</title>\n<desc>https://example.org/</desc>');
  });

  test('breaks the name of a lane into lines that fit beside it', () => {
    const lanes = [{ name: 'images and runtimes for containers', colour: '#00c', top: 50, height: 52 }];
    const svg = draw({ lanes });
    expect(svg).toContain(
      '<path d="M0 50h770" stroke="#ddd"/><rect y="60" width="10" height="10" fill="#00c"/>',
    );
    expect(svg).toContain(
      '<tspan x="18" y="69">images and runtimes</tspan><tspan x="18" y="85">for containers</tspan>',
    );
    expect(svg).toContain('<path d="M170 50v52" stroke="#ddd"/>');
  });

  test('lets a line of such a name have twenty letters, and a long word its own line', () => {
    const lines = (name: string) =>
      [
        ...draw({ lanes: [{ name, colour: '#00c', top: 0, height: 52 }] }).matchAll(/<tspan[^>]*>([^<]*)/g),
      ].map(([, line]) => line);
    expect(lines('containers networks')).toEqual(['containers networks']);
    expect(lines('containers networking')).toEqual(['containers', 'networking']);
    expect(lines('containers a network')).toEqual(['containers a network']);
    expect(lines('a containerisation-of-all b')).toEqual(['a', 'containerisation-of-all', 'b']);
  });

  test('shades every second band, and names those that have room for it', () => {
    const band = (name: string, width: number, x = 0) => ({ name, x, width });
    const svg = draw({ bands: [band('first', 100), band('second', 47, 100), band('third', 41, 147)] });
    expect(svg.match(/opacity="0.3"/g)).toHaveLength(1);
    expect(svg).toContain('<rect x="100" width="47" height="300" fill="#ddd" opacity="0.3"/>');
    expect(svg).toContain('<text x="6" y="16" font-size="11" fill="#777">first</text>');
    expect(svg).not.toContain('>second<');
    expect(svg).toContain('<text x="153" y="16"');
  });

  test('draws a tick from the bands to the foot, its label beside it', () => {
    expect(draw({ ticks: [{ label: '1979', x: 30 }] })).toContain(
      '<path d="M30 24V300" stroke="#ddd"/><text x="34" y="40" font-size="11">1979</text>',
    );
  });
});

describe('an event in the SVG', () => {
  test('is a link with its name, its mark and its label', () => {
    expect(item()).toBe(
      '<a href="https://example.org/chroot"><title>chroot, 1979</title>' +
        '<circle cx="100" cy="63" r="5" fill="#c00" stroke="#c00" stroke-width="2"/>' +
        '<text x="112" y="67.5">chroot</text>',
    );
  });

  test.each([
    [1, 'r="6"'],
    [2, 'r="5"'],
    [3, 'r="4"'],
  ])('of level %i has a mark of its size', (level, radius) => {
    expect(item({ level })).toContain(radius);
    expect(item({ level }).includes('font-weight="600"')).toBe(level === 1);
  });

  test.each([
    ['day', '#c00'],
    ['month', '#fff'],
    ['year', '#fff'],
  ] as const)('known to the %s is filled with %s', (precision, fill) => {
    expect(item({ precision })).toContain(`fill="${fill}" stroke="#c00"`);
  });

  test('that takes time has a bar as long, the fainter the less is known', () => {
    const bar = (change: Partial<SvgItem>) => item({ x1: 100, x2: 113, ...change });
    expect(bar({ precision: 'year' })).toContain(
      '<rect x="100" y="57" width="13" height="12" rx="3" fill="#c00" opacity="0.25"/>',
    );
    expect(bar({ precision: 'year', isVague: true })).toContain('opacity="0.15"');
    expect(bar({ precision: 'span', isVague: true })).toContain('opacity="0.45"');
    expect(bar({ x2: 112 })).not.toContain('<rect');
  });

  test('that lasted has a mark only where its bar would not be seen', () => {
    expect(item({ precision: 'span', x2: 160 })).not.toContain('<circle');
    expect(item({ precision: 'span', x2: 112 })).toContain('<circle cx="106"');
    expect(item({ precision: 'year', x2: 160 })).toContain('<circle cx="130"');
    expect(item({ precision: 'year', x2: 260, side: 'inside' })).not.toContain('<circle');
  });

  test.each([
    ['right', { x2: 160 }, 'x="160"'],
    ['left', { left: 20 }, 'x="26"'],
    ['inside', { x1: 40, x2: 260, left: 40 }, 'x="46"'],
    ['inside', { x1: -40, x2: 260, left: -40 }, 'x="6"'],
  ] as const)('has its label at the %s', (side, change, x) => {
    expect(item({ ...change, side })).toContain(`<text ${x} y="67.5">chroot</text>`);
  });

  test('without room for its label has none', () => {
    expect(item({ side: 'none' })).not.toContain('<text');
  });
});
