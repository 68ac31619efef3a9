/** Signs that no name of a file has, and what stands for bytes that could not be read. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what it looks for
const unreadable = /[\u0000-\u001f\u007f\ufffd]/;

/**
 * The path of a file within a zip, with slashes as some programs write them backwards; null: it leads out of the zip, or cannot be
 * read. Nothing is written anywhere under it, but it is shown, and it must mean one thing.
 * @example
 * pathOfEntry('breda\\datapackage.json'); // 'breda/datapackage.json'
 * pathOfEntry('../breda/datapackage.json'); // null
 */
export function pathOfEntry(name: string): string | null {
  const path = name.replaceAll('\\', '/');
  const parts = path.replace(/\/$/, '').split('/');
  const isOdd = parts.some((part) => part === '' || part === '.' || part === '..' || part.includes(':'));
  return isOdd || unreadable.test(path) ? null : path;
}
