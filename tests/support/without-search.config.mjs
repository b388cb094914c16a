// @ts-check

import config from '../../astro.config.mjs';

// The site without the index of its search, which takes long to make: for tests that only follow links.
export default {
  ...config,
  integrations: config.integrations?.flat().filter((one) => one && one.name !== 'search-index'),
};
