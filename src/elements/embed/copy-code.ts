import { writeClipboard } from '../clipboard.ts';
import { element, pressButton } from '../dom.ts';

/**
 * Gives each code of a fold that is opened a button that copies it. Where the clipboard is refused, the code is
 * selected, and a sentence says so.
 */
function addButtons(details: HTMLDetailsElement): void {
  const { copy = '', copied = '', notCopied = '' } = details.dataset;
  for (const field of details.querySelectorAll('textarea')) {
    const label = field.closest('label');
    const status = element('p', 'embed-status');
    status.role = 'status';
    const sign = document.createTextNode(copy);
    const button = pressButton('', async () => {
      const isCopied = await writeClipboard(field.value);
      sign.nodeValue = isCopied ? copied : copy;
      status.textContent = isCopied ? '' : notCopied;
      if (!isCopied) field.select();
    });
    button.append(sign, element('span', 'sr-only', ` ${label?.querySelector('span')?.textContent ?? ''}`));
    label?.after(button, status);
  }
}

for (const details of document.querySelectorAll<HTMLDetailsElement>('details.embed-code'))
  details.addEventListener('toggle', () => addButtons(details), { once: true });
