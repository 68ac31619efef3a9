import path from 'node:path';
import { archiveLimits, megabytes } from '@mim/domain/archive';
import { deliveryTables, descriptorFile, tableNames } from '@mim/domain/delivery';
import type { Bilingual } from '@mim/domain/kernel';
import type { ArchiveRefusal } from '../archive/read-archive.js';
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
    nl: 'Van ingepakte bestanden wordt alleen een zip gelezen, en geen zip in een zip. Pak dit bestand uit, en haal het dan weg uit de map.',
    en: 'Of packed files only a zip is read, and no zip within a zip. Unpack this file, and then take it out of the folder.',
  });

const { packed, unpacked, entries, ratio } = archiveLimits;

const archiveRefusals: Readonly<Record<ArchiveRefusal, Bilingual>> = {
  'archive-unreadable': {
    nl: 'Dit zipbestand is beschadigd of is geen gewoon zipbestand. Maak het opnieuw.',
    en: 'This zip file is damaged, or is no ordinary zip file. Make it again.',
  },
  'archive-encrypted': {
    nl: 'Op dit zipbestand zit een wachtwoord. Maak het opnieuw zonder wachtwoord.',
    en: 'This zip file has a password. Make it again without one.',
  },
  'archive-too-large': {
    nl: `Dit zipbestand is te groot. Het mag hoogstens ${megabytes(packed)} MB en ${entries} bestanden hebben, en uitgepakt ${megabytes(unpacked)} MB en ${ratio} keer zo groot zijn. Maak van elke aanlevering een eigen zipbestand, zonder andere bestanden.`,
    en: `This zip file is too large. It may have at most ${megabytes(packed)} MB and ${entries} files, and be ${megabytes(unpacked)} MB and ${ratio} times as large unpacked. Make a zip file of each delivery, without other files.`,
  },
  'archive-odd-names': {
    nl: 'In dit zipbestand staat een bestand met een naam die buiten het zipbestand wijst of niet te lezen is. Maak het opnieuw.',
    en: 'This zip file holds a file with a name that leads out of the zip file or cannot be read. Make it again.',
  },
  'archive-same-names': {
    nl: 'In dit zipbestand staan twee bestanden met dezelfde naam. Maak het opnieuw met van elke tabel één bestand.',
    en: 'This zip file holds two files of the same name. Make it again with one file of each table.',
  },
};

/** A zip that may hold a delivery and is not opened. */
export const archiveRefused = (file: string, why: ArchiveRefusal): ListedProblem =>
  ofWhole('error', why, file, archiveRefusals[why]);

export const linkBroken = (file: string): ListedProblem =>
  ofWhole('error', 'link-broken', file, {
    nl: 'Deze snelkoppeling leidt nergens heen: wat erachter hoort te staan, is niet te vinden.',
    en: 'This link leads nowhere: what should be behind it cannot be found.',
  });

export const seenBefore = (folder: string, first: string): ListedProblem =>
  ofWhole('warning', 'folder-seen-before', folder, {
    nl: `Dit is hetzelfde als ${first} en telt één keer.`,
    en: `This is the same as ${first} and counts once.`,
  });

export const folderEmpty = (folder: string): ListedProblem =>
  ofWhole('warning', 'folder-empty', folder, {
    nl: 'Hier staat niets in.',
    en: 'There is nothing in this.',
  });

/** Left by a run that was killed while it wrote, or that is writing now. */
export const unfinished = (folder: string): ListedProblem =>
  ofWhole('warning', 'folder-unfinished', folder, {
    nl: 'Hier werd iets geschreven dat niet af is; het is overgeslagen. Wordt er niets meer geschreven, haal deze map dan weg.',
    en: 'Something was being written here that is not finished; it was skipped. When nothing is written any more, take this folder away.',
  });

export const notOfADelivery = (file: string): ListedProblem =>
  ofWhole('warning', 'not-of-a-delivery', file, {
    nl: 'Dit bestand hoort niet bij een aanlevering en is overgeslagen.',
    en: 'This file is no part of a delivery and was skipped.',
  });

/** A table that no delivery has: whatever stands in it, of whomever, was not meant to be left out unseen. */
export const tableUnknown = (file: string): ListedProblem =>
  ofWhole('error', 'table-unknown', file, {
    nl: `Deze tabel hoort niet bij een aanlevering. Haal hem uit het zipbestand; een aanlevering heeft alleen ${tableFiles}.`,
    en: `This table is no part of a delivery. Take it out of the zip file; a delivery has only ${tableFiles}.`,
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
