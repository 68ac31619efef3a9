/** The longest word that is looked for, in characters. */
const longestWord = 24;
/** Of the commonest words nobody guesses fewer at a time. */
const fewestWords = 5;

/** What is typed in the place of a letter. */
const letterFor: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};
const withLetters = (word: string): string => word.replace(/[013457@$!]/g, (sign) => letterFor[sign] ?? sign);

/** How common a word is: 1 is the commonest; undefined: no word. */
export type RankOf = (word: string) => number | undefined;

/** Guesses that a part takes as one word, as a power of ten; null: it is none. */
function ofWord(part: string, rankOf: RankOf): number | null {
  const word = part.toLowerCase();
  const plain = rankOf(word);
  const rank = plain ?? rankOf(withLetters(word));
  if (rank === undefined) return null;
  const ways = (part === word ? 1 : 2) * (plain === undefined ? 2 : 1);
  return Math.log10(Math.max(rank, fewestWords) * ways);
}

const isYear = (part: string): boolean => /^(?:19|20)\d\d$/.test(part);

/** Guesses that one character takes by itself, as a power of ten. */
function ofCharacter(character: string, before: string | undefined): number {
  if (character === ' ' || character === before) return Math.log10(2);
  if (/\d/.test(character)) return 1;
  return /\p{L}/u.test(character) ? Math.log10(26) : Math.log10(12);
}

/**
 * How many guesses a password takes of who tries words one after another, the commonest first: a sentence is no
 * more than its words. What is no word counts by the character.
 * @param password As it was typed.
 * @returns The exponent of ten of the least number that does.
 * @example
 * const rankOf = (word: string) => ({ ik: 1, hou: 131, van: 10, jou: 83 })[word];
 * guessesInWords('ikhouvanjou', rankOf) < 6; // true
 */
export function guessesInWords(password: string, rankOf: RankOf): number {
  const characters = [...password];
  const least = [0];
  for (let end = 1; end <= characters.length; end += 1) {
    const ways = [(least[end - 1] ?? 0) + ofCharacter(characters[end - 1] ?? '', characters[end - 2])];
    for (let begin = Math.max(0, end - longestWord); begin < end - 1; begin += 1) {
      const part = characters.slice(begin, end).join('');
      const guesses = isYear(part) ? 2 : ofWord(part, rankOf);
      if (guesses !== null) ways.push((least[begin] ?? 0) + guesses);
    }
    least.push(Math.min(...ways));
  }
  return least.at(-1) ?? 0;
}
