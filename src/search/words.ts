/** Words of the interface that the search needs, as its element carries them in `data-words`. */
export interface SearchWords {
  readonly label: string;
  readonly placeholder: string;
  readonly close: string;
  readonly hint: string;
  readonly none: string;
  readonly one: string;
  readonly many: string;
  readonly near: string;
  readonly loose: string;
  readonly partial: string;
  readonly failed: string;
  readonly all: string;
  readonly more: string;
  readonly nearMark: string;
  readonly otherMark: string;
  readonly otherGroup: string;
  readonly alsoOther: string;
  readonly recent: string;
  readonly forget: string;
  readonly narrow: string;
  readonly clear: string;
  readonly marked: string;
  readonly unmark: string;
  readonly types: { readonly [type: string]: string };
}

/** Names of the filters and of their values, which only the panel of filters needs. */
export interface FilterWords {
  readonly decade: string;
  readonly names: { readonly [filter: string]: string };
  readonly values: { readonly [filter: string]: { readonly [value: string]: string } };
}
