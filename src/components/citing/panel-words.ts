import type { PanelWords } from '../../elements/page-citation/panel-words.ts';
import { wordsIn } from '../../site/words.ts';
import type { Language } from '../../terms/languages.ts';

/** The words of the panel that its script needs. */
export function panelWords(language: Language): PanelWords {
  const words = wordsIn(language);
  return {
    copy: words['cite.copy'],
    copied: words['cite.copied'],
    notCopied: words['cite.notCopied'],
    save: words['cite.save'],
    formats: words['cite.formats'],
    sources: words['cite.sources'],
    sourcesFailed: words['cite.sourcesFailed'],
    site: words['cite.site'],
  };
}
