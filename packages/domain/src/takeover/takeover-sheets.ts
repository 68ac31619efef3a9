import { type CodeOf, codeList } from '../kernel/code-list.js';
import { deepFreeze } from '../kernel/deep-freeze.js';
import { type Fact, namesOf, pickFacts } from '../kernel/fact.js';
import { kinds } from '../kernel/fact-kind.js';
import { bilingual } from '../kernel/language.js';
import { matchEndReasons, matchEndSides } from '../matching/match.js';
import { personFacts } from '../person/person-facts.js';
import { childFacts } from '../registration/children/child-facts.js';
import { intakeFacts } from '../registration/intake-facts.js';
import { trajectoryFacts } from '../registration/trajectory-facts.js';
import { visitingMotherFacts } from '../supervision/visiting-mother-facts.js';
import { doneFacts, visitFacts } from '../visit/visit-facts.js';

/** What a location kept of its running work in a spreadsheet: one sheet for each kind of row. */
export const takeoverSheets = codeList('takeover-sheet', [
  { code: 'visitingMothers', label: { nl: 'Bezoekmoeders', en: 'Visiting mothers' } },
  { code: 'mothers', label: { nl: 'Moeders', en: 'Mothers' } },
  { code: 'matches', label: { nl: 'Koppelingen', en: 'Matches' } },
  { code: 'visits', label: { nl: 'Huisbezoeken', en: 'Home visits' } },
]);
export type TakeoverSheet = CodeOf<typeof takeoverSheets>;

const number: Fact = {
  kind: kinds.line(50),
  label: bilingual('nummer', 'number'),
  help: bilingual(
    'Alleen nodig als twee mensen dezelfde naam hebben.',
    'Only needed where two people have the same name.',
  ),
};
const wholeName: Fact = { kind: kinds.name, label: bilingual('naam', 'name') };
const mother: Fact = {
  kind: kinds.line(),
  isRequired: true,
  label: bilingual('moeder', 'mother'),
  help: bilingual('Haar naam of haar nummer.', 'Her name or her number.'),
};
const visitor: Fact = { ...mother, label: bilingual('bezoekmoeder', 'visiting mother') };

const { coordinatorAccountId, coordinatorFrom, coordinatorUntil, ...ownFacts } = visitingMotherFacts;
const { children, ...askedAtIntake } = intakeFacts;
const { signal, ...ofVisitMade } = doneFacts;

/**
 * The columns of each sheet, in the order of the template. Each is a fact of the forms in which the same is recorded
 * by hand: what it is called, how it is read and which answers it has is said there. A child is two columns, and its
 * twin two more.
 */
export const takeoverColumns = deepFreeze({
  visitingMothers: { number, wholeName, ...personFacts, ...ownFacts },
  mothers: {
    number,
    wholeName,
    ...askedAtIntake,
    childName: childFacts.childName,
    childBornOn: childFacts.childBornOn,
    twinName: {
      ...childFacts.childName,
      label: bilingual('naam van het tweede kind', 'name of the second child'),
    },
    twinBornOn: {
      ...childFacts.childBornOn,
      label: bilingual('geboortedatum van het tweede kind', 'date of birth of the second child'),
    },
    ...pickFacts(trajectoryFacts, ['admissionReason', 'endedOn', 'endReason', 'endNote']),
  },
  matches: {
    mother,
    visitor,
    startsOn: { kind: kinds.day, isRequired: true, label: bilingual('begin', 'start') },
    endedOn: { kind: kinds.day, label: bilingual('einde', 'end') },
    reason: {
      kind: kinds.code(matchEndReasons),
      label: bilingual('reden van het einde', 'reason of the end'),
    },
    endedBy: { kind: kinds.code(matchEndSides), label: bilingual('op wiens initiatief', 'ended by') },
    note: { kind: kinds.note, label: bilingual('bij het einde', 'about the end') },
  },
  visits: {
    mother,
    visitor: {
      ...kindOnly(visitor),
      help: bilingual(
        'Laat leeg voor wie op die dag met haar gekoppeld was.',
        'Leave empty for who was matched with her on that day.',
      ),
    },
    ...ofVisitMade,
    status: {
      ...kindOnly(visitFacts.status),
      help: bilingual(
        'Laat leeg als het bezoek er was. Wat niet doorging, wordt niet overgenomen.',
        'Leave empty when the visit was made. What did not take place is not taken over.',
      ),
    },
  },
} as const satisfies Readonly<Record<TakeoverSheet, Readonly<Record<string, Fact>>>>);

/** A fact that may be left empty here. */
function kindOnly({ kind, label }: Fact): Fact {
  return { kind, label };
}

/** The name of a column of one of the sheets. */
export type TakeoverColumn = {
  [Sheet in TakeoverSheet]: Extract<keyof (typeof takeoverColumns)[Sheet], string>;
}[TakeoverSheet];

/**
 * What is to be known of a column.
 * @returns Undefined where the sheet has no such column.
 * @example
 * takeoverColumn('matches', 'startsOn')?.label.nl; // 'begin'
 */
export const takeoverColumn = (sheet: TakeoverSheet, column: string): Fact | undefined => {
  const columns: Readonly<Record<string, Fact>> = takeoverColumns[sheet];
  return Object.hasOwn(columns, column) ? columns[column] : undefined;
};

/**
 * The columns of a sheet, in the order of the template.
 * @example
 * columnsOfSheet('matches').slice(0, 3); // ['mother', 'visitor', 'startsOn']
 */
export const columnsOfSheet = (sheet: TakeoverSheet): readonly TakeoverColumn[] =>
  namesOf(takeoverColumns[sheet]);

/**
 * The columns that the template asks for: a name in parts, not beside that as a whole.
 * @example
 * templateColumns('mothers').includes('wholeName'); // false
 */
export const templateColumns = (sheet: TakeoverSheet): readonly TakeoverColumn[] =>
  columnsOfSheet(sheet).filter((column) => column !== 'wholeName');

/** Columns without which a sheet cannot be read; of a name one of its parts is enough. */
export const neededColumns = deepFreeze({
  visitingMothers: [['wholeName', 'familyName', 'givenName']],
  mothers: [['wholeName', 'familyName', 'givenName']],
  matches: [['mother'], ['visitor'], ['startsOn']],
  visits: [['mother'], ['visitOn']],
} as const satisfies Readonly<Record<TakeoverSheet, readonly (readonly TakeoverColumn[])[]>>);

/** What can be taken over at once: some years of a large location. Of more, each part is a file. */
export const takeoverLimits = deepFreeze({
  sheets: 20,
  rows: 6000,
  columns: 150,
  /** Characters in a cell. */
  cell: 4000,
  /** Characters of all of it, written as JSON. */
  characters: 6_000_000,
} as const);
