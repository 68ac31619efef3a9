/** What hands something out of a page in a browser: files, paper, the clipboard, another app; and the modules that wrap it. */
const ways = [
  /\bimport (?!type\b)[^;]*?\/(?:save-file|save-table|ways-out)\.js'/g,
  /\bimport\([^)]*\/(?:save-file|save-table|ways-out)\.js'\)/g,
  /\b(?:createObjectURL|toDataURL|showSaveFilePicker|execCommand|ClipboardItem)\b/g,
  /\bclipboard\??\.write/g,
  /\b(?:window|globalThis|self)\??\.print\b/g,
  /\bnavigator\??\.share\b/g,
  /\.download\s*=|\bdownload=/g,
];

const comments = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;

/**
 * Whether a source text has a way out of the page of its own.
 * @example
 * hasWayOut("import { saveTable } from '../table-file/save-table.js';"); // true
 */
export function hasWayOut(source: string): boolean {
  const code = source.replaceAll(comments, '');
  return ways.some((way) => code.search(way) >= 0);
}
