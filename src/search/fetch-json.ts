/**
 * What stands in a file of JSON; its shape is the word of the build.
 * @throws {Error} where the address does not answer with a file
 */
export async function fetchJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} fetching ${url}`);
  return response.json();
}
