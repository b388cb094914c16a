/** Whether the text is in the clipboard now; not where it is missing (without HTTPS) or refused. */
export async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
