import { compareText } from '../kernel/compare-text.js';
import { Temporal } from '../kernel/plain-date.js';
import { earlierWithMother } from '../matching/earlier-with-mother.js';
import type { MatchEnd } from '../matching/match-schema.js';
import { matchingProblem } from '../matching/matching-problems.js';
import { canEndMatch, canMatch } from '../matching/matching-rules.js';
import type { CandidateLack } from '../matching/ranking.js';
import { canBeginAgain } from '../registration/begin-again.js';
import { maximumFamilies, type ReadinessLack, readiness } from '../supervision/readiness.js';
import { isActiveOn } from '../supervision/visiting-mother-rules.js';
import {
  append,
  type JudgedMatch,
  keyOf,
  type NamedRow,
  type SayOfRow,
  sameVisitor,
  type VisitorToName,
} from './courses.js';
import { type MotherOfFile, personKey, type Remarks } from './judge-people.js';
import { matchEndOfRow, startOfRow } from './row-schemas.js';
import type { KnownHere, TakeoverContext } from './takeover-plan.js';
import * as problems from './takeover-problems.js';

/** A row of a match with whom it names and its first day. */
interface StartedRow {
  readonly named: NamedRow;
  readonly visitor: VisitorToName;
  readonly startsOn: string;
  readonly say: SayOfRow;
}

/** What was judged before a match, of the mother and of the visiting mother. */
interface Before {
  readonly ofMother: readonly JudgedMatch[];
  readonly ofVisitor: readonly JudgedMatch[];
}

/** Whether somebody took part as a mother on a day, in a row of the file or here. */
function tookPartOn(
  day: string,
  personId: string,
  mothers: readonly MotherOfFile[],
  known: readonly KnownHere[],
): boolean {
  const here = known.find((each) => each.personId === personId);
  if (here !== undefined && !canBeginAgain(here.trajectories.map(({ state }) => state)).ok) return true;
  return mothers.some(({ is, intake, end }) => {
    if (is === null || personKey(is) !== personId) return false;
    const from = intake.referredOn ?? intake.intakeOn;
    return (from === null || from === undefined || from <= day) && (end === null || end.endedOn > day);
  });
}

/** How many families a visiting mother visits on a day, here and by what was judged before. */
function familiesOn(day: string, { matches }: VisitorToName, ofVisitor: readonly JudgedMatch[]): number {
  const goesOn = ({ startedOn, endedOn }: { readonly startedOn: string; readonly endedOn: string | null }) =>
    startedOn <= day && (endedOn === null || endedOn > day);
  return [...matches, ...ofVisitor].filter(goesOn).length;
}

/**
 * What keeps a visiting mother from a match on its first day. It is recorded as it was then, or as it is now: a day on which she
 * was prepared or her certificate was seen that lies after the start does not keep out a match that could be recorded today.
 * Nor does a certificate that has expired: of each the last is known at most, and what was begun long ago was begun.
 */
function lacksOn(
  startsOn: string,
  { named: { mother }, visitor }: StartedRow,
  { ofMother, ofVisitor }: Before,
  isProgrammeMother: boolean,
  { settings, today }: TakeoverContext,
): readonly CandidateLack[] {
  const facts = { ...visitor.facts, stoppedOn: null, isProgrammeMother };
  const families = familiesOn(startsOn, visitor, ofVisitor);
  const lacksBy = (day: Temporal.PlainDate): readonly ReadinessLack[] =>
    readiness(facts, families, settings, day).lacks.filter((lack) => lack !== 'vog-expired');
  const now = lacksBy(today);
  const own = lacksBy(Temporal.PlainDate.from(startsOn)).length === 0 ? [] : now;
  const earlier = earlierWithMother(
    {
      motherId: mother.is === null ? '' : personKey(mother.is),
      proposals: [],
      matches: ofMother.map((match) => ({
        visitingMotherId: match.visitor.personId,
        endedOn: match.endedOn,
        endReason: match.end?.reason ?? null,
      })),
    },
    { visitingMotherId: visitor.personId, personId: visitor.personId },
  );
  const stopped: readonly CandidateLack[] = isActiveOn(visitor.facts, startsOn) ? [] : ['stopped'];
  return [...stopped, ...own, ...earlier];
}

/** How a match ends; undefined: something is wrong with it. */
function endOfMatch(
  { row, mother }: NamedRow,
  { today }: TakeoverContext,
  say: SayOfRow,
): MatchEnd | null | undefined {
  const { endedOn, reason } = row.values;
  const isOfTrajectory = mother.end !== null && endedOn === mother.end.endedOn;
  // That it ended with the trajectory needs no reason of its own.
  if (isOfTrajectory && reason === undefined) return null;
  let isRight = true;
  const sayWrong: SayOfRow = (column, problem) => {
    isRight = false;
    say(column, problem);
  };
  const end = matchEndOfRow({ row, today, say: sayWrong });
  if (end !== null && mother.end !== null && end.endedOn > mother.end.endedOn)
    sayWrong('endedOn', problems.matchPastEnd);
  return isRight ? end : undefined;
}

/** Judges the match of one row by those before it; null: something is wrong with it, which was said. */
function judgeMatch(
  started: StartedRow,
  before: Before,
  isAdmitted: boolean,
  isProgrammeMother: boolean,
  context: TakeoverContext,
  end: MatchEnd | null,
): JudgedMatch | null {
  const { named, visitor, startsOn, say } = started;
  const { row, mother } = named;
  if (before.ofMother.some((match) => match.startedOn === startsOn && sameVisitor(match.visitor, visitor))) {
    say('startsOn', problems.matchTwice);
    return null;
  }
  const isOver = mother.end !== null && startsOn > mother.end.endedOn;
  const allowed = canMatch(
    startsOn,
    {
      intakeOn: mother.intake.intakeOn,
      canBeMatched: isAdmitted && !isOver,
      matches: before.ofMother,
      lacks: lacksOn(startsOn, started, before, isProgrammeMother, context),
      visitor: {
        name: visitor.name,
        activeFamilies: familiesOn(startsOn, visitor, before.ofVisitor),
        maximumFamilies: maximumFamilies(visitor.facts, context.settings),
      },
    },
    context.today,
  );
  if (!allowed.ok) {
    const isOfVisitor = allowed.problem.code === 'not-eligible';
    say(isOfVisitor ? 'visitor' : 'startsOn', isOver ? matchingProblem('match-not-yet') : allowed.problem);
    return null;
  }
  const closed =
    end === null ? null : canEndMatch({ startedOn: startsOn, endedOn: null }, end, [], context.today);
  if (closed !== null && !closed.ok) {
    say('endedOn', closed.problem);
    return null;
  }
  const endedOn = end?.endedOn ?? mother.end?.endedOn ?? null;
  return { row, mother, visitor, startedOn: startsOn, endedOn, end };
}

/**
 * Judges the matches of a file in the order in which they began.
 * @param rows The rows, with whom they name.
 * @param of The mothers of the file: those whose intake is complete, and those of whom nothing more can be recorded.
 */
export function judgeMatches(
  rows: readonly NamedRow[],
  of: {
    readonly mothers: readonly MotherOfFile[];
    readonly admitted: { has(mother: string): boolean };
    readonly failed: ReadonlySet<string>;
  },
  context: TakeoverContext,
  remarks: Remarks,
): readonly JudgedMatch[] {
  const matches: JudgedMatch[] = [];
  const byMother = new Map<string, JudgedMatch[]>();
  const byVisitor = new Map<string, JudgedMatch[]>();
  const started = rows
    .flatMap((named): StartedRow[] => {
      const { row, visitor } = named;
      const say: SayOfRow = (column, problem) => remarks.say(row, column, problem);
      const startsOn = startOfRow({ row, today: context.today, say });
      return startsOn === null || visitor === null || visitor === undefined
        ? []
        : [{ named, visitor, startsOn, say }];
    })
    .toSorted((a, b) => compareText(a.startsOn, b.startsOn) || a.named.row.row - b.named.row.row);
  for (const each of started) {
    const { named, visitor, startsOn, say } = each;
    const mother = keyOf(named.mother);
    if (of.failed.has(mother)) {
      say('mother', problems.rowOfHersFirst);
      continue;
    }
    const end = endOfMatch(named, context, say);
    if (end === undefined || remarks.of(named.row).length > 0) continue;
    const before = {
      ofMother: byMother.get(mother) ?? [],
      ofVisitor: byVisitor.get(visitor.personId) ?? [],
    };
    const isProgrammeMother = tookPartOn(startsOn, visitor.personId, of.mothers, context.known);
    const match = judgeMatch(each, before, of.admitted.has(mother), isProgrammeMother, context, end);
    if (match === null) continue;
    matches.push(match);
    append(byMother, mother, match);
    append(byVisitor, visitor.personId, match);
  }
  return matches;
}
