import { readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { soundWords } from '../record/sound-words.ts';
import { isJson } from '../record/words.ts';
import { LANGUAGES, type Language } from '../terms/languages.ts';

const FILE = /\/content\/i18n\/([\w-]+)\.json(?:\?|$)/;

/**
 * Lets a development server go on where a file of words is no JSON for a while: the words that can be read are
 * served, and `content-check` lists the fault on the page. A build stops there by itself.
 */
export function soundWordsInDevelopment(): AstroIntegration {
  return {
    name: 'sound-words',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'dev') return;
        updateConfig({ vite: { plugins: [{ name: 'sound-words', enforce: 'pre', load }] } });
      },
    },
  };
}

function load(id: string): string | undefined {
  const [, name] = FILE.exec(id) ?? [];
  const language = LANGUAGES.find((one) => one === name);
  if (!language) return undefined;
  const textOf = (one: Language) => readFileSync(`content/i18n/${one}.json`, 'utf8');
  return isJson(textOf(language)) ? undefined : JSON.stringify(soundWords(language, textOf));
}
