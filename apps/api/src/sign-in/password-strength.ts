import type { ZxcvbnFactory } from '@zxcvbn-ts/core';

/** Words that every account here is surrounded by. */
const surroundings = ['moeders', 'informeren', 'mim', 'moeder', 'bezoekmoeder', 'coordinator', 'locatie'];

/** Of a long password so many characters are looked at: weighing more keeps others waiting for seconds. */
const longestWeighed = 20;

/** From 0 to 4, as zxcvbn gives it: 4 takes more than 10¹⁰ guesses. */
const strongEnough = 4;

let estimator: Promise<ZxcvbnFactory> | undefined;

/**
 * Whether a password is one that people choose often, or that is made in a way they do: a word of Dutch or
 * English, a name, a year, a row of keys, with or without signs in the place of letters.
 * Source: Wheeler, zxcvbn: low-budget password strength estimation, USENIX Security 2016; ASVS 5.0, 6.2.4.
 * @param password As it was typed.
 * @param words What belongs to this account, such as its e-mail address and the name of its person.
 * @example
 * await isGuessable('Zomer2026!!!', []); // true
 */
export async function isGuessable(password: string, words: readonly string[]): Promise<boolean> {
  estimator ??= loadEstimator();
  const known = [
    ...surroundings,
    ...words.flatMap((word) => [word, ...word.split('@'), ...word.split(/[^\p{L}\p{N}]+/u)]),
  ];
  // Letters of full width and the like are those that they stand for.
  return (await estimator).check(password.normalize('NFKC'), known).score < strongEnough;
}

/** Its dictionaries take a second to read and 60 MB to hold: they are read when the first password is chosen. */
async function loadEstimator(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory }, everywhere, dutch, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-nl-be'),
    import('@zxcvbn-ts/language-en'),
  ]);
  return new ZxcvbnFactory({
    dictionary: { ...everywhere.dictionary, ...dutch.dictionary, ...english.dictionary },
    graphs: everywhere.adjacencyGraphs,
    maxLength: longestWeighed,
  });
}
