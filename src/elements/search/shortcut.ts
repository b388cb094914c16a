import { readStored, writeStored } from '../stored.ts';

/** Where it is kept that a reader does without the bare key. */
const STORED = 'search-without-slash';
/** On the root while the bare key does nothing, for what shows it. */
const OFF = 'data-search-without-slash';

/** Whether "/" opens the search: those who speak to their device can turn single letters off (WCAG 2.2, 2.1.4). */
export function hasSlash(): boolean {
  return readStored(STORED) === undefined && !document.documentElement.hasAttribute(OFF);
}

export function chooseSlash(isOn: boolean): void {
  tell(isOn);
  writeStored(STORED, isOn ? undefined : 1);
}

/** Lets the control say the key only where it does something. */
export function showSlash(): void {
  tell(hasSlash());
}

function tell(isOn: boolean): void {
  document.documentElement.toggleAttribute(OFF, !isOn);
  const keys = isOn ? 'Control+K Meta+K /' : 'Control+K Meta+K';
  document.querySelector('.search-open')?.setAttribute('aria-keyshortcuts', keys);
}

/** Whether a key opens the search. What a browser fills in comes as a key event without a key. */
export function isShortcut({
  key,
  ctrlKey,
  metaKey,
  shiftKey,
  altKey,
  target,
}: Partial<KeyboardEvent>): boolean {
  if (key?.toLowerCase() === 'k' && (ctrlKey || metaKey)) return !shiftKey && !altKey;
  if (key !== '/' || ctrlKey || metaKey || altKey || !hasSlash()) return false;
  return !(
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
