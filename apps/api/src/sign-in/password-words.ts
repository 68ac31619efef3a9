/** Words by which every account here is surrounded: the programme, those who run it, and when it is. */
const surroundings = [
  ...[
    'moeders',
    'informeren',
    'mim',
    'moeder',
    'bezoekmoeder',
    'programmamoeder',
    'coordinator',
    'coördinator',
  ],
  ...[
    'locatie',
    'nederlands',
    'jeugdinstituut',
    'nji',
    'consultatiebureau',
    'samenwerkingsverband',
    'traject',
  ],
  ...['lente', 'voorjaar', 'zomer', 'herfst', 'najaar', 'winter', 'spring', 'summer', 'autumn'],
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober'],
  ...['november', 'december', 'january', 'february', 'march', 'june', 'july', 'august', 'october'],
  ...['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  ...['wachtwoord', 'password', 'welkom', 'welcome', 'geheim', 'inloggen', 'aanmelden'],
];

/**
 * What somebody who guesses tries first: the words around every account, and what belongs to this one.
 * @param own Such as an e-mail address, a name and the code of a location; each of their parts is one too.
 * @example
 * knownWords(['info@breda.example']).includes('breda'); // true
 */
export const knownWords = (own: readonly string[]): readonly string[] => [
  ...surroundings,
  ...own.flatMap((word) => [word, ...word.split('@'), ...word.split(/[^\p{L}\p{N}]+/u)]),
];
