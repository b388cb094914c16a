import { openSearch, type SiteSearch } from '../../search/bilingual.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

// Everything of the search that takes time runs here, so that the page stays free for keys and drawing:
// Pagefind (which takes no worker of its own inside of one), the ranking, the passages.

// The types of the page are loaded for all files, those of workers for none.
declare const self: {
  onmessage: (event: MessageEvent<ToWorker>) => void;
  postMessage(message: FromWorker): void;
};

let search: SiteSearch | undefined;

self.onmessage = ({ data }) => {
  if (data.do === 'open') {
    search ??= openSearch(data.bundle, data.language);
    search.warm();
  } else if (search) void answer(search, data);
};

async function answer(opened: SiteSearch, message: Exclude<ToWorker, { do: 'open' }>): Promise<void> {
  const { id } = message;
  try {
    const done =
      message.do === 'count'
        ? await opened.count(message.query, message.chosen)
        : await opened.ask(message.question, (first) => self.postMessage({ id, first }));
    self.postMessage({ id, done });
  } catch (error) {
    self.postMessage({ id, failed: String(error) });
  }
}
