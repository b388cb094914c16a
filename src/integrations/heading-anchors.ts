import type { satteri } from '@astrojs/markdown-satteri';

type Plugins = NonNullable<NonNullable<Parameters<typeof satteri>[0]>['hastPlugins']>;

const CLASS = 'section-anchor';
/** Reader modes drop headings whose id has a word such as "share" in it; one such as "text" outweighs that. */
const HEADING = 'text-heading';

/**
 * Makes every heading of the prose a link to itself, as those are that are computed from the record
 * (SectionHeading.astro). Starlight's own links wrap the heading, and the reader modes of browsers then
 * leave the heading out; their names are English on Chinese pages too.
 */
export const headingAnchors: Plugins[number] = {
  name: 'heading-anchors',
  element: {
    filter: ['h2', 'h3', 'h4'],
    visit(node) {
      const { id } = node.properties;
      const [first] = node.children;
      const isLink = first?.type === 'element' && first.properties.class === CLASS;
      if (typeof id !== 'string' || isLink) return undefined;
      const properties = { class: CLASS, href: `#${id}` };
      const link = { type: 'element' as const, tagName: 'a', properties, children: node.children };
      return { ...node, properties: { ...node.properties, class: HEADING }, children: [link] };
    },
  },
};
