import { LICENCE } from '../../site/licence.ts';
import { escapeXml } from '../../terms/escape.ts';
import type { Language } from '../../terms/languages.ts';

const NAMESPACE = 'http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1';
const LOM = 'http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest';
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';
const PROFILE = 'http://www.imsglobal.org/profile/cc/ccv1p1';

/** A thing in a cartridge: a link or a test, in a file of its own. */
export interface CartridgeItem {
  /** An XML name, unique in the cartridge, the same in each release. */
  readonly id: string;
  readonly title: string;
  readonly type: 'imswl_xmlv1p1' | 'imsqti_xmlv1p2/imscc_xmlv1p1/assessment';
  /** Path of its file in the cartridge. */
  readonly file: string;
}

/** What stands together in a cartridge. */
export interface CartridgeFolder {
  readonly id: string;
  readonly title: string;
  readonly items: readonly CartridgeItem[];
}

/** What a cartridge is, in words. */
export interface CartridgeWords {
  readonly title: string;
  readonly description: string;
  readonly licence: string;
}

/**
 * The manifest of an IMS Common Cartridge 1.1. Its default namespace comes first: Moodle looks for it in the
 * first 500 bytes (backup/cc/entities.class.php, `cc_version`).
 * @param id may be that of a folder, where a lesson is packed alone; all that is named after it has an ending
 */
export function cartridgeManifest(
  id: string,
  folders: readonly CartridgeFolder[],
  language: Language,
  words: CartridgeWords,
): string {
  const items = folders.flatMap((folder) => folder.items);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<manifest xmlns="${NAMESPACE}" identifier="${id}_manifest" xmlns:lom="${LOM}" xmlns:xsi="${XSI}" xsi:schemaLocation="${NAMESPACE} ${PROFILE}/ccv1p1_imscp_v1p2_v1p0.xsd ${LOM} ${PROFILE}/LOM/ccv1p1_lommanifest_v1p0.xsd">`,
    '<metadata>',
    '<schema>IMS Common Cartridge</schema>',
    '<schemaversion>1.1.0</schemaversion>',
    `<lom:lom><lom:general><lom:title>${said(words.title, language)}</lom:title><lom:language>${language}</lom:language><lom:description>${said(words.description, language)}</lom:description></lom:general><lom:rights><lom:copyrightAndOtherRestrictions><lom:value>yes</lom:value></lom:copyrightAndOtherRestrictions><lom:description>${said(`${words.licence} ${LICENCE}`, language)}</lom:description></lom:rights></lom:lom>`,
    '</metadata>',
    '<organizations>',
    `<organization identifier="${id}_organization" structure="rooted-hierarchy">`,
    `<item identifier="${id}_root">`,
    ...folders.flatMap((folder) => [
      `<item identifier="${folder.id}"><title>${escapeXml(folder.title)}</title>`,
      ...folder.items.map(
        (item) =>
          `<item identifier="${item.id}" identifierref="${item.id}_resource"><title>${escapeXml(item.title)}</title></item>`,
      ),
      '</item>',
    ]),
    '</item>',
    '</organization>',
    '</organizations>',
    '<resources>',
    ...items.map(
      (item) =>
        `<resource identifier="${item.id}_resource" type="${item.type}"><file href="${item.file}"/></resource>`,
    ),
    '</resources>',
    '</manifest>',
    '',
  ].join('\n');
}

function said(text: string, language: Language): string {
  return `<lom:string language="${language}">${escapeXml(text)}</lom:string>`;
}
