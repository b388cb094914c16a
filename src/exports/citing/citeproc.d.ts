declare module 'citeproc' {
  import type { CitedItem } from '../../citation/item.ts';

  /** An element of a style, as citeproc takes it apart. */
  export interface StyleNode {
    readonly name: string;
    readonly attrs: { readonly [name: string]: string };
    readonly children: readonly (StyleNode | string)[];
  }

  interface System {
    retrieveLocale(language: string): StyleNode;
    retrieveItem(id: string): CitedItem;
  }

  class Engine {
    constructor(system: System, style: StyleNode, language: string, isForced: boolean);
    updateItems(ids: readonly string[]): void;
    makeBibliography(): [object, string[]];
  }

  const CSL: { Engine: typeof Engine };
  export default CSL;
}
