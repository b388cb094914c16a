// What header, title and foot of every page do, in one script: a page tells of it in a line, and it is kept.
import './menu.ts';
import './theme-select.ts';
import './language-link.ts';
import './search/site-search.ts';
import './heading-links.ts';
import './page-citation/page-citation.ts';
