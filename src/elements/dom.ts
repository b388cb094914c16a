/** A new element with a class and a text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className = '',
  text = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}

/** A button that says what it does. */
export function pressButton(text: string, press: () => void): HTMLButtonElement {
  const button = element('button', '', text);
  button.type = 'button';
  button.addEventListener('click', press);
  return button;
}

/** What `keyCode` says of a key that an input method took; Safari sends its last Enter so after the composition has ended. */
const TAKEN = 229;

/** Whether a key belongs to an input method, as when Enter ends the composition of a Chinese word. */
export function isOfInputMethod({ isComposing, keyCode }: KeyboardEvent): boolean {
  return isComposing || keyCode === TAKEN;
}

/** Whether a click or Enter asks for another tab or window, and leaves this one as it is. */
export function isForElsewhere({ ctrlKey, metaKey, shiftKey }: MouseEvent | KeyboardEvent): boolean {
  return ctrlKey || metaKey || shiftKey;
}

/** Whether a media query is met; not where the browser knows none. */
export function matches(query: string): boolean {
  return typeof matchMedia === 'function' && matchMedia(query).matches;
}

/** Whether there are dialogs; Safari has them from 15.4 on. */
export function hasDialog(): boolean {
  return typeof HTMLDialogElement === 'function' && 'showModal' in HTMLDialogElement.prototype;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A new element of a drawing with its attributes. */
export function svgElement<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: { readonly [name: string]: string },
): SVGElementTagNameMap[K] {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

/** A button with a sign; its name is for those who cannot see or do not know the sign. */
export function signButton(path: string, name: string, press: () => void): HTMLButtonElement {
  const button = pressButton('', press);
  button.ariaLabel = name;
  button.title = name;
  const sign = svgElement('svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true' });
  sign.append(svgElement('path', { d: path }));
  button.append(sign);
  return button;
}
