/** Mean widths of Source Sans 3 in parts of the font size, by kind of character, a little on the wide side. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,:;'’|!()[\] ]/, 0.28],
  [/[ftr/-]/, 0.36],
  [/[mwMW@%–—]/, 0.84],
  [/[A-Z]/, 0.6],
];
const usual = 0.52;

/** How much wider a semi-bold text is than a regular one. */
export const BOLD = 1.06;

/**
 * The width of a text on one line, estimated: a plot is also drawn where nothing can be measured.
 * @param text one line
 * @param size font size in pixels
 * @returns pixels
 * @example
 * textWidth('25%', 13); // 24.44
 */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const character of text) em += widths.find(([kind]) => kind.test(character))?.[1] ?? usual;
  return em * size;
}

/**
 * The width of the widest of several texts.
 * @returns pixels; 0 when there are none
 */
export function widest(texts: readonly string[], size: number): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, size)));
}

/**
 * Breaks a text at its spaces into lines that fit; a word that is too long keeps a line of its own.
 * @param text one line
 * @param size font size in pixels
 * @param room pixels
 * @returns the lines, joined by line feeds
 * @example
 * wrap('inkomen van de partner', 13, 80); // 'inkomen van\nde partner'
 */
export function wrap(text: string, size: number, room: number): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && textWidth(`${line} ${word}`, size) <= room)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

/**
 * Shortens a text to the room there is, with an ellipsis for what is left out.
 * @param text one line
 * @param size font size in pixels
 * @param room pixels
 * @returns the text itself where it fits
 */
export function shorten(text: string, size: number, room: number): string {
  if (textWidth(text, size) <= room) return text;
  let kept = text;
  while (kept !== '' && textWidth(`${kept}…`, size) > room) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
