import { testDrawnPages } from '../support/drawn-pages.ts';

testDrawnPages('zh-CN');
