import type { TimelineWords } from '../../timeline/words.ts';
import { signButton } from '../dom.ts';

const CORNERS = 'M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4';

/**
 * A button that gives an element the whole screen and takes it back.
 * @param resized is called once the element has the other size
 * @returns undefined where the browser, or the page that frames this one, does not let it
 */
export function fullScreenButton(
  whole: Element | null,
  words: TimelineWords,
  resized: () => void,
  signal: AbortSignal,
): HTMLButtonElement | undefined {
  if (!document.fullscreenEnabled || !whole?.requestFullscreen) return undefined;
  const isFull = () => document.fullscreenElement === whole;
  const button = signButton(CORNERS, words.fullScreen, () => {
    const change = isFull() ? document.exitFullscreen() : whole.requestFullscreen();
    change.catch((error) => console.warn(error));
  });
  document.addEventListener(
    'fullscreenchange',
    () => {
      button.ariaPressed = String(isFull());
      resized();
    },
    { signal },
  );
  button.ariaPressed = 'false';
  return button;
}
