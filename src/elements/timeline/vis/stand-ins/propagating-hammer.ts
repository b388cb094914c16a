/** Gives back what it is to wrap, since no gestures are heard that could propagate. */
export default function propagating<T>(hammer: T): T {
  return hammer;
}
