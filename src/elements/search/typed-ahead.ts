/** The letters that a reader types before there is a field to type in. */
export interface TypedAhead {
  /** Ends the listening. @returns what was typed since it began */
  end(): string;
}

/** Listens for letters from the key that opens the search until its code has come and its field has the focus. */
export function listenAhead(): TypedAhead {
  const typed: string[] = [];
  const note = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey) return;
    if (key === 'Backspace') typed.pop();
    else if (key?.length === 1) typed.push(key);
    else return;
    // A space would scroll the page, and a letter another's shortcut.
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener('keydown', note, { capture: true });
  return {
    end() {
      document.removeEventListener('keydown', note, { capture: true });
      return typed.join('');
    },
  };
}
