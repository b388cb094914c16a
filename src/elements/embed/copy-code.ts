import { createCopyLink } from '../copy-link.ts';

/** Gives each code of a fold that is opened a button that copies it. */
function addButtons(details: HTMLDetailsElement): void {
  const { copy: copyLink = '', copied = '', notCopied = '' } = details.dataset;
  for (const field of details.querySelectorAll('textarea')) {
    const label = field.closest('label');
    const { button, fallback } = createCopyLink({ copyLink, copied, notCopied }, () => field.value);
    button.ariaDescription = label?.querySelector('span')?.textContent ?? '';
    label?.after(button, fallback);
  }
}

for (const details of document.querySelectorAll<HTMLDetailsElement>('details.embed-code'))
  details.addEventListener('toggle', () => addButtons(details), { once: true });
