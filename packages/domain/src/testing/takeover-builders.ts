import { addDays, epochDayOf } from '../kernel/iso-date.js';
import { Temporal } from '../kernel/plain-date.js';
import { capitalised } from '../kernel/words.js';
import { defaultLocationSettings } from '../location/location-settings.js';
import type { FileSheet } from '../takeover/takeover-file.js';
import type { TakeoverContext } from '../takeover/takeover-plan.js';
import {
  type TakeoverColumn,
  type TakeoverSheet,
  takeoverColumn,
  takeoverSheets,
} from '../takeover/takeover-sheets.js';
import { visitMaterials, visitTopics } from '../visit/visit-lists.js';

/** What a file is judged by, with the lists as they start and nobody who is known. */
export const aTakeoverContext = (overrides: Partial<TakeoverContext> = {}): TakeoverContext => ({
  today: Temporal.PlainDate.from('2008-12-01'),
  settings: defaultLocationSettings,
  lists: { topics: visitTopics, materials: visitMaterials },
  known: [],
  answers: [],
  leftOut: [],
  ...overrides,
});

/** The cells of a row, by their columns. */
export type RowCells = Readonly<Partial<Record<TakeoverColumn, string>>>;

/**
 * A sheet as the template has it, with the columns that its rows tell.
 * @example
 * takeoverSheet('matches', [{ mother: 'Elif Kaya', visitor: 'Vera Smit', startsOn: '4-2-2008' }]).rows.length; // 2
 */
export function takeoverSheet(holds: TakeoverSheet, rows: readonly RowCells[]): FileSheet {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row) as TakeoverColumn[]))];
  return {
    name: takeoverSheets.label(holds, 'nl'),
    rows: [
      columns.map((column) => capitalised(takeoverColumn(holds, column)?.label.nl ?? column)),
      ...rows.map((row) => columns.map((column) => row[column] ?? '')),
    ],
  };
}

/** A visiting mother who can be matched. */
export const aVisitorRow = (overrides: RowCells = {}): RowCells => ({
  givenName: 'Vera',
  familyName: 'Smit',
  startedOn: '7-1-2006',
  preparedOn: '28-1-2006',
  vogSeenOn: '14-1-2006',
  agreementSignedOn: '7-1-2006',
  confidentialitySignedOn: '7-1-2006',
  ...overrides,
});

/** A mother whose intake is complete. */
export const aMotherRow = (overrides: RowCells = {}): RowCells => ({
  givenName: 'Elif',
  familyName: 'Kaya',
  birthYear: '1980',
  referredOn: '15-1-2008',
  referralSource: 'consultatiebureau',
  intakeOn: '31-1-2008',
  childName: 'Noor',
  childBornOn: '5-11-2007',
  firstChild: 'ja',
  ownQuestion: 'Hoe krijg ik rust in de dag?',
  programmeFit: 'MIM',
  consentOn: '31-1-2008',
  ...overrides,
});

const firstNames = ['Amina', 'Elif', 'Fatma', 'Sanne', 'Joyce', 'Naima', 'Maria', 'Zeynep', 'Esra', 'Lotte'];
const familyNames = ['Bakker', 'El Idrissi', 'Kaya', 'de Vries', 'van der Meer', 'Pinas', 'Yılmaz', 'Visser'];
const months = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
/** Spreadsheets count days from 30 December 1899. */
const spreadsheetEpoch = 25_569;

/** A day as people and spreadsheets write it, one way after another. */
function written(day: string, way: number): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const ways = [
    day,
    `${Number(date)}-${Number(month)}-${year}`,
    `${Number(date)} ${months[Number(month) - 1]} ${year}`,
    String(epochDayOf(day) + spreadsheetEpoch),
  ];
  return ways[way % ways.length] ?? day;
}

const nameOf = (at: number, shift: number): RowCells & { readonly whole: string } => {
  const given = firstNames[at % firstNames.length] ?? '';
  const family = familyNames[(Math.floor(at / firstNames.length) + shift) % familyNames.length] ?? '';
  return { givenName: given, familyName: family, whole: `${given} ${family}` };
};

/** When things happen with a mother, in days after the birth of her child. */
const course = {
  referred: 30,
  intake: 44,
  matched: 58,
  firstVisit: 65,
  everyDays: 30,
  moved: 330,
  completed: 552,
};

/**
 * A location's spreadsheet, always the same for a day: mothers who began one after another in the years before it, their visiting
 * mothers, matches, and a visit each month until they moved, the child was eighteen months old, or that day. Its dates are
 * written in the ways in which people and spreadsheets write them.
 * @param today ISO text.
 * @param size How many mothers and visiting mothers, and over how many days the births lie.
 */
export function aTakeoverFile(
  today: string,
  {
    mothers = 40,
    visitors = 18,
    days = 700,
  }: { readonly mothers?: number; readonly visitors?: number; readonly days?: number } = {},
): readonly FileSheet[] {
  const visitorRows = Array.from({ length: visitors }, (_, at) => {
    const { whole, ...name } = nameOf(at, 5);
    return { whole, cells: aVisitorRow({ ...name, startedOn: '7-1-2006', phone: `06 2000 ${1000 + at}` }) };
  });
  const motherRows: RowCells[] = [];
  const matchRows: RowCells[] = [];
  const visitRows: RowCells[] = [];
  for (let at = 0; at < mothers; at += 1) {
    const { whole, ...name } = nameOf(at, 0);
    const born = addDays(today, Math.floor((at * days) / mothers) - days - course.matched - 10);
    const after = (passed: number) => addDays(born, passed);
    const ends = at % 5 === 3 ? course.moved : course.completed;
    const isOver = after(ends) <= today;
    motherRows.push(
      aMotherRow({
        ...name,
        birthYear: String(1975 + (at % 20)),
        phone: `06-1000 ${1000 + at}`,
        childName: firstNames[(at + 3) % firstNames.length] ?? '',
        childBornOn: written(born, at),
        referredOn: written(after(course.referred), at + 1),
        intakeOn: written(after(course.intake), at + 2),
        consentOn: written(after(course.intake), at + 3),
        endedOn: isOver ? written(after(ends), at) : '',
        endReason: !isOver ? '' : ends === course.moved ? 'verhuisd' : 'hele traject doorlopen',
      }),
    );
    matchRows.push({
      mother: whole,
      visitor: visitorRows[at % visitors]?.whole ?? '',
      startsOn: written(after(course.matched), at),
    });
    for (
      let day = course.firstVisit, number = 0;
      day < ends && after(day) <= today;
      day += course.everyDays
    ) {
      number += 1;
      visitRows.push({
        mother: whole,
        visitOn: written(after(day), number),
        durationMinutes: number % 3 === 0 ? '1:15' : '60 min',
        participants: number % 4 === 0 ? 'moeder, partner of vader, kind' : 'moeder, kind',
        topics: number % 2 === 0 ? 'slapen, voeding' : 'spelen',
      });
    }
  }
  return [
    takeoverSheet(
      'visitingMothers',
      visitorRows.map(({ cells }) => cells),
    ),
    takeoverSheet('mothers', motherRows),
    takeoverSheet('matches', matchRows),
    takeoverSheet('visits', visitRows),
  ];
}
