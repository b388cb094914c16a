/** Makes an element with a class and a text. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  text?: string,
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}

/** A button that says what it does. */
export function pressButton(text: string, press: () => void): HTMLButtonElement {
  const button = make('button', '', text);
  button.type = 'button';
  button.addEventListener('click', press);
  return button;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A button with a sign; its name is for those who cannot see or do not know the sign. */
export function signButton(path: string, name: string, press: () => void): HTMLButtonElement {
  const button = pressButton('', press);
  button.ariaLabel = name;
  button.title = name;
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  svg.append(line);
  button.append(svg);
  return button;
}
