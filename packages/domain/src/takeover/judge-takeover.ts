import { fail, ok, type Problem, type Result } from '../kernel/result.js';
import { fullName } from '../person/name.js';
import { nameKey } from '../person/name-keys.js';
import type { VisitingMotherFacts } from '../supervision/visiting-mother-facts.js';
import type { NamedRow, NamedRows, VisitorToName } from './courses.js';
import { type JudgedCourses, judgeCourses } from './judge-courses.js';
import {
  judgePeople,
  type MotherOfFile,
  type PeopleOfFile,
  personKey,
  type Remarks,
  remarksOn,
  titleOf,
  type VisitorOfFile,
} from './judge-people.js';
import { type NamedPerson, type PeopleByName, peopleByName } from './named-people.js';
import { type ReadRow, type RowRemark, rowKey } from './takeover-file.js';
import type {
  JudgedRow,
  JudgedTakeover,
  PlannedPerson,
  RowStatus,
  TakeoverContext,
} from './takeover-plan.js';
import * as problems from './takeover-problems.js';
import { plainKey } from './written-values.js';

/** Whom a row can name: somebody to record, or why nothing can be recorded of her. */
type Nameable<Who> = { readonly who: Who } | { readonly problem: Problem };

interface Named {
  readonly mothers: PeopleByName<{
    readonly mother: MotherOfFile | null;
    readonly may: Nameable<MotherOfFile>;
  }>;
  readonly visitors: PeopleByName<Nameable<VisitorToName>>;
}

const numberOf = (row: ReadRow): string | null => (row.values.number as string | undefined) ?? null;

/** A visiting mother of the file as matches and visits name her. */
const toName = ({
  row,
  is,
  person,
  facts,
}: VisitorOfFile & { readonly is: PlannedPerson }): VisitorToName => ({
  of: { row: 'personId' in is ? rowKey(row) : is.row },
  name: fullName(person),
  personId: personKey(is),
  facts: { ...facts, pauses: [], isProgrammeMother: false },
  matches: [],
  row,
});

/** Everybody whom a row can name. */
function namedPeople(
  people: PeopleOfFile,
  context: TakeoverContext,
  remarks: Remarks,
  failed: ReadonlySet<string>,
): Named {
  const isOut = (row: ReadRow): boolean => remarks.of(row).length > 0 || failed.has(rowKey(row));
  const hereById = new Map(context.known.map((each) => [each.personId, each]));
  const ofHere = (personId: string): VisitorToName | null => {
    const here = hereById.get(personId);
    if (here === undefined || here.visits === null) return null;
    const { visitingMotherId, matches, ...facts } = here.visits;
    return { of: { visitingMotherId }, name: fullName(here), personId, facts, matches, row: null };
  };
  const visitors: NamedPerson<Nameable<VisitorToName>>[] = [];
  const named = new Set<string>();
  for (const visitor of people.visitors) {
    const { row, is, person } = visitor;
    const self = { name: person, number: numberOf(row) };
    if (is === null || isOut(row)) {
      visitors.push({ ...self, person: rowKey(row), who: { problem: problems.rowOfHersFirst } });
      continue;
    }
    const key = personKey(is);
    named.add(key);
    const who = ofHere(key) ?? toName({ ...visitor, is });
    visitors.push({ ...self, person: key, who: { who } });
  }
  for (const here of context.known) {
    const who = ofHere(here.personId);
    if (who === null || named.has(here.personId)) continue;
    visitors.push({ name: here, number: null, person: here.personId, who: { who } });
  }
  type NamedMother = NamedPerson<{
    readonly mother: MotherOfFile | null;
    readonly may: Nameable<MotherOfFile>;
  }>;
  const mothers = people.mothers.map((mother): NamedMother => {
    const { row, is, person, status } = mother;
    const blocked = status === 'known' ? problems.isHereAlready : problems.rowOfHersFirst;
    const may: Nameable<MotherOfFile> =
      is === null || isOut(row) || status !== 'new' ? { problem: blocked } : { who: mother };
    return {
      name: person,
      number: numberOf(row),
      person: is === null ? rowKey(row) : personKey(is),
      who: { mother, may },
    };
  });
  const inFile = new Set(people.mothers.map(({ person }) => nameKey(person)));
  const here = context.known
    .filter((each) => each.trajectories.length > 0 && !inFile.has(nameKey(each)))
    .map(
      (each): NamedMother => ({
        name: each,
        number: null,
        person: each.personId,
        who: { mother: null, may: { problem: problems.isHereAlready } },
      }),
    );
  return { mothers: peopleByName([...mothers, ...here]), visitors: peopleByName(visitors) };
}

/** A word for the coordinator where a visiting mother could stand. */
const isCoordinator = (written: string): boolean => /^coordinator/.test(plainKey(written));

/** A row of a match or a visit with whom it names; without what cannot be told, which is said. */
interface FoundNames {
  readonly mother: MotherOfFile | null;
  readonly named: NamedRow | null;
}

function namesIn(row: ReadRow, { mothers, visitors }: Named, remarks: Remarks): FoundNames {
  const written = (column: 'mother' | 'visitor') => row.values[column] as string | undefined;
  const day = (row.values.visitOn ?? row.values.startsOn) as string | undefined;
  const motherCalled = written('mother');
  const visitorCalled = written('visitor');
  if (motherCalled === undefined) return { mother: null, named: null };
  const found = mothers.find(motherCalled, (several) =>
    several.find(
      ({ mother }) =>
        mother !== null &&
        day !== undefined &&
        (mother.intake.intakeOn ?? '') <= day &&
        (mother.end === null || mother.end.endedOn >= day),
    ),
  );
  if (!found.ok) remarks.say(row, 'mother', found.problem);
  else if ('problem' in found.value.may) remarks.say(row, 'mother', found.value.may.problem);
  const isOfCoordinator =
    row.holds === 'visits' && visitorCalled !== undefined && isCoordinator(visitorCalled);
  const asked = visitorCalled === undefined || isOfCoordinator ? null : visitors.find(visitorCalled);
  if (asked !== null && !asked.ok) remarks.say(row, 'visitor', asked.problem);
  else if (asked !== null && 'problem' in asked.value) remarks.say(row, 'visitor', asked.value.problem);
  if (!found.ok || 'problem' in found.value.may) return { mother: null, named: null };
  const mother = found.value.may.who;
  if (asked === null) return { mother, named: { row, mother, visitor: isOfCoordinator ? null : undefined } };
  const isTold = asked.ok && 'who' in asked.value;
  return { mother, named: isTold ? { row, mother, visitor: asked.value.who } : null };
}

/** A file as it is judged with some people left out. */
interface Round {
  readonly remarks: Remarks;
  readonly people: PeopleOfFile;
  readonly courses: JudgedCourses;
  readonly leftOut: ReadonlySet<string>;
}

function judgeRound(rows: readonly ReadRow[], context: TakeoverContext, failed: ReadonlySet<string>): Round {
  const remarks = remarksOn(rows);
  const people = judgePeople(rows, context, remarks);
  const byName = namedPeople(people, context, remarks, failed);
  const leftOut = new Set<string>();
  const inSheet = (holds: ReadRow['holds']): NamedRows => {
    const named: NamedRow[] = [];
    const unnamed = new Set<string>();
    for (const row of rows) {
      if (row.holds !== holds) continue;
      const { status } = row.values;
      if (status !== undefined && status !== 'done') {
        leftOut.add(rowKey(row));
        continue;
      }
      const found = namesIn(row, byName, remarks);
      if (found.named !== null) named.push(found.named);
      else if (found.mother !== null) unnamed.add(rowKey(found.mother.row));
    }
    return { named, unnamed };
  };
  const canBe = <Each extends MotherOfFile | VisitorOfFile>(each: Each): boolean =>
    each.status === 'new' && remarks.of(each.row).length === 0;
  const courses = judgeCourses(
    { mothers: people.mothers.filter(canBe), visitors: people.visitors.filter(canBe) },
    { matches: inSheet('matches'), visits: inSheet('visits') },
    context,
    remarks,
  );
  return { remarks, people, courses, leftOut };
}

/** A file as it was judged at last, and what was said of people before they were left out of it. */
interface Judged {
  readonly last: Round;
  readonly failed: ReadonlyMap<string, readonly RowRemark[]>;
}

/** Judges until nobody more turns out not to be recordable: what rests on somebody who is not, is not either. */
function judgeAll(rows: readonly ReadRow[], context: TakeoverContext): Judged {
  const failed = new Map<string, readonly RowRemark[]>();
  for (;;) {
    const last = judgeRound(rows, context, new Set(failed.keys()));
    const fresh = rows.filter((row) => last.courses.failed.has(rowKey(row)) && !failed.has(rowKey(row)));
    if (fresh.length === 0) return { last, failed };
    for (const row of fresh) failed.set(rowKey(row), last.remarks.of(row));
  }
}

/**
 * Judges a file row by row: what would be recorded of each, or why not. Each row is held against the forms in which the same is
 * recorded by hand, and what happened with somebody against the rules of its use case, in the order in which it happened. What rests on a
 * row that cannot be recorded waits for that row.
 * @param rows The rows of the file, as they were read.
 * @param context What they are judged by.
 * @returns Each row with what becomes of it, and everything to record.
 * @example
 * judgeTakeover([], aTakeoverContext()).plan.mothers; // []
 */
export function judgeTakeover(rows: readonly ReadRow[], context: TakeoverContext): JudgedTakeover {
  const { last, failed } = judgeAll(rows, context);
  const { people, remarks, courses, leftOut } = last;
  const somebodyOf = new Map(
    [...people.mothers, ...people.visitors].map((each) => [each.row, each] as const),
  );
  const isIn = ({ row, status }: { readonly row: ReadRow; readonly status: RowStatus }): boolean =>
    status === 'new' && remarks.of(row).length === 0 && !failed.has(rowKey(row));
  const mothers = people.mothers.filter(isIn);
  const visitors = people.visitors.filter(isIn);
  return {
    rows: rows.map((row) =>
      judgedRow(row, somebodyOf.get(row), failed.get(rowKey(row)) ?? remarks.of(row), leftOut),
    ),
    plan: {
      visitors: visitors.flatMap(({ row, is, person, facts }) =>
        is === null ? [] : [{ row: rowKey(row), is, person, facts: facts as VisitingMotherFacts }],
      ),
      mothers: mothers.flatMap(({ row, is, intake, end }) =>
        is === null
          ? []
          : [
              {
                row: rowKey(row),
                is,
                intake,
                isIntakeFinished: courses.admissions.has(rowKey(row)),
                admissionReason: courses.admissions.get(rowKey(row)) ?? null,
                end,
              },
            ],
      ),
      matches: courses.matches.map(({ row, mother, visitor, startedOn, end }) => ({
        row: rowKey(row),
        mother: rowKey(mother.row),
        visitor: visitor.of,
        startsOn: startedOn,
        end,
      })),
      visits: courses.visits.map(({ row, mother, visitor, match, visit }) => ({
        row: rowKey(row),
        mother: rowKey(mother.row),
        visitor: visitor === null ? null : visitor.of,
        match: match === null ? null : rowKey(match.row),
        visit,
      })),
    },
  };
}

/** Another row is to be corrected first. */
const waiting: ReadonlySet<string> = new Set([
  problems.rowOfHersFirst.code,
  problems.matchOfHersFirst.code,
  problems.rowsAboutHerFirst.code,
]);

function statusOf(found: readonly RowRemark[]): RowStatus {
  if (found.length === 0) return 'new';
  if (found.every(({ problem }) => problem.code === problems.isHereAlready.code)) return 'known';
  return found.every(({ problem }) => waiting.has(problem.code)) ? 'waits' : 'problem';
}

function judgedRow(
  row: ReadRow,
  somebody: MotherOfFile | VisitorOfFile | undefined,
  found: readonly RowRemark[],
  leftOut: ReadonlySet<string>,
): JudgedRow {
  const place = { sheet: row.sheet, row: row.row, holds: row.holds };
  if (somebody !== undefined) {
    const told = somebody.status === 'known' || somebody.status === 'ask' ? somebody.status : null;
    const status = told ?? statusOf(found);
    return { ...place, title: titleOf(somebody), status, remarks: found, maybe: somebody.maybe };
  }
  const text = (column: 'mother' | 'visitor' | 'visitOn'): string =>
    (row.values[column] as string | undefined) ?? '';
  const other = row.holds === 'matches' ? text('visitor') : text('visitOn');
  const title = [text('mother'), other].filter((part) => part !== '').join(' · ');
  if (leftOut.has(rowKey(row))) {
    const remarks = [{ column: 'status' as const, value: '', problem: problems.notMade }];
    return { ...place, title, status: 'left-out', remarks, maybe: [] };
  }
  const status = statusOf(found);
  return { ...place, title, status, remarks: found, maybe: [] };
}

/**
 * Whether there is anything to take over.
 * @example
 * somethingToTakeOver(judgeTakeover([], aTakeoverContext())).ok; // false
 */
export const somethingToTakeOver = ({
  plan,
}: JudgedTakeover): Result<null, Problem<'nothing-to-take-over'>> =>
  plan.visitors.length + plan.mothers.length === 0 ? fail(problems.nothingToTakeOver) : ok(null);
