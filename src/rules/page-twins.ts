import { defineRule } from './rule.ts';

export const pageTwins = defineRule(
  'page-twins',
  'Every page exists in both languages.',
  function* ({ pages }) {
    const written = new Set(pages.map(({ language, slug }) => `${language} ${slug}`));
    for (const { file, language, slug } of pages) {
      const other = language === 'en' ? 'zh-CN' : 'en';
      if (written.has(`${other} ${slug}`)) continue;
      const twin = `content/docs/${other === 'zh-CN' ? 'zh-cn/' : ''}${slug}`;
      yield { file, message: `no ${other === 'en' ? 'English' : 'Chinese'} twin; write ${twin}.mdx` };
    }
  },
);
