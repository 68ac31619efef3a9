import type { Bilingual } from '@mim/domain/kernel';
import type { ListedProblem } from './listed-problem.js';

const ofFile = (code: string, file: string, message: Bilingual): ListedProblem => ({
  severity: 'error',
  file,
  line: 1,
  column: null,
  value: null,
  code,
  message,
});

export const notAZip = (file: string): ListedProblem =>
  ofFile('file-not-a-delivery', file, {
    nl: 'Dit is geen zipbestand en geen Excel-werkmap (.xlsx), of het is beschadigd. Kies het zipbestand van de aanlevering, of het ingevulde sjabloon.',
    en: 'This is no zip file and no Excel workbook (.xlsx), or it is damaged. Choose the zip file of the delivery, or the template that was filled in.',
  });

export const oldWorkbook = (file: string): ListedProblem =>
  ofFile('old-workbook', file, {
    nl: 'Dit is een Excel-werkmap van een oude soort (.xls), of een met een wachtwoord, wat de naam ook zegt. Open hem in Excel en sla hem op als Excel-werkmap (.xlsx), zonder wachtwoord.',
    en: 'This is an Excel workbook of an old kind (.xls), or one with a password, whatever its name says. Open it in Excel and save it as an Excel workbook (.xlsx), without a password.',
  });

/** Whoever is told that it is no zip file does not know what to do with the table that she has. */
export const tableAlone = (file: string): ListedProblem =>
  ofFile('table-alone', file, {
    nl: 'Dit is één bestand van een aanlevering. Maak van alle tabellen en datapackage.json samen een zipbestand en kies dat, of vul het sjabloon in.',
    en: 'This is one file of a delivery. Make a zip file of all tables and datapackage.json together and choose that, or fill in the template.',
  });

export const otherSpreadsheet = (file: string): ListedProblem =>
  ofFile('other-spreadsheet', file, {
    nl: 'Dit is een werkmap van een ander programma (LibreOffice of Numbers). Sla hem op als Excel-werkmap (.xlsx) en kies die.',
    en: 'This is a workbook of another program (LibreOffice or Numbers). Save it as an Excel workbook (.xlsx) and choose that.',
  });

export const noDeliveryInFile = (file: string, descriptor: string): ListedProblem =>
  ofFile('no-delivery-in-file', file, {
    nl: `In dit zipbestand staat geen aanlevering: er is geen ${descriptor}.`,
    en: `There is no delivery in this zip file: it has no ${descriptor}.`,
  });

export const severalDeliveriesInFile = (file: string, count: number): ListedProblem =>
  ofFile('several-deliveries-in-file', file, {
    nl: `In dit zipbestand staan ${count} aanleveringen. Kies er een met één aanlevering.`,
    en: `There are ${count} deliveries in this zip file. Choose one with a single delivery.`,
  });

/** How it is said that there was nothing to register, by what kind of file says it. */
const sayNothing: Readonly<Record<'package' | 'workbook', Bilingual>> = {
  workbook: {
    nl: 'kies dan op het blad Locatie bij “niets te registreren” ja. Vul anders de bladen in',
    en: 'choose yes at “nothing to register” on the sheet Location. Otherwise fill in the sheets',
  },
  package: {
    nl: 'zet dan in datapackage.json “nil” op true. Vul anders de tabellen in',
    en: 'set “nil” to true in datapackage.json. Otherwise fill in the tables',
  },
};

/** Whoever sends an empty template by mistake would say that nobody took part. */
export const nothingInFile = (file: string, kind: 'package' | 'workbook'): ListedProblem =>
  ofFile('nothing-in-file', file, {
    nl: `Er staat geen enkele rij in dit bestand. Was er dat jaar echt niets te registreren, ${sayNothing[kind].nl}.`,
    en: `There is not one row in this file. If there really was nothing to register that year, ${sayNothing[kind].en}.`,
  });

export const readingTooSlow = (file: string, seconds: number): ListedProblem =>
  ofFile('file-too-slow', file, {
    nl: `Dit bestand is na ${seconds} seconden nog niet gelezen. Maak het kleiner, of lever de tabellen als zipbestand aan.`,
    en: `This file was not read within ${seconds} seconds. Make it smaller, or deliver the tables as a zip file.`,
  });

export const readingTooHeavy = (file: string): ListedProblem =>
  ofFile('file-too-heavy', file, {
    nl: 'Dit bestand vraagt te veel geheugen om te lezen. Maak het kleiner, of lever de tabellen als zipbestand aan.',
    en: 'This file takes too much memory to read. Make it smaller, or deliver the tables as a zip file.',
  });
