/** The name of a file without folders and ending, which is the id of the record in it. */
export function baseName(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.[^.]+$/, '');
}
