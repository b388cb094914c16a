import { at, defineRule } from './rule.ts';

export const translatedTitles = defineRule(
  'translated-titles',
  'The Chinese title of an event is Chinese.',
  function* ({ events }) {
    for (const entry of events.values()) {
      const title = entry.data.title['zh-CN'];
      if (!/\p{Script=Han}/u.test(title))
        yield at(
          entry,
          ['title', 'zh-CN'],
          `title "${title}": no Chinese in it; say what happened, e.g. "Docker 1.0发布"`,
        );
    }
  },
);
