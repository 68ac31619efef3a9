import { hasControls } from './control-characters.js';

/** Most characters of what identifies a row. */
export const longestRowId = 100;

/**
 * Whether a text can identify a row: 1-100 characters, no space at either end, on one line, all of them seen as they are.
 * @example
 * isRowId('p0628'); // true
 */
export const isRowId = (text: string): boolean =>
  text.length > 0 && text.length <= longestRowId && text.trim() === text && !hasControls(text);
