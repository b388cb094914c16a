// @ts-check

import { satteri } from '@astrojs/markdown-satteri';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { chineseInEnglish } from './src/integrations/chinese-in-english.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { contentSecurityPolicy } from './src/integrations/content-security-policy.ts';
import { courseFiles } from './src/integrations/course-files.ts';
import { darkComments } from './src/integrations/dark-comments.ts';
import { headingAnchors } from './src/integrations/heading-anchors.ts';
import { lightVisTimeline } from './src/integrations/light-vis-timeline.ts';
import { notFoundPages } from './src/integrations/not-found-pages.ts';
import { preloadDrawing } from './src/integrations/preload-drawing.ts';
import { publishedCheck } from './src/integrations/published-check.ts';
import { recordPages } from './src/integrations/record-pages.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { siteMap } from './src/integrations/site-map.ts';
import { soundWordsInDevelopment } from './src/integrations/sound-words.ts';
import { starlightMends } from './src/integrations/starlight-mends.ts';
import { thirdParties } from './src/integrations/third-parties.ts';
import { sidebar } from './src/site/sidebar.ts';

// Where the site will stand; both come from the outside so that a fork or a preview needs no edit.
// The default host is reserved for examples (RFC 2606).
const site = process.env.SITE_URL ?? 'https://container-history.example';
const base = process.env.BASE_PATH ?? '/';

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  // Starlight measures content from srcDir: with the root as srcDir, content/docs is its native
  // place, and edit links, dates of last change and languages work. Code stays in src/.
  srcDir: '.',
  // Prefetching would spend a reader's data on pages that nobody asked for.
  prefetch: false,
  build: { inlineStylesheets: 'never' },
  markdown: {
    shikiConfig: {
      themes: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
      // Both colours come as properties, of which prose.css takes the one of the theme.
      defaultColor: false,
      transformers: [darkComments],
    },
    // Explicit ids keep anchors equal in both languages and stable when a heading is reworded.
    processor: satteri({
      features: { headingAttributes: true },
      hastPlugins: [chineseInEnglish, headingAnchors],
    }),
  },
  vite: {
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                // Parts of a few letters cost a request each, which on a phone is dearer than what they weigh.
                groups: [
                  {
                    name: 'every-page',
                    test: /\/src\/(elements\/(dom|stored|search\/start-worker)|search\/fetch-json)\.ts$/,
                  },
                  {
                    name: 'words',
                    test: /\/src\/(terms\/(fill|fold|shorten|tracks)|elements\/written-text|search\/traditional)\.ts$/,
                  },
                ],
              },
            },
          },
        },
      },
    },
    build: {
      rolldownOptions: {
        onLog(level, log, report) {
          // Astro 7.3 marks prose with a directive that the bundler need not keep; it warns of each page.
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
  },
  integrations: [
    contentCheck(),
    soundWordsInDevelopment(),
    starlight({
      title: { en: 'Container History', 'zh-CN': '容器史' },
      description: 'How software isolation grew from chroot to Kubernetes, every date sourced.',
      locales: {
        root: { label: 'English', lang: 'en' },
        'zh-cn': { label: '简体中文', lang: 'zh-CN' },
      },
      favicon: '/favicon.svg',
      customCss: ['./src/styles/site.css'],
      // The index is made by our own integration; the control by our own override.
      pagefind: false,
      lastUpdated: false,
      credits: false,
      // Shiki alone colours the code: Expressive Code would add 6 kB to a page, and invalid HTML.
      expressiveCode: false,
      // content/docs/404.mdx is drawn by the route of all prose.
      disable404Route: true,
      // Headings link to themselves by a plugin of our own.
      markdown: { headingLinks: false },
      sidebar: sidebar(),
      routeMiddleware: './src/routes/route-data.ts',
      components: {
        Head: './src/components/starlight/Head.astro',
        Header: './src/components/starlight/Header.astro',
        SiteTitle: './src/components/starlight/SiteTitle.astro',
        LanguageSelect: './src/components/starlight/LanguageSelect.astro',
        MobileMenuFooter: './src/components/starlight/MobileMenuFooter.astro',
        ContentPanel: './src/components/starlight/ContentPanel.astro',
        MarkdownContent: './src/components/starlight/MarkdownContent.astro',
        PageTitle: './src/components/starlight/PageTitle.astro',
        Footer: './src/components/starlight/Footer.astro',
        Search: './src/components/starlight/Search.astro',
        ThemeProvider: './src/components/starlight/ThemeProvider.astro',
      },
    }),
    recordPages(),
    lightVisTimeline(),
    preloadDrawing(),
    starlightMends(),
    siteMap(),
    courseFiles(),
    notFoundPages(),
    searchIndex(),
    thirdParties(),
    publishedCheck(),
    contentSecurityPolicy(),
  ],
});
