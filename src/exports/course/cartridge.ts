import { strToU8, zipSync } from 'fflate';
import { escapeXml } from '../../terms/escape.ts';
import { type Language, pathPrefix } from '../../terms/languages.ts';
import {
  type CartridgeFolder,
  type CartridgeItem,
  type CartridgeWords,
  cartridgeManifest,
} from './manifest.ts';
import type { LessonLink, LessonMaterial } from './material.ts';
import { qtiTest } from './qti.ts';

/** What tests are called; questions on orders have no place in the profile and are left out. */
export interface PackedWords extends CartridgeWords {
  readonly test: string;
}

/**
 * Lessons as an IMS Common Cartridge 1.1: their pages as links, their questions as tests.
 * @param name of the file without its ending
 */
export function cartridge(
  name: string,
  lessons: readonly LessonMaterial[],
  language: Language,
  words: PackedWords,
): Uint8Array<ArrayBuffer> {
  const files = cartridgeFiles(name, lessons, language, words);
  const entries = [...files].map(([path, text]) => [path, strToU8(text)] as const);
  // The earliest date that a ZIP file can hold, in the time of the place, as ZIP has it: two builds give the same bytes.
  return zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1), level: 9 });
}

/** The files in a cartridge, by their paths, the manifest first. */
export function cartridgeFiles(
  name: string,
  lessons: readonly LessonMaterial[],
  language: Language,
  words: PackedWords,
): ReadonlyMap<string, string> {
  const packed = lessons.map((lesson) => pack(lesson, language, words));
  const folders = packed.map(({ folder }) => folder);
  const manifest = cartridgeManifest(idOf(language, name), folders, language, words);
  return new Map([['imsmanifest.xml', manifest], ...packed.flatMap(({ files }) => files)]);
}

function pack(
  { id, number, title, links, questions }: LessonMaterial,
  language: Language,
  words: PackedWords,
): { folder: CartridgeFolder; files: (readonly [string, string])[] } {
  const lesson = idOf(language, id);
  const linkItems = links.map((link): CartridgeItem => ({
    id: `${lesson}_${link.id}`,
    title: link.title,
    type: 'imswl_xmlv1p1',
    file: `${id}/${link.id}.xml`,
  }));
  const test: CartridgeItem = {
    id: `${lesson}_test`,
    title: `${words.test}: ${title}`,
    type: 'imsqti_xmlv1p2/imscc_xmlv1p1/assessment',
    file: `${id}/test.xml`,
  };
  const text = qtiTest({ id: test.id, title: test.title, questions: questions.chosen }, language);
  return {
    folder: { id: lesson, title: `${number}. ${title}`, items: [...linkItems, test] },
    files: [...links.map((link) => [`${id}/${link.id}.xml`, webLink(link)] as const), [test.file, text]],
  };
}

/** An id that no other thing of the cartridge has, in no language: both may be taken into one course. */
function idOf(language: Language, id: string): string {
  return `ch_${pathPrefix(language) ? 'zh_' : ''}${id}`;
}

function webLink({ title, address }: LessonLink): string {
  const namespace = 'http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1';
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<webLink xmlns="${namespace}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${namespace} http://www.imsglobal.org/profile/cc/ccv1p1/ccv1p1_imswl_v1p1.xsd">`,
    `<title>${escapeXml(title)}</title>`,
    `<url href="${escapeXml(address)}" target="_blank"/>`,
    '</webLink>',
    '',
  ].join('\n');
}
