/**
 * What stands in no text of a delivery, as a class of a regular expression: what steers a terminal, breaks a line or cannot be stored
 * (NUL), and what turns the direction of reading round, so that a text shows as another. A name in Arabic needs none of these.
 * Source of the second: Unicode Standard Annex #9, Explicit Directional Formatting Characters.
 */
export const controlClass = '\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069';
/** Half of a sign is no text either: no file in UTF-8 can hold it. */
const controls = new RegExp(`[${controlClass}\\p{Cs}]`, 'u');

/**
 * Whether a text holds what no text of a delivery may hold.
 * @example
 * hasControls('Bre\u0000da'); // true
 * hasControls('\u202Eadeb'); // true
 */
export const hasControls = (text: string): boolean => controls.test(text);
