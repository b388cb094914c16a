/**
 * Before a browser looks through the page or prints it by its own keys, the page becomes whole.
 * @param isWhole whether it is already
 */
export function listenToBrowserKeys(
  isWhole: () => boolean,
  complete: () => Promise<void>,
  signal: AbortSignal,
): void {
  addEventListener(
    'keydown',
    (event) => {
      if (isWhole()) return;
      const key = event.key?.toLowerCase();
      const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey;
      // Browsers look again in what has come while the reader types.
      if (key === 'f3' || (isCommand && (key === 'f' || key === 'g'))) void complete();
      if (isCommand && key === 'p') {
        event.preventDefault();
        void complete().then(() => print());
      }
    },
    { signal },
  );
}
