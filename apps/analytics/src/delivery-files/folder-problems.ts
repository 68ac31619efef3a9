import path from 'node:path';
import { deliveryTables, descriptorFile, tableNames } from '@mim/domain/delivery';
import type { Bilingual } from '@mim/domain/kernel';
import type { ListedProblem } from './listed-problem.js';

/** What the file or folder as a whole says: it has no line and no cell. */
const ofWhole = (
  severity: ListedProblem['severity'],
  code: string,
  file: string,
  message: Bilingual,
): ListedProblem => ({ severity, file, line: 1, column: null, value: null, code, message });

/** Tables that nobody says the year and location of. */
export const descriptorMissing = (folder: string): ListedProblem =>
  ofWhole('error', 'descriptor-missing', path.join(folder, descriptorFile), {
    nl: `In deze map staan tabellen van een aanlevering, maar geen ${descriptorFile}.`,
    en: `This folder holds tables of a delivery, but no ${descriptorFile}.`,
  });

export const descriptorMisspelled = (file: string): ListedProblem =>
  ofWhole('error', 'descriptor-misspelled', file, {
    nl: `De beschrijving van een aanlevering heet precies ${descriptorFile}, in kleine letters. Hernoem dit bestand.`,
    en: `The descriptor of a delivery is named exactly ${descriptorFile}, in lower case. Rename this file.`,
  });

const tableFiles = tableNames.map((name) => deliveryTables[name].file).join(', ');

export const tableMisspelled = (file: string): ListedProblem =>
  ofWhole('error', 'table-misspelled', file, {
    nl: `De tabellen van een aanlevering heten precies ${tableFiles}. Hernoem dit bestand, of haal het weg uit de map.`,
    en: `The tables of a delivery are named exactly ${tableFiles}. Rename this file, or take it out of the folder.`,
  });

export const archiveNotRead = (file: string): ListedProblem =>
  ofWhole('error', 'archive-not-read', file, {
    nl: 'Een ingepakt bestand wordt niet gelezen. Pak het uit, en haal het dan weg uit de map.',
    en: 'A packed file is not read. Unpack it, and then take it out of the folder.',
  });

export const linkBroken = (file: string): ListedProblem =>
  ofWhole('error', 'link-broken', file, {
    nl: 'Deze snelkoppeling leidt nergens heen: wat erachter hoort te staan, is niet te vinden.',
    en: 'This link leads nowhere: what should be behind it cannot be found.',
  });

export const seenBefore = (folder: string, first: string): ListedProblem =>
  ofWhole('warning', 'folder-seen-before', folder, {
    nl: `Deze map is dezelfde als ${first} en telt één keer.`,
    en: `This folder is the same as ${first} and counts once.`,
  });

export const folderEmpty = (folder: string): ListedProblem =>
  ofWhole('warning', 'folder-empty', folder, {
    nl: 'Deze map is leeg.',
    en: 'This folder is empty.',
  });

export const notOfADelivery = (file: string): ListedProblem =>
  ofWhole('warning', 'not-of-a-delivery', file, {
    nl: 'Dit bestand hoort niet bij een aanlevering en is overgeslagen.',
    en: 'This file is no part of a delivery and was skipped.',
  });

/** An older version, which a newer one replaces. */
export const replaced = (
  file: string,
  delivery: {
    readonly location: string;
    readonly year: number;
    readonly version: number;
    readonly by: number;
    readonly folder: string;
  },
): ListedProblem =>
  ofWhole('warning', 'delivery-replaced', file, {
    nl: `Versie ${delivery.version} van ${delivery.location} over ${delivery.year} telt niet mee: versie ${delivery.by} staat in ${delivery.folder}.`,
    en: `Version ${delivery.version} of ${delivery.location} for ${delivery.year} does not count: version ${delivery.by} is in ${delivery.folder}.`,
  });
