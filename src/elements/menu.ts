/** Opens and closes the menu of narrow windows where the browser does not: it has to know popovers for that. */
function openByScript(button: HTMLElement, menu: HTMLElement): void {
  const show = (isOpen: boolean) => {
    menu.classList.toggle('is-open', isOpen);
    button.setAttribute('aria-expanded', String(isOpen));
  };
  show(false);
  button.addEventListener('click', () => show(!menu.classList.contains('is-open')));
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') show(false);
  });
}

const [button, menu] = ['.sl-menu-button', '#starlight__sidebar'].map((selector) =>
  document.querySelector<HTMLElement>(selector),
);
if (button && menu && !('popover' in HTMLElement.prototype)) openByScript(button, menu);
