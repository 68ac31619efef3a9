/** Where a program's text goes: a stream, or what a test reads. */
export interface Writer {
  write(text: string): unknown;
  /** Whether somebody looks at it as it is written. */
  readonly isTTY?: boolean;
}

/** A text without line breaks and without what steers a terminal: file names and cells hold anything. */
export const onOneLine = (text: string): string =>
  text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what it takes out
    /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
