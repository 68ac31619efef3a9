import type { Problem } from '@mim/domain/kernel';

export const alreadyThere = (path: string): Problem => ({
  code: 'out-exists',
  message: { nl: `${path} is er al.`, en: `${path} is there already.` },
  remedy: {
    nl: 'Geef met --out een andere naam, of vervang het met --force.',
    en: 'Give another name with --out, or replace it with --force.',
  },
});

/** A folder that would be replaced and holds more than was ever written there. */
export const notOurs = (folder: string, name: string): Problem => ({
  code: 'out-holds-other-files',
  message: {
    nl: `In ${folder} staat nog iets anders: ${name}. De map wordt niet vervangen.`,
    en: `There is something else in ${folder}: ${name}. The folder is not replaced.`,
  },
  remedy: {
    nl: 'Haal het weg, of geef met --out een andere map.',
    en: 'Take it away, or give another folder with --out.',
  },
});

export const folderMissing = (folder: string): Problem => ({
  code: 'out-folder-missing',
  message: { nl: `De map ${folder} bestaat niet.`, en: `There is no folder ${folder}.` },
  remedy: {
    nl: 'Maak die map, of geef met --out een andere plaats.',
    en: 'Make that folder, or give another place with --out.',
  },
});

export const notAFolder = (path: string): Problem => ({
  code: 'out-not-a-folder',
  message: { nl: `${path} is geen map.`, en: `${path} is not a folder.` },
  remedy: { nl: 'Geef met --out een map.', en: 'Give a folder with --out.' },
});

export const unwritable = (path: string, reason: string): Problem => ({
  code: 'out-unwritable',
  message: {
    nl: `${path} kan niet worden geschreven (${reason}); er is niets veranderd.`,
    en: `${path} cannot be written (${reason}); nothing was changed.`,
  },
  remedy: { nl: 'Geef met --out een andere plaats.', en: 'Give another place with --out.' },
});
