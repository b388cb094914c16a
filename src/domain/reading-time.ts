import type { Language } from '../terms/languages.ts';

/** Words a minute of an attentive reader, and characters a minute in Chinese. */
const SPEED = { en: 200, 'zh-CN': 350 } as const satisfies { [language in Language]: number };
const UNITS = { en: /[A-Za-z0-9][\w'’.-]*/g, 'zh-CN': /\p{Script=Han}/gu };

/** How long reading some texts takes, in whole minutes, at least one. */
export function minutesFor(texts: readonly string[], language: Language): number {
  const count = texts.reduce((sum, text) => sum + (text.match(UNITS[language]) ?? []).length, 0);
  return Math.max(1, Math.round(count / SPEED[language]));
}
