import { type Problem, problemOf } from '@mim/domain/kernel';

export const notABackup = (folder: string): Problem =>
  problemOf(
    'not-a-backup',
    [`${folder} is geen reservekopie.`, `${folder} is no backup.`],
    ['Noem de map die mim backup heeft geschreven.', 'Name the folder that mim backup wrote.'],
  );

export const backupDamaged = (file: string): Problem =>
  problemOf(
    'backup-damaged',
    [`De reservekopie is beschadigd: ${file}.`, `The backup is damaged: ${file}.`],
    ['Neem een andere kopie ervan, of een eerdere.', 'Take another copy of it, or an earlier one.'],
  );

export const backupExists = (folder: string): Problem =>
  problemOf(
    'backup-exists',
    [`${folder} is er al.`, `${folder} is there already.`],
    ['Kies een andere naam: niets wordt overschreven.', 'Choose another name: nothing is overwritten.'],
  );

export const folderUnwritable = (folder: string, code: string): Problem =>
  problemOf(
    'folder-unwritable',
    [`In ${folder} kan niet worden geschreven (${code}).`, `${folder} cannot be written to (${code}).`],
    [
      'Kies een map die bestaat, met genoeg ruimte, waarin u mag schrijven.',
      'Choose a folder that is there, with enough space, in which you may write.',
    ],
  );

export const rowsHidden = (table: string): Problem =>
  problemOf(
    'rows-hidden',
    [
      `Van ${table} zou de reservekopie niet elke rij zien; er is niets geschreven.`,
      `Of ${table} the backup would not see every row; nothing was written.`,
    ],
    ['Voer npm run mim -- migrate uit.', 'Run npm run mim -- migrate.'],
  );

export const backupNewer = (step: string): Problem =>
  problemOf(
    'backup-newer',
    [
      `De reservekopie kent migratie ${step}, dit programma niet (zo).`,
      `The backup knows migration ${step}, this program does not (as it is there).`,
    ],
    [
      'Zet haar terug met de versie van het programma die haar schreef, of een nieuwere.',
      'Restore it with the version of the program that wrote it, or a newer one.',
    ],
  );

export const databaseNotEmpty: Problem = problemOf(
  'database-not-empty',
  ['Er staat al iets in deze database.', 'There is something in this database already.'],
  ['Noem een lege database: niets wordt overschreven.', 'Name an empty database: nothing is overwritten.'],
);

export const roleMissing = (role: string): Problem =>
  problemOf(
    'role-missing',
    [`De rol ${role} is er niet op deze server.`, `The role ${role} is not there on this server.`],
    [
      'Zet in DATABASE_URL het adres van wie rollen mag maken; hun wachtwoorden komen uit de instellingen.',
      'Put the address of whoever may create roles in DATABASE_URL; their passwords come from the settings.',
    ],
  );

export const restoredOtherwise = (table: string): Problem =>
  problemOf(
    'restored-otherwise',
    [
      `${table} kwam anders terug dan zij in de reservekopie staat; er is niets teruggezet.`,
      `${table} came back other than it is in the backup; nothing was restored.`,
    ],
    [
      'Meld dit met de versies van het programma en van PostgreSQL.',
      'Report this with the versions of the program and of PostgreSQL.',
    ],
  );
