/** What the panel says. */
export interface PanelWords {
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  /** With a slot for what is copied or saved. */
  readonly copyIn: string;
  readonly saveIn: string;
  readonly save: string;
  readonly formats: string;
  readonly sources: string;
  readonly sourcesFailed: string;
  readonly site: string;
}
