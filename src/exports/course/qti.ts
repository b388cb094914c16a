import type { AskedQuestion } from '../../domain/lesson-statements.ts';
import { escapeXml } from '../../terms/escape.ts';
import type { Language } from '../../terms/languages.ts';
import { codedHtml } from './coded-html.ts';

const NAMESPACE = 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2';
const SCHEMA = 'http://www.imsglobal.org/profile/cc/ccv1p1/ccv1p1_qtiasiv1p2p1_v1p0.xsd';

/** What a test is made of. */
export interface TestParts {
  /** Id of the test; it stays, so that a platform knows it again. */
  readonly id: string;
  readonly title: string;
  readonly questions: readonly AskedQuestion[];
}

/**
 * A test in the profile that Common Cartridge 1.1 has of QTI 1.2.1: choices with one right answer or several. An
 * answer earns all or nothing, since the profile can only set a score.
 */
export function qtiTest({ id, title, questions }: TestParts, language: Language): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<questestinterop xmlns="${NAMESPACE}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${NAMESPACE} ${SCHEMA}">`,
    `<assessment ident="${escapeXml(id)}" title="${escapeXml(title)}" xml:lang="${language}">`,
    metadata({
      cc_profile: 'cc.exam.v0p1',
      qmd_assessmenttype: 'Examination',
      qmd_scoretype: 'Percentage',
      qmd_feedbackpermitted: 'Yes',
      cc_maxattempts: 'unlimited',
    }),
    `<section ident="${escapeXml(id)}_section">`,
    ...questions.map((question) => item(question, id, language)),
    '</section>',
    '</assessment>',
    '</questestinterop>',
    '',
  ].join('\n');
}

function item({ id, type, stem, options }: AskedQuestion, test: string, language: Language): string {
  const isSingle = type === 'single';
  const response = 'response';
  return [
    `<item ident="${test}_${id}" title="${escapeXml(id)}">`,
    `<itemmetadata>${metadata({ cc_profile: isSingle ? 'cc.multiple_choice.v0p1' : 'cc.multiple_response.v0p1' })}</itemmetadata>`,
    `<presentation>${material(stem[language])}`,
    `<response_lid ident="${response}" rcardinality="${isSingle ? 'Single' : 'Multiple'}"><render_choice>`,
    ...options.map(
      (option) =>
        `<response_label ident="${option.id}" rshuffle="No">${material(option.text[language])}</response_label>`,
    ),
    '</render_choice></response_lid></presentation>',
    '<resprocessing>',
    '<outcomes><decvar varname="SCORE" vartype="Decimal" minvalue="0" maxvalue="100"/></outcomes>',
    ...options.map(
      (option) =>
        `<respcondition continue="Yes"><conditionvar>${isAnswered(response, option.id)}</conditionvar><displayfeedback feedbacktype="Response" linkrefid="${option.id}_feedback"/></respcondition>`,
    ),
    `<respcondition continue="No"><conditionvar>${solved(isSingle, options, response)}</conditionvar><setvar action="Set" varname="SCORE">100</setvar></respcondition>`,
    '</resprocessing>',
    ...options.map(
      (option) =>
        `<itemfeedback ident="${option.id}_feedback"><flow_mat>${material(option.why[language])}</flow_mat></itemfeedback>`,
    ),
    '</item>',
  ].join('\n');
}

function solved(isSingle: boolean, options: AskedQuestion['options'], response: string): string {
  const tests = options.map(({ id, right }) =>
    right ? isAnswered(response, id) : `<not>${isAnswered(response, id)}</not>`,
  );
  const [only = ''] = tests.filter((_, index) => options[index]?.right);
  return isSingle ? only : `<and>${tests.join('')}</and>`;
}

function isAnswered(response: string, option: string): string {
  return `<varequal respident="${response}">${option}</varequal>`;
}

function material(text: string): string {
  return `<material><mattext texttype="text/html">${escapeXml(codedHtml(text))}</mattext></material>`;
}

function metadata(fields: { readonly [label: string]: string }): string {
  const list = Object.entries(fields).map(
    ([label, entry]) =>
      `<qtimetadatafield><fieldlabel>${label}</fieldlabel><fieldentry>${entry}</fieldentry></qtimetadatafield>`,
  );
  return `<qtimetadata>${list.join('')}</qtimetadata>`;
}
