// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what it looks for
const controls = /[\u0000-\u001f\u007f-\u009f]/;

/**
 * Whether a text holds what steers a terminal, breaks a line or cannot be stored (NUL).
 * @example
 * hasControls('Bre\u0000da'); // true
 */
export const hasControls = (text: string): boolean => controls.test(text);
