import { at, defineRule, didYouMean, isKnown } from './rule.ts';

const EVENT_COMPONENTS = new Set(['Event', 'EventDate']);

export const knownEvents = defineRule(
  'known-events',
  'Every event that is named has a file in content/events.',
  function* (history) {
    const unknown = (id: string) =>
      `event "${id}": no such file in content/events${didYouMean(id, history.events)}`;
    for (const entry of history.claims.values())
      for (const [index, id] of entry.data.events.entries())
        if (!isKnown(history, 'events', id)) yield at(entry, ['events', index], unknown(id));
    for (const entry of history.tours.values())
      for (const [index, { event }] of entry.data.steps.entries())
        if (!isKnown(history, 'events', event)) yield at(entry, ['steps', index, 'event'], unknown(event));
    for (const page of history.pages)
      for (const { component, id, line } of page.mentions)
        if (EVENT_COMPONENTS.has(component) && !isKnown(history, 'events', id))
          yield { file: page.file, line, message: unknown(id) };
  },
);
