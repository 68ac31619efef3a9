import type { Bilingual } from '@mim/domain/kernel';

/** The words of the help, in both languages. */
export const helpText = {
  program: {
    nl: 'Voor wie een installatie van MIM beheert.',
    en: 'For who looks after an installation of MIM.',
  },
  language: {
    nl: 'Taal van berichten en hulp; anders MIM_LANGUAGE, LANG of nl',
    en: 'Language of messages and help; else MIM_LANGUAGE, LANG or nl',
  },
  migrate: {
    nl: 'Brengt de database bij met deze versie van het programma',
    en: 'Brings the database up to date with this version of the program',
  },
  migrateInFull: {
    nl: `Voert de stappen van het schema uit die de database mist, en noemt elke stap. Een stap lukt helemaal of niet.
De verbinding is die van mim_owner en staat in MIM_OWNER_DATABASE_URL; nooit op de opdrachtregel.
Eindcode 0: bij; 1: niet bij (--check) of niet gelukt; 2: verkeerd gebruik of een instelling die niet klopt.

VOORBEELDEN
  mim migrate --check
  mim migrate
  mim migrate --language en`,
    en: `Applies the steps of the schema that the database misses, and names each step. A step succeeds as a whole or not at all.
The connection is that of mim_owner and stands in MIM_OWNER_DATABASE_URL; never on the command line.
Exit code 0: up to date; 1: not up to date (--check) or not done; 2: wrong use or a setting that is wrong.

EXAMPLES
  mim migrate --check
  mim migrate
  mim migrate --language nl`,
  },
  check: {
    nl: 'Verandert niets; noemt wat nog niet is uitgevoerd of onbekend is',
    en: 'Changes nothing; names what was not applied yet or is unknown',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
