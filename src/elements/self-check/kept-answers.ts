/** Where the answers are kept; nothing of them leaves the device. */
const KEY = 'self-check';

type Kept = { readonly [question: string]: readonly string[] };

/** The answers that were chosen for a question; none where it was not answered or storage is forbidden. */
export function keptAnswers(question: string): ReadonlySet<string> {
  const chosen = all()[question];
  return new Set(Array.isArray(chosen) ? chosen.map(String) : []);
}

export function keepAnswers(question: string, chosen: ReadonlySet<string>): void {
  const { [question]: _, ...others } = all();
  const kept = chosen.size > 0 ? { ...others, [question]: [...chosen] } : others;
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // Storage is forbidden or full: the question is judged all the same.
  }
}

function all(): Kept {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? (kept as Kept) : {};
  } catch {
    return {};
  }
}
