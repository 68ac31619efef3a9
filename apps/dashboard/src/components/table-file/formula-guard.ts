/** What makes a formula of a cell that begins with it, full-width forms included; and what no text should begin with. */
const formulaStart = String.raw`(?:[=+\-@＝＋－＠]|(?!\s)\p{Cc})`;

/**
 * Where a spreadsheet would begin a cell, whichever separator it takes a file to have: at the beginning of a text, after a
 * comma, semicolon, tab or bar, and on a new line. Spaces and quotation marks there are passed over.
 */
const cellStart = String.raw`(?:^|[,;\t|\r\n])[\s"]*`;

const unguarded = new RegExp(`^(?='*\\p{Cc})|(?<=${cellStart})(?='*${formulaStart})`, 'gu');
const guarded = new RegExp(`^'(?='*\\p{Cc})|(?<=${cellStart})'(?='*${formulaStart})`, 'gu');

/**
 * Writes an apostrophe wherever a text, or a part of it behind a separator, would be run as a formula. Source: OWASP, CSV
 * injection.
 * @example
 * guardFormulas("Aaa;=cmd|'/C calc'!A0"); // "Aaa;'=cmd|'/C calc'!A0"
 * guardFormulas("van 't Hof-de Boer"); // "van 't Hof-de Boer"
 */
export const guardFormulas = (text: string): string => text.replace(unguarded, "'");

/**
 * Takes those apostrophes away again, so that what was written out is read as it was.
 * @example
 * unguardFormulas("'+31612345678"); // '+31612345678'
 */
export const unguardFormulas = (text: string): string => text.replace(guarded, '');
