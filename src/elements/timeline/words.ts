/** Words of the interface that the drawing needs, as its element carries them in `data-words`. */
export interface DrawingWords {
  readonly label: string;
  readonly earlier: string;
  readonly later: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly close: string;
  readonly loading: string;
  readonly failed: string;
  readonly tracks: { readonly [track: string]: string };
}
