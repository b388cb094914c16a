/** What the panel says. */
export interface PanelWords {
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly save: string;
  readonly formats: string;
  readonly sources: string;
  readonly sourcesFailed: string;
  readonly site: string;
}
