import { addressNow } from './address-now.ts';
import { writeClipboard } from './clipboard.ts';
import { element, pressButton } from './dom.ts';

/** What a button that copies says. */
export interface CopyWords {
  readonly copyLink: string;
  readonly copied: string;
  readonly notCopied: string;
}

/** A button that copies the address of the view, and what it says where it could not. */
export interface CopyLink {
  readonly button: HTMLButtonElement;
  /** The address, selected, with a sentence; empty as long as it is not needed. */
  readonly fallback: HTMLElement;
  /** For another view: takes back what was said of the last. */
  reset(): void;
}

/**
 * Makes a button that copies an address, of the page as it is then if no other is given. It says "Copied" only
 * where that is so.
 */
export function createCopyLink(words: CopyWords, addressOf: () => string = addressNow): CopyLink {
  const fallback = element('p', 'copy-fallback');
  fallback.role = 'status';
  const button = pressButton(words.copyLink, () => void copy());
  const copy = async () => {
    const address = addressOf();
    const isCopied = await writeClipboard(address);
    button.textContent = isCopied ? words.copied : words.copyLink;
    fallback.replaceChildren();
    if (!isCopied) showSelected(fallback, address, words);
  };
  const reset = () => {
    button.textContent = words.copyLink;
    fallback.replaceChildren();
  };
  return { button, fallback, reset };
}

function showSelected(place: HTMLElement, address: string, words: CopyWords): void {
  const field = element('input');
  field.readOnly = true;
  field.value = address;
  field.ariaLabel = words.copyLink;
  place.append(element('span', '', words.notCopied), field);
  field.focus();
  field.select();
}
