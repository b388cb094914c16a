/**
 * Tells the page around a frame how high its content is, so that it can make the frame fit: as learning
 * platforms listen for it (LTI, `lti.frameResize`), and in a message of our own. Nothing is asked or read
 * from there, and the height is no secret, so that it may go to any page.
 */
function tellHeight(): void {
  const root = document.documentElement;
  let told = 0;
  const tell = () => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    parent.postMessage(JSON.stringify({ subject: 'lti.frameResize', height }), '*');
    parent.postMessage({ type: 'container-history:height', height }, '*');
  };
  new ResizeObserver(tell).observe(root);
}

/** A long list that a drawing will take the place of is no height to grow to. */
const drawing = document.body.dataset.drawn === undefined ? undefined : 'history-timeline';
if (parent !== window && typeof ResizeObserver === 'function') {
  if (drawing) void customElements.whenDefined(drawing).then(tellHeight);
  else tellHeight();
}
