// @ts-check

import { fileURLToPath } from 'node:url';
import config from '../../astro.config.mjs';

/** Has the pages drawn of those records alone that few-paths.ts lets through. */
const fewRecords = {
  name: 'few-records',
  enforce: /** @type {const} */ ('pre'),
  /** @type {(source: string, importer?: string) => string | undefined} */
  resolveId: (source, importer) =>
    source.endsWith('/paths.ts') && !importer?.endsWith('/few-paths.ts')
      ? fileURLToPath(new URL('few-paths.ts', import.meta.url))
      : undefined,
};

/** What looks at all pages: the index of the search, and whether everything is there that was published. */
const OF_ALL = ['search-index', 'published-check'];

/** Has no pictures drawn for sharing: no link leads to one, and they take a fifth of a build. */
const noPictures = {
  name: 'no-pictures',
  /** @type {(id: string) => string | undefined} */
  load: (id) =>
    id.endsWith('/routes/social/picture.ts') ? 'export const getStaticPaths = () => [];' : undefined,
};

// The site with a sample of its records: for tests that only follow links, of which one template writes the
// same on thousands of pages.
export default {
  ...config,
  integrations: config.integrations?.flat().filter((one) => one && !OF_ALL.includes(one.name)),
  vite: { ...config.vite, plugins: [fewRecords, noPictures] },
};
