import { testOpenedPages } from '../support/opened-pages.ts';

testOpenedPages('zh-CN');
