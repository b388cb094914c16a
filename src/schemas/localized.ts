import { z } from 'astro/zod';
import type { LANGUAGES } from '../terms/languages.ts';

/** One text in each language of the site. */
export type Localized = z.infer<ReturnType<typeof localizedSchema>>;

/**
 * A text that exists in every language.
 * @param most the longest text allowed, in characters (Chinese text is held to 60 % of it, since a
 *   Chinese character says more than a letter)
 */
export function localizedSchema(most: number) {
  const text = (limit: number, language: string) =>
    z
      .string({
        error: (issue) =>
          issue.input === undefined
            ? `the ${language} text is missing; every text is written in both languages`
            : 'a text is expected; put it in quotes',
      })
      .trim()
      .min(1, { error: 'the text is empty' })
      .max(limit, { error: `longer than ${limit} characters; say it shorter` });
  return z.strictObject(
    {
      en: text(most, 'English').describe('English'),
      'zh-CN': text(Math.ceil(most * 0.6), 'Chinese').describe('Simplified Chinese'),
    } satisfies { [language in (typeof LANGUAGES)[number]]: z.ZodType },
    { error: (issue) => describeWrongShape(issue.input) },
  );
}

function describeWrongShape(input: unknown): string | undefined {
  return typeof input === 'string' ? 'write one text a language: { en: "…", zh-CN: "…" }' : undefined;
}
