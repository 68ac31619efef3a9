import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { guessesInWords, type RankOf } from './guesses-in-words.js';
import { knownWords } from './password-words.js';

/** Of a long password so many characters are looked at for patterns: weighing more keeps others waiting for seconds. */
const longestWeighed = 20;

/** From 0 to 4, as zxcvbn gives it: 4 takes more than 10¹⁰ guesses. */
const strongEnough = 4;

/**
 * Guesses word by word that are too few, as a power of ten: four words that are known but do not belong together
 * take more, and most sentences that somebody says take less.
 */
const tooFewInWords = 12;

interface Estimators {
  readonly patterns: ZxcvbnFactory;
  readonly rankOf: RankOf;
}

let estimators: Promise<Estimators> | undefined;

/**
 * Whether a password is one that people choose often, or that is made in a way they do: words or a sentence of
 * Dutch or English, a name, a season with a year, a row of keys, with or without signs in the place of letters.
 * Source: Wheeler, zxcvbn: low-budget password strength estimation, USENIX Security 2016; ASVS 5.0, 6.2.4.
 * @param password As it was typed.
 * @param own What belongs to this account, such as its e-mail address, the name of its person and its locations.
 * @example
 * await isGuessable('Zomer2026!!!Zomer', []); // true
 */
export async function isGuessable(password: string, own: readonly string[]): Promise<boolean> {
  const { patterns, rankOf } = await readEstimators();
  // Letters of full width and the like are those that they stand for.
  const read = password.normalize('NFKC');
  const words = knownWords(own);
  const known = new Set(words.map((word) => word.toLowerCase()));
  const rankHere: RankOf = (word) => (known.has(word) ? 1 : rankOf(word));
  // Patterns are weighed as if a row of words were a surprise; of a sentence each word is expected.
  if (guessesInWords(read, rankHere) < tooFewInWords) return true;
  return patterns.check(read, [...words]).score < strongEnough;
}

/**
 * Reads the dictionaries, which takes a second of the whole process and 60 MB, once. Where people choose passwords it is
 * done before anybody is let in: whoever asked something in that second would be sent away.
 */
export function readEstimators(): Promise<Estimators> {
  estimators ??= loadEstimators();
  return estimators;
}

/** Whether a password can be weighed at once. */
export const areEstimatorsRead = (): boolean => estimators !== undefined;

async function loadEstimators(): Promise<Estimators> {
  const [{ ZxcvbnFactory }, everywhere, dutch, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-nl-be'),
    import('@zxcvbn-ts/language-en'),
  ]);
  const dictionary = { ...everywhere.dictionary, ...dutch.dictionary, ...english.dictionary };
  return {
    patterns: new ZxcvbnFactory({
      dictionary,
      graphs: everywhere.adjacencyGraphs,
      maxLength: longestWeighed,
    }),
    rankOf: ranksOf(Object.values(dictionary)),
  };
}

/** How common a word is, by the list in which it is commonest. */
function ranksOf(lists: readonly (readonly (string | number)[])[]): RankOf {
  const ranks = new Map<string, number>();
  for (const list of lists)
    for (const [place, word] of list.entries())
      ranks.set(`${word}`, Math.min(place + 1, ranks.get(`${word}`) ?? Number.POSITIVE_INFINITY));
  return (word) => ranks.get(word);
}
