import { factsFrom } from '../kernel/fact.js';
import type { Problem } from '../kernel/result.js';
import { fullName } from '../person/name.js';
import { type Person, personFacts } from '../person/person-facts.js';
import { canBeginAgain } from '../registration/begin-again.js';
import type { End } from '../registration/end-schema.js';
import type { Intake } from '../registration/intake-facts.js';
import type { VisitingMotherFacts } from '../supervision/visiting-mother-facts.js';
import { endOfRow, intakeOfRow, nameOfRow, personOfRow, visitingMotherOfRow } from './row-schemas.js';
import { type ReadRow, type RowRemark, rowKey } from './takeover-file.js';
import type {
  KnownHere,
  PlannedPerson,
  PossiblePerson,
  RowStatus,
  TakeoverContext,
} from './takeover-plan.js';
import { numberTwice, whoIsShe } from './takeover-problems.js';
import type { TakeoverColumn } from './takeover-sheets.js';
import { isSurelySame, type PersonOfRow, whoIsWho } from './who-is-who.js';
import { plainKey } from './written-values.js';

/** What was said of each row, each thing once. */
export interface Remarks {
  readonly say: (row: ReadRow, column: TakeoverColumn | null, problem: Problem, value?: string) => void;
  readonly of: (row: ReadRow) => readonly RowRemark[];
}

/** What is said of rows, beginning with what could not be read of them. */
export function remarksOn(rows: readonly ReadRow[]): Remarks {
  const said = new Map(rows.map((row) => [rowKey(row), [...row.remarks]]));
  return {
    of: (row) => said.get(rowKey(row)) ?? [],
    say: (row, column, problem, value) => {
      const remarks = said.get(rowKey(row)) ?? [];
      const isSaid = remarks.some(
        (each) => each.column === column && (each.problem.code === problem.code || column !== null),
      );
      if (isSaid) return;
      const written = (column === null ? undefined : row.texts[column]) ?? '';
      said.set(rowKey(row), [...remarks, { column, value: value ?? written, problem }]);
    },
  };
}

interface Somebody {
  readonly row: ReadRow;
  readonly person: Person;
  /** Who she is; null: that is to be said first. */
  readonly is: PlannedPerson | null;
  readonly maybe: readonly PossiblePerson[];
  /** What becomes of her row, as far as it can be told from her alone. */
  readonly status: RowStatus;
}

/** A visiting mother of the file. */
export interface VisitorOfFile extends Somebody {
  readonly facts: VisitingMotherFacts;
  /** Who she is here already; null: she is new. */
  readonly here: KnownHere | null;
}

/** A mother of the file. */
export interface MotherOfFile extends Somebody {
  readonly intake: Intake;
  readonly end: End | null;
}

/** The people of a file. */
export interface PeopleOfFile {
  readonly visitors: readonly VisitorOfFile[];
  readonly mothers: readonly MotherOfFile[];
}

/** By which person somebody is known through a whole file. */
export const personKey = (is: PlannedPerson): string => ('personId' in is ? is.personId : is.row);

function sayNumbersTwice(rows: readonly ReadRow[], remarks: Remarks): void {
  const seen = new Set<string>();
  for (const row of rows) {
    const { number } = row.values;
    if (typeof number !== 'string') continue;
    const key = `${row.holds} ${plainKey(number)}`;
    if (seen.has(key)) remarks.say(row, 'number', numberTwice);
    seen.add(key);
  }
}

/** Whether a mother of a row is one who takes part here already, or did with the same intake. */
const isHereWith = ({ trajectories }: KnownHere, intake: Intake): boolean =>
  !canBeginAgain(trajectories.map(({ state }) => state)).ok ||
  trajectories.some(({ intakeOn }) => intakeOn !== null && intakeOn === intake.intakeOn);

/**
 * Reads the people of a file, and who each of them is.
 * @param rows Every row of the file.
 * @param context What it is judged by.
 * @param remarks What is wrong is said here.
 */
export function judgePeople(
  rows: readonly ReadRow[],
  { today, known, answers }: TakeoverContext,
  remarks: Remarks,
): PeopleOfFile {
  sayNumbersTwice(rows, remarks);
  const readingOf = (row: ReadRow) => ({
    row,
    today,
    say: (column: TakeoverColumn | null, problem: Problem) => remarks.say(row, column, problem),
  });
  const isRight = (row: ReadRow): boolean => remarks.of(row).length === 0;
  const visitorRows = rows
    .filter(({ holds }) => holds === 'visitingMothers')
    .map((row) => {
      const [person, facts] = [personOfRow(readingOf(row)), visitingMotherOfRow(readingOf(row))];
      return { row, facts, person, children: [] };
    });
  const motherRows = rows
    .filter(({ holds }) => holds === 'mothers')
    .map((row) => {
      const [intake, end] = [intakeOfRow(readingOf(row)), endOfRow(readingOf(row))];
      const person = intake === null ? null : (factsFrom(personFacts, intake) as Person);
      return { row, intake, end, person, children: intake?.children ?? [] };
    });
  const people = [...visitorRows, ...motherRows].filter(
    (each): each is typeof each & PersonOfRow => each.person !== null && isRight(each.row),
  );
  const surely = people.flatMap((each) => {
    const intake = 'intake' in each ? each.intake : null;
    const same = known.find(
      (here) =>
        isSurelySame(each, here) && (intake === null ? here.visits !== null : isHereWith(here, intake)),
    );
    return same === undefined ? [] : [{ ...place(each.row), sameAs: same.personId }];
  });
  const identities = whoIsWho(people, known, [...surely, ...answers]);
  const hereById = new Map(known.map((each) => [each.personId, each]));
  const visitorsSeen = new Set<string>();
  const about = (row: ReadRow, isHere: (here: KnownHere) => boolean) => {
    const identity = identities.get(rowKey(row));
    if (identity === undefined) return { is: null, here: null, maybe: [], status: 'problem' as const };
    if (identity.status === 'ask') {
      remarks.say(row, null, whoIsShe);
      return { is: null, here: null, maybe: identity.maybe, status: 'ask' as const };
    }
    const here = 'personId' in identity.is ? (hereById.get(identity.is.personId) ?? null) : null;
    const isKnown = here !== null && isHere(here);
    return { is: identity.is, here, maybe: [], status: isKnown ? ('known' as const) : ('new' as const) };
  };
  return {
    visitors: visitorRows.map(({ row, facts, person }): VisitorOfFile => {
      const who = about(row, ({ visits }) => visits !== null);
      const key = who.is === null ? null : personKey(who.is);
      const isSecond = key !== null && visitorsSeen.has(key);
      if (key !== null) visitorsSeen.add(key);
      return {
        ...who,
        row,
        facts: facts ?? ({} as VisitingMotherFacts),
        person: person ?? ({ ...nameOfRow(row.values) } as Person),
        status: isSecond && who.status === 'new' ? 'known' : who.status,
      };
    }),
    mothers: motherRows.map(({ row, intake, end, person }): MotherOfFile => {
      const { here, ...who } = about(row, (known) => intake !== null && isHereWith(known, intake));
      return {
        ...who,
        row,
        end,
        intake: intake ?? ({} as Intake),
        person: person ?? ({ ...nameOfRow(row.values) } as Person),
      };
    }),
  };
}

const place = ({ sheet, row }: ReadRow) => ({ sheet, row });

/** What a person of a row is called, as it is shown. */
export const titleOf = ({ person }: { readonly person: Person }): string => fullName(person);
