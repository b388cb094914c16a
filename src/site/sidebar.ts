import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { lessonsInOrder } from '../domain/lessons.ts';
import type { PageGroup } from '../schemas/contents.ts';
import { currentHistory } from './current-history.ts';

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>;

const OVERVIEW: Sidebar[number] = {
  label: 'Overview',
  translations: { 'zh-CN': '总览' },
  items: [
    { label: 'Timeline', translations: { 'zh-CN': '时间线' }, link: '/timeline/' },
    { label: 'Tours', translations: { 'zh-CN': '导览' }, link: '/tours/' },
    { label: 'Course', translations: { 'zh-CN': '课程' }, link: '/course/' },
    { label: 'All subjects', translations: { 'zh-CN': '全部条目' }, link: '/subjects/' },
    { label: 'Lineage', translations: { 'zh-CN': '谱系' }, link: '/lineage/' },
    {
      label: 'Common claims, and what is right',
      translations: { 'zh-CN': '常见说法与更正' },
      link: '/claims/',
    },
    { label: 'Sources', translations: { 'zh-CN': '来源' }, link: '/sources/' },
  ],
};

/** What is looked up, and read between no two pages. */
const WORDS = 'concepts/words';

/** The ways through the site: what leads to all sections, then the groups of content/contents.yaml and the lessons. */
export function sidebar(): Sidebar {
  const { contents, pages } = currentHistory();
  const written = new Set(pages.map(({ slug }) => slug));
  const words = written.has(WORDS) ? [{ slug: WORDS }] : [];
  return [OVERVIEW, ...contents.data.map((group) => entryOf(group, written)), ...words, lessons()];
}

function entryOf({ section, title, pages }: PageGroup, written: ReadonlySet<string>): Sidebar[number] {
  return {
    label: title.en,
    translations: { 'zh-CN': title['zh-CN'] },
    // A page that cannot be read is missing from a development server, which says so.
    items: pages.map(({ id }) => `${section}/${id}`).filter((slug) => written.has(slug)),
  };
}

function lessons(): Sidebar[number] {
  return {
    label: 'Lessons',
    translations: { 'zh-CN': '各课' },
    items: lessonsInOrder(currentHistory()).map(({ id, title }) => ({
      label: title.en,
      translations: { 'zh-CN': title['zh-CN'] },
      link: `/course/${id}/`,
    })),
  };
}
