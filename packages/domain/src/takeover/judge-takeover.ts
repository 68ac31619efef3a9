import { fail, ok, type Problem, type Result } from '../kernel/result.js';
import { fullName } from '../person/name.js';
import type { VisitingMotherFacts } from '../supervision/visiting-mother-facts.js';
import type { NamedRow, NamedRows } from './courses.js';
import { type JudgedCourses, judgeCourses } from './judge-courses.js';
import {
  judgePeople,
  type MotherOfFile,
  type PeopleOfFile,
  type Remarks,
  remarksOn,
  titleOf,
  type VisitorOfFile,
} from './judge-people.js';
import { namesIn, peopleToName } from './people-to-name.js';
import { nameOfRow } from './row-schemas.js';
import { type ReadRow, type RowRemark, rowKey } from './takeover-file.js';
import type { JudgedRow, JudgedTakeover, RowStatus, TakeoverContext } from './takeover-plan.js';
import * as problems from './takeover-problems.js';
import type { TakeoverColumn } from './takeover-sheets.js';

/** The rows of a file: those that are asked for, and those that somebody leaves out. */
interface ChosenRows {
  readonly rows: readonly ReadRow[];
  readonly leftOut: readonly ReadRow[];
}

/** A file as it is judged without some people. */
interface Round {
  readonly remarks: Remarks;
  readonly people: PeopleOfFile;
  readonly courses: JudgedCourses;
  /** Rows of visits that were not made. */
  readonly notMade: ReadonlySet<string>;
}

function judgeRound(
  { rows, leftOut }: ChosenRows,
  context: TakeoverContext,
  failed: ReadonlySet<string>,
): Round {
  const remarks = remarksOn(rows);
  const people = judgePeople(rows, context, remarks);
  const byName = peopleToName(people, context, remarks, { failed, leftOut });
  const notMade = new Set<string>();
  const inSheet = (holds: ReadRow['holds']): NamedRows => {
    const named: NamedRow[] = [];
    const unnamed = new Set<string>();
    for (const row of rows) {
      if (row.holds !== holds) continue;
      const { status } = row.values;
      if (status !== undefined && status !== 'done') {
        notMade.add(rowKey(row));
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
  return { remarks, people, courses, notMade };
}

/** A file as it was judged at last, and what was said of people before they were left out of it. */
interface Judged {
  readonly last: Round;
  readonly failed: ReadonlyMap<string, readonly RowRemark[]>;
}

/** Judges until nobody more turns out not to be recordable: what rests on somebody who is not, is not either. */
function judgeAll(chosen: ChosenRows, context: TakeoverContext): Judged {
  const failed = new Map<string, readonly RowRemark[]>();
  for (;;) {
    const last = judgeRound(chosen, context, new Set(failed.keys()));
    const fresh = chosen.rows.filter(
      (row) => last.courses.failed.has(rowKey(row)) && !failed.has(rowKey(row)),
    );
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
  const places = new Set(context.leftOut.map(rowKey));
  const isLeftOut = (row: ReadRow): boolean => places.has(rowKey(row));
  const chosen = { rows: rows.filter((row) => !isLeftOut(row)), leftOut: rows.filter(isLeftOut) };
  const { last, failed } = judgeAll(chosen, context);
  const { people, remarks, courses, notMade } = last;
  const somebodyOf = new Map(
    [...people.mothers, ...people.visitors].map((each) => [each.row, each] as const),
  );
  const isIn = ({ row, status }: { readonly row: ReadRow; readonly status: RowStatus }): boolean =>
    status === 'new' && remarks.of(row).length === 0 && !failed.has(rowKey(row));
  const mothers = people.mothers.filter(isIn);
  const visitors = people.visitors.filter(isIn);
  return {
    rows: rows.map((row) => {
      if (isLeftOut(row)) return leftOutRow(row, null, problems.rowLeftOut);
      if (notMade.has(rowKey(row))) return leftOutRow(row, 'status', problems.notMade);
      return judgedRow(row, somebodyOf.get(row), failed.get(rowKey(row)) ?? remarks.of(row));
    }),
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
  const are = (codes: ReadonlySet<string>): boolean => found.every(({ problem }) => codes.has(problem.code));
  if (found.length === 0) return 'new';
  if (found.some(isOfMotherLeftOut)) return 'left-out';
  if (are(new Set([problems.isHereAlready.code]))) return 'known';
  return are(waiting) ? 'waits' : 'problem';
}

/** Nothing about somebody comes whose own row is left out. */
const isOfMotherLeftOut = ({ column, problem }: RowRemark): boolean =>
  column === 'mother' && problem.code === problems.herRowLeftOut.code;

/** What a row is of that names somebody: whom, and of a match by whom she is visited. */
function titleOfNaming({ holds, values }: ReadRow): string {
  const text = (column: 'mother' | 'visitor'): string => (values[column] as string | undefined) ?? '';
  const names = holds === 'matches' ? [text('mother'), text('visitor')] : [text('mother')];
  return names.filter((name) => name !== '').join(' · ');
}

/** Where a row stands, and on which day it was where that tells it apart. */
const placeOf = ({ sheet, row, holds, values }: ReadRow) => ({
  sheet,
  row,
  holds,
  day: ((holds === 'visits' ? values.visitOn : values.startsOn) as string | undefined) ?? null,
});

function judgedRow(
  row: ReadRow,
  somebody: MotherOfFile | VisitorOfFile | undefined,
  found: readonly RowRemark[],
): JudgedRow {
  const told = somebody?.status === 'known' || somebody?.status === 'ask' ? somebody.status : null;
  const status = told ?? statusOf(found);
  return {
    ...placeOf(row),
    title: somebody === undefined ? titleOfNaming(row) : titleOf(somebody),
    status,
    // What waits for another row need not be looked at where something is wrong with this one.
    remarks: status === 'problem' ? found.filter(({ problem }) => !waiting.has(problem.code)) : found,
    maybe: somebody?.maybe ?? [],
  };
}

function leftOutRow(row: ReadRow, column: TakeoverColumn | null, problem: Problem): JudgedRow {
  const isPerson = row.holds === 'mothers' || row.holds === 'visitingMothers';
  return {
    ...placeOf(row),
    title: isPerson ? fullName(nameOfRow(row.values)) : titleOfNaming(row),
    status: 'left-out',
    remarks: [{ column, value: '', problem }],
    maybe: [],
  };
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
