import { type Fact, type FactTable, namesOf } from '@mim/domain/kernel';
import { personFacts } from '@mim/domain/person';
import { serviceFacts } from '@mim/domain/referral';
import { trajectoryFacts } from '@mim/domain/registration';
import { visitingMotherFacts } from '@mim/domain/supervision';
import { visitFacts } from '@mim/domain/visit';

/** How a fact is asked where its kind does not say it all. */
export interface FactLook {
  /** Codes beside or under one another, all in sight; otherwise they are in a list that opens. */
  readonly codes?: 'chips' | 'radio';
  /** Keyboard of a telephone. */
  readonly keyboard?: 'tel';
  /** Lines of a note. */
  readonly rows?: number;
}

type NameIn<Table extends FactTable> = Extract<keyof Table, string>;

/** Looks of a table's facts: of these, and not of what has their names in another table. */
const looksIn = <Table extends FactTable>(
  table: Table,
  looks: Readonly<Partial<Record<NameIn<Table>, FactLook>>>,
): readonly (readonly [Fact, FactLook])[] =>
  namesOf(table).flatMap((name) => {
    const look = looks[name];
    return look === undefined ? [] : [[table[name] as Fact, look] as const];
  });

const looks: ReadonlyMap<Fact, FactLook> = new Map([
  ...looksIn(personFacts, { phone: { keyboard: 'tel' } }),
  ...looksIn(serviceFacts, { phone: { keyboard: 'tel' } }),
  ...looksIn(trajectoryFacts, {
    phone: { keyboard: 'tel' },
    intakePlace: { codes: 'chips' },
    referralNote: { rows: 2 },
    ownQuestion: { rows: 4 },
    wish: { codes: 'radio' },
    wishNote: { rows: 2 },
    programmeFit: { codes: 'radio' },
    intakeNote: { rows: 4 },
  }),
  ...looksIn(visitFacts, {
    kind: { codes: 'chips' },
    outingPlace: { codes: 'chips' },
    mood: { codes: 'chips' },
    note: { rows: 2 },
    signal: { rows: 2 },
    cancelledBy: { codes: 'chips' },
    cancelReason: { rows: 2 },
  }),
]);

const plain: FactLook = {};

/**
 * How a fact of a table is asked.
 * @example
 * lookOf(trajectoryFacts.wish); // { codes: 'radio' }
 */
export const lookOf = (fact: Fact): FactLook => looks.get(fact) ?? plain;

const rowsIn = <Table extends FactTable>(
  _table: Table,
  rows: readonly (readonly NameIn<Table>[])[],
): readonly (readonly string[])[] => rows;

/** Facts that stand beside one another in a form, each row by itself. */
const rows: readonly (readonly string[])[] = [
  ...rowsIn(trajectoryFacts, [
    ['givenName', 'namePrefix', 'familyName'],
    ['phone', 'email'],
    ['street', 'postcode', 'town'],
    ['bornOn', 'birthYear'],
    ['referralSource', 'referredOn'],
    ['household', 'income', 'education'],
    ['originConsentOn', 'originConsentWording'],
    ['origin'],
    ['consentOn'],
  ]),
  ...rowsIn(visitingMotherFacts, [
    ['preparedOn', 'preparation'],
    ['agreementSignedOn', 'confidentialitySignedOn'],
  ]),
  ...rowsIn(visitFacts, [['visitOn', 'startsAt']]),
];

/**
 * Takes facts apart into the rows of a form; a fact that shares no row stands by itself.
 * @example
 * rowsOf(['languages', 'phone', 'email']); // [['languages'], ['phone', 'email']]
 */
export function rowsOf<Name extends string>(names: readonly Name[]): readonly (readonly Name[])[] {
  const rowOf = (name: Name) => rows.find((row) => row.includes(name)) ?? [name];
  const shared = names.map((name) => names.filter((other) => rowOf(name).includes(other)));
  return shared.filter((row, index) => row[0] === names[index]);
}

/** Whether facts stand in a row: several of them, or one that is narrow by itself. */
export const isRow = (names: readonly string[]): boolean =>
  names.length > 1 || rows.some((row) => row.length === 1 && row[0] === names[0]);
