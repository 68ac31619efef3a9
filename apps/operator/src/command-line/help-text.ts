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
  setup: {
    nl: 'Bereidt een PostgreSQL voor een nieuwe installatie voor en schrijft de instellingen',
    en: 'Prepares a PostgreSQL for a new installation and writes the settings',
  },
  setupInFull: {
    nl: `Maakt de database en de rollen mim_owner, mim_app, mim_auth en mim_analytics, en schrijft voor elk programma een bestand met
instellingen: api.env, analytics.env en operator.env. Wachtwoorden en geheimen worden nu getrokken en staan nergens anders: bewaar
MIM_PSEUDONYM_SECRET en MIM_AUTH_SECRET ook op een andere plek. Alleen wie ze maakt mag de bestanden lezen. Wat er al is blijft
zoals het is: staan er al instellingen, of zijn er al rollen van MIM, dan weigert deze opdracht.
De verbinding is die van een rol die rollen en een database mag maken, en staat in DATABASE_URL; nooit op de opdrachtregel.
Eindcode 0: klaar; 1: niet gelukt; 2: verkeerd gebruik of een instelling die niet klopt.

VOORBEELDEN
  mim setup --origin https://mim.example --folder instellingen`,
    en: `Makes the database and the roles mim_owner, mim_app, mim_auth and mim_analytics, and writes for each program a file of
settings: api.env, analytics.env and operator.env. Passwords and secrets are drawn now and stand nowhere else: keep
MIM_PSEUDONYM_SECRET and MIM_AUTH_SECRET in another place too. Only who makes the files can read them. What is there stays as it
is: where there are settings already, or roles of MIM, this command refuses.
The connection is that of a role that may make roles and a database, and stands in DATABASE_URL; never on the command line.
Exit code 0: done; 1: not done; 2: wrong use or a setting that is wrong.

EXAMPLES
  mim setup --origin https://mim.example --folder settings`,
  },
  origin: {
    nl: 'Adres dat mensen intypen, zonder pad: https://…',
    en: 'Address that people type, without a path: https://…',
  },
  settingsFolder: {
    nl: 'Map voor de instellingen; wordt gemaakt als die er niet is',
    en: 'Folder for the settings; made when it is not there',
  },
  doctor: {
    nl: 'Kijkt een installatie na en zegt wat er mis is en hoe het te verhelpen is',
    en: 'Looks an installation over and says what is wrong and how to mend it',
  },
  doctorInFull: {
    nl: `Kijkt na of alles klopt wat een installatie nodig heeft: de instellingen van alle programma's, het adres, de verbinding van elke rol en
wat die rol mag, de server, het schema, rijbeveiliging en rechten, de pools, het geheim van de pseudoniemen, de klok, de schijf en wie erin kan.
Er wordt niets veranderd. Elke regel begint met een teken: ✓ in orde, ! om naar te kijken, ✗ mis.
De instellingen zijn die van de API, de rekendienst en mim samen: uit de map die mim setup schreef (--settings), of uit de omgeving.
Eindcode 0: niets mis; 1: er is iets mis; 2: verkeerd gebruik.

VOORBEELDEN
  mim doctor
  mim doctor --format json
  mim doctor --language en`,
    en: `Looks whether all is right that an installation needs: the settings of all programs, the address, the connection of each role and
what that role may, the server, the schema, row security and rights, the pools, the secret of the pseudonyms, the clock, the disk and who can come in.
Nothing is changed. Each line begins with a sign: ✓ in order, ! to be looked at, ✗ wrong.
The settings are those of the API, the analytics service and mim together: from the folder that mim setup wrote (--settings), or the environment.
Exit code 0: nothing wrong; 1: something is wrong; 2: wrong use.

EXAMPLES
  mim doctor
  mim doctor --format json
  mim doctor --language nl`,
  },
  doctorSettings: {
    nl: 'Map met api.env, analytics.env en operator.env; anders de omgeving',
    en: 'Folder with api.env, analytics.env and operator.env; else the environment',
  },
  doctorFormat: {
    nl: 'text: een regel per bevinding; json: voor een programma dat bewaakt',
    en: 'text: a line for each finding; json: for a program that watches',
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
  administrator: {
    nl: 'De eerste beheerder van een installatie',
    en: 'The first administrator of an installation',
  },
  createAdministrator: {
    nl: 'Nodigt de eerste beheerder uit en drukt de link af',
    en: 'Invites the first administrator and prints the link',
  },
  createAdministratorInFull: {
    nl: `Nodigt de eerste beheerder uit: wie de link opent, kiest een wachtwoord en heeft het account. De link werkt één keer en een half uur.
Nog een keer doen trekt de vorige link in. Is er al een beheerder, dan weigert deze opdracht.
De verbinding staat in MIM_OWNER_DATABASE_URL, het adres van de installatie in MIM_PUBLIC_ORIGIN.
Eindcode 0: uitgenodigd; 1: er is al een beheerder, of de database is er niet; 2: verkeerd gebruik of een instelling die niet klopt.

VOORBEELDEN
  mim administrator create --email anna@voorbeeld.nl --name Anna
  mim administrator create --name Anna --email anna@voorbeeld.nl
  mim administrator create --email anna@voorbeeld.nl --name Anna --language en`,
    en: `Invites the first administrator: whoever opens the link chooses a password and has the account. The link works once, for half an hour.
Doing it again withdraws the link before it. Where there is an administrator already, this command refuses.
The connection stands in MIM_OWNER_DATABASE_URL, the address of the installation in MIM_PUBLIC_ORIGIN.
Exit code 0: invited; 1: there is an administrator, or the database is not there; 2: wrong use or a setting that is wrong.

EXAMPLES
  mim administrator create --email anna@example.org --name Anna
  mim administrator create --name Anna --email anna@example.org
  mim administrator create --email anna@example.org --name Anna --language nl`,
  },
  email: { nl: 'Werkadres van de beheerder', en: 'Work address of the administrator' },
  name: { nl: 'Naam van de beheerder', en: 'Name of the administrator' },
  secondFactor: {
    nl: 'De tweede stap van een account',
    en: 'The second factor of an account',
  },
  resetSecondFactor: {
    nl: 'Haalt de tweede stap weg van wie telefoon en herstelcodes kwijt is',
    en: 'Takes away the second factor of who lost phone and recovery codes',
  },
  resetSecondFactorInFull: {
    nl: `Haalt de tweede stap van een account weg, met de herstelcodes, en beëindigt al haar sessies. Na het wachtwoord stelt zij een nieuwe in.
Alleen nodig als er geen andere beheerder is: die doet het op de pagina met accounts. Overtuig u ervan wie het vraagt.
Eindcode 0: weg; 1: dit adres heeft geen account, of de database is er niet; 2: verkeerd gebruik of een instelling die niet klopt.

VOORBEELDEN
  mim second-factor reset --email anna@example.org
  mim second-factor reset --email anna@example.org --language en`,
    en: `Takes the second factor of an account away, with its recovery codes, and ends all its sessions. After her password she sets up a new one.
Needed only where there is no other administrator, who does it on the page of accounts. Make sure who is asking.
Exit code 0: gone; 1: this address has no account, or the database is not there; 2: wrong use or a setting that is wrong.

EXAMPLES
  mim second-factor reset --email anna@example.org
  mim second-factor reset --email anna@example.org --language nl`,
  },
  ownerOfFactor: { nl: 'Adres waarmee zij zich aanmeldt', en: 'Address with which she signs in' },
  backup: {
    nl: 'Schrijft alles wat in de database staat naar een nieuwe map',
    en: 'Writes all that is in the database to a new folder',
  },
  backupInFull: {
    nl: `Schrijft elke rij, zoals alle op één moment waren, naar een nieuwe map: een bestand per tabel en een lijst met aantallen en controlegetallen.
Wie werkt, werkt door. De map heeft haar naam pas als zij heel is, en alleen wie haar maakt mag erin lezen. Zij bevat alles
over iedereen: bewaar haar versleuteld. De instellingen, ook MIM_PSEUDONYM_SECRET en MIM_AUTH_SECRET, staan er niet in; bewaar die apart.
Eindcode 0: geschreven; 1: niet gelukt; 2: verkeerd gebruik of een instelling die niet klopt.

VOORBEELDEN
  mim backup --folder reservekopie
  mim backup --folder eerder --language en
  mim backup --folder laatste --language nl`,
    en: `Writes every row, as all were at one moment, to a new folder: a file for each table and a list with counts and checksums.
Who works goes on working. The folder has its name only when it is whole, and only who makes it can read it. It holds all
about everybody: keep it encrypted. The settings, MIM_PSEUDONYM_SECRET and MIM_AUTH_SECRET too, are not in it; keep those apart.
Exit code 0: written; 1: not done; 2: wrong use or a setting that is wrong.

EXAMPLES
  mim backup --folder backup
  mim backup --folder earlier --language nl
  mim backup --folder last --language en`,
  },
  restore: {
    nl: 'Zet een reservekopie terug in een lege database',
    en: 'Puts a backup back into an empty database',
  },
  restoreInFull: {
    nl: `Zet een reservekopie terug in de lege database van MIM_OWNER_DATABASE_URL, leest elke rij na, en brengt haar bij met deze versie van het programma.
Eerst wordt de hele kopie nagekeken. Wat niet lukt of wordt afgebroken, laat de database leeg: doe het dan opnieuw. Ontbreken database of
rollen, zet dan in DATABASE_URL het adres van wie ze mag maken: hun wachtwoorden komen uit de vier adressen MIM_…_DATABASE_URL,
en een rol die er is houdt het hare.
Eindcode 0: teruggezet; 1: niet gelukt; 2: verkeerd gebruik of een instelling die niet klopt.

VOORBEELDEN
  mim restore --folder reservekopie`,
    en: `Puts a backup back into the empty database of MIM_OWNER_DATABASE_URL, reads every row back, and brings it up to date with this version of the program.
The whole backup is looked at first. What does not succeed or is broken off leaves the database empty: do it again then. Where the database or
the roles are missing, put the address of whoever may make them in DATABASE_URL: their passwords come from the four addresses
MIM_…_DATABASE_URL, and a role that is there keeps its own.
Exit code 0: restored; 1: not done; 2: wrong use or a setting that is wrong.

EXAMPLES
  mim restore --folder backup`,
  },
  newFolder: { nl: 'Map die er nog niet is', en: 'Folder that is not there yet' },
  folder: { nl: 'Map die mim backup heeft geschreven', en: 'Folder that mim backup wrote' },
} as const satisfies Readonly<Record<string, Bilingual>>;
