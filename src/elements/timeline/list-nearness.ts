/** How far below or above the window a section is near. */
const NEAR = '800px';

/**
 * Tells of each section of the list when it comes near. A reader who does not scroll is not near to any, wherever
 * the page opens, so that opening it stays light.
 */
export function whenNear(
  sections: readonly HTMLElement[],
  tell: (sections: readonly HTMLElement[]) => void,
  signal: AbortSignal,
): void {
  const begin = () => {
    if (typeof IntersectionObserver !== 'function') {
      tell(sections);
      return;
    }
    const observer = new IntersectionObserver(
      (entries) => {
        const near = entries.filter(({ isIntersecting }) => isIntersecting);
        for (const { target } of near) observer.unobserve(target);
        if (near.length > 0) tell(near.map(({ target }) => target as HTMLElement));
      },
      { rootMargin: `${NEAR} 0px` },
    );
    for (const section of sections) observer.observe(section);
    signal.addEventListener('abort', () => observer.disconnect());
  };
  addEventListener('scroll', begin, { once: true, passive: true, signal });
}
