import { compareText } from '../kernel/compare-text.js';
import { grouped } from '../kernel/grouped.js';
import { checkVisit } from '../visit/check-visit.js';
import type { VisitRecord } from '../visit/visit-schema.js';
import { checkVisitors, matchOn } from '../visit/visitor.js';
import {
  append,
  type JudgedMatch,
  type JudgedVisit,
  keyOf,
  type NamedRow,
  type SayOfRow,
  sameVisitor,
  type VisitorToName,
} from './courses.js';
import type { Remarks } from './judge-people.js';
import { visitOfRow } from './row-schemas.js';
import type { TakeoverContext } from './takeover-plan.js';
import * as problems from './takeover-problems.js';

/** Who came, as the rules of a visit ask it; null: the coordinator. */
const whoCame = (visitor: VisitorToName | null) =>
  visitor === null
    ? null
    : {
        visitingMotherId: visitor.personId,
        stoppedOn: visitor.facts.stoppedOn,
        pauses: visitor.facts.pauses,
      };

/**
 * Judges the visits of a file in the order in which they were made.
 * @param rows The rows, with whom they name.
 * @param of The matches that can be recorded, the mothers of whom one waits, and those of whom nothing more can be recorded.
 */
export function judgeVisits(
  rows: readonly NamedRow[],
  of: {
    readonly matches: readonly JudgedMatch[];
    readonly matchWaits: ReadonlySet<string>;
    readonly failed: ReadonlySet<string>;
  },
  { today, lists }: TakeoverContext,
  remarks: Remarks,
): readonly JudgedVisit[] {
  const matchesOf = new Map(grouped(of.matches.map((match) => [keyOf(match.mother), match] as const)));
  const before = new Map<string, JudgedVisit[]>();
  const judge = ({ row, mother, visitor: asked }: NamedRow, visit: VisitRecord, say: SayOfRow) => {
    const key = keyOf(mother);
    const matches = matchesOf.get(key) ?? [];
    const match = matchOn(matches, visit.visitOn);
    const visitor = asked === undefined ? (match?.visitor ?? null) : asked;
    const done = { ...visit, status: 'done' as const };
    const otherVisits = (before.get(key) ?? []).map((other) => ({
      visitOn: other.visit.visitOn,
      status: 'done' as const,
    }));
    const around = { endedOn: mother.end?.endedOn ?? null, matches, pauses: [], otherVisits, lists };
    const checked = checkVisit(done, around, today);
    if (!checked.ok) {
      const { code } = checked.problem;
      if (code === 'visit-before-match' && of.matchWaits.has(key)) say('mother', problems.matchOfHersFirst);
      else say(code === 'entry-not-in-list' ? 'topics' : 'visitOn', checked.problem);
      return null;
    }
    const comes = checkVisitors(whoCame(visitor), null, done);
    if (!comes.ok) {
      say('visitor', comes.problem);
      return null;
    }
    const isMatched = match !== null && visitor !== null && sameVisitor(match.visitor, visitor);
    return { row, mother, visitor, match: isMatched ? match : null, visit };
  };

  const visits: JudgedVisit[] = [];
  const dated = rows
    .flatMap((named) => {
      const say: SayOfRow = (column, problem) => remarks.say(named.row, column, problem);
      const visit = visitOfRow({ row: named.row, today, say });
      return visit === null ? [] : [{ named, visit, say }];
    })
    .toSorted((a, b) => compareText(a.visit.visitOn, b.visit.visitOn) || a.named.row.row - b.named.row.row);
  for (const { named, visit, say } of dated) {
    if (of.failed.has(keyOf(named.mother))) say('mother', problems.rowOfHersFirst);
    else if (remarks.of(named.row).length === 0) {
      const judged = judge(named, visit, say);
      if (judged === null) continue;
      visits.push(judged);
      append(before, keyOf(judged.mother), judged);
    }
  }
  return visits;
}
