/**
 * A sign that shows, with what belongs to it: joiners within a word or picture, and the variant of a sign. Or a sign
 * that shows nothing: a control, or what Unicode calls default ignorable, such as a space of no width or a mark that
 * turns the direction of reading round. Messages and web pages bring those along when text is pasted.
 * Source: Unicode Standard Annex #44, Default_Ignorable_Code_Point.
 */
const signs = /([^\s\p{Cc}\p{DI}](?:[\uFE00-\uFE0F]|[\u200C\u200D](?=[^\s\p{Cc}\p{DI}]))*)|[\p{Cc}\p{DI}]/gu;

/** A text without what shows nothing. */
const visible = (text: string): string => text.replace(signs, '$1').normalize('NFC');

/** Line breaks and all that looks like a space: the blank of braille too. */
const space = /[\s\u0085\u2800]/gu;
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/**
 * A line as it was meant: without line breaks, without signs that show nothing, with single spaces. What is stored
 * is what is seen: nobody has a name of which no letter shows.
 * @example
 * cleanLine('  Elif\n\u200B Kaya '); // 'Elif Kaya'
 * cleanLine('\u200B'); // ''
 */
export const cleanLine = (text: string): string =>
  visible(text.replace(space, ' ')).replace(/ {2,}/g, ' ').trim();

/**
 * Some lines as they were meant: with one kind of line break, without signs that show nothing.
 * @example
 * cleanNote('Belt niet op:\r\nwerkt\u202E '); // 'Belt niet op:\nwerkt'
 */
export const cleanNote = (text: string): string =>
  text
    .replace(lineEnds, '\n')
    .split('\n')
    .map((line) => visible(line.replace(space, ' ')).trimEnd())
    .join('\n')
    .trim();

/** Most characters of a text that is searched for: no name is longer. */
const longestSearch = 100;

/**
 * A text to search for: a line, of which the beginning is asked when it is longer than any name. Whatever is pasted
 * into a search is answered, and no other text is searched for than the one that shows.
 * @example
 * searchText(' Elif\u200B '); // 'Elif'
 * searchText('a'.repeat(300)).length; // 100
 */
export const searchText = (text: string): string =>
  cleanLine([...cleanLine(text)].slice(0, longestSearch).join(''));
