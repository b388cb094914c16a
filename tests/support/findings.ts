import type { History } from '../../src/record/history.ts';
import { RULES, runRules } from '../../src/rules/index.ts';
import { type Content, historyOf } from './history-of.ts';

/** What a rule finds, as `file:line message`, the file without its folders. */
export function found(rule: string, content: Content | History): string[] {
  const history = 'faulty' in content ? (content as History) : historyOf(content);
  const rules = RULES.filter(({ id }) => id === rule);
  return runRules(history, rules).map(
    ({ file, line, message }) => `${file.replace(/^content\/(docs\/)?/, '')}:${line ?? ''} ${message}`,
  );
}
