import { type Bilingual, type Problem, problemOf } from '@mim/domain/kernel';

/** What the commonest codes mean to who set an address wrong. */
const meanings: Readonly<Record<string, Bilingual>> = {
  ECONNREFUSED: { nl: 'daar luistert niemand', en: 'nobody listens there' },
  ENOTFOUND: { nl: 'die servernaam bestaat niet', en: 'there is no server of that name' },
  EAI_AGAIN: { nl: 'de servernaam is niet op te zoeken', en: 'the name of the server cannot be looked up' },
  '28P01': { nl: 'het wachtwoord klopt niet', en: 'the password is wrong' },
  '28000': { nl: 'deze rol mag niet inloggen', en: 'this role may not log in' },
  '08P01': {
    nl: 'wat de verbinding vraagt wordt geweigerd: staat er een pooler zoals PgBouncer tussen, zet dan MIM_DATABASE_POOLER op true',
    en: 'what the connection asks is refused: with a pooler such as PgBouncer in between, set MIM_DATABASE_POOLER to true',
  },
  '3D000': { nl: 'die database is er niet', en: 'there is no such database' },
  '42501': { nl: 'deze rol mag er niet bij', en: 'this role may not connect to it' },
  '53300': { nl: 'er zijn al te veel verbindingen', en: 'there are too many connections already' },
  '57P03': { nl: 'PostgreSQL start of stopt', en: 'PostgreSQL is starting or stopping' },
  'no password': { nl: 'er staat geen wachtwoord in het adres', en: 'the address holds no password' },
  'no TLS': {
    nl: 'de server kent geen versleutelde verbinding',
    en: 'the server knows no encrypted connection',
  },
};

/**
 * That a database cannot be reached, and what to look at.
 * @param code As `databaseGone` gives it.
 * @param settings The names of the settings with its address.
 * @example
 * databaseUnreachable('28P01', ['MIM_APP_DATABASE_URL']).message.en;
 * // 'The database cannot be reached (28P01: the password is wrong).'
 */
export function databaseUnreachable(code: string, settings: readonly string[]): Problem {
  const meaning = meanings[code];
  const reason = (language: keyof Bilingual) =>
    meaning === undefined ? code : `${code}: ${meaning[language]}`;
  return problemOf(
    'database-unreachable',
    [
      `De database is niet bereikbaar (${reason('nl')}).`,
      `The database cannot be reached (${reason('en')}).`,
    ],
    [
      `Controleer ${settings.join(' en ')}, en of PostgreSQL draait.`,
      `Check ${settings.join(' and ')}, and whether PostgreSQL runs.`,
    ],
  );
}
