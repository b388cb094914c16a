const loading = new Map<string, Promise<void>>();

/**
 * Adds a stylesheet to the page, once, and waits until it applies. For styles of what is made on
 * demand: those that a script imports, Astro links on every page that holds the script.
 * @param href address of the stylesheet
 * @throws {Error} where it cannot be loaded; the page is as before
 */
export function loadStyles(href: string): Promise<void> {
  const known = loading.get(href);
  if (known) return known;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  const loaded = new Promise<void>((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      loading.delete(href);
      link.remove();
      reject(new Error(`the styles at ${href} could not be loaded`));
    });
  });
  loading.set(href, loaded);
  document.head.append(link);
  return loaded;
}
