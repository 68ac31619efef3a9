import { compareText } from '../kernel/compare-text.js';
import { Temporal } from '../kernel/plain-date.js';
import type { Problem } from '../kernel/result.js';
import { earlierWithMother } from '../matching/earlier-with-mother.js';
import type { MatchEnd } from '../matching/match-schema.js';
import { matchingProblem } from '../matching/matching-problems.js';
import { canEndMatch, canMatch } from '../matching/matching-rules.js';
import type { CandidateLack } from '../matching/ranking.js';
import { fullName } from '../person/name.js';
import { canBeginAgain } from '../registration/begin-again.js';
import { clockBirth } from '../registration/children/clock-birth.js';
import { canEnd } from '../registration/end-trajectory.js';
import { finishIntake } from '../registration/finish-intake.js';
import { missingForIntake } from '../registration/missing-for-intake.js';
import { type DatedRecord, refusalsOfTerm } from '../supervision/check-term.js';
import { maximumFamilies, type ReadinessFacts, readiness } from '../supervision/readiness.js';
import { canLeave, isActiveOn } from '../supervision/visiting-mother-rules.js';
import { checkVisit } from '../visit/check-visit.js';
import { newContradictions, type RecordedTrajectory } from '../visit/contradictions.js';
import type { VisitRecord } from '../visit/visit-schema.js';
import { checkVisitors, matchOn } from '../visit/visitor.js';
import { type MotherOfFile, personKey, type Remarks, type VisitorOfFile } from './judge-people.js';
import { keyOfWritten } from './named-people.js';
import { matchEndOfRow, startOfRow, visitOfRow } from './row-schemas.js';
import { type ReadRow, rowKey } from './takeover-file.js';
import type { KnownHere, PlannedVisitorOf, TakeoverContext } from './takeover-plan.js';
import * as problems from './takeover-problems.js';
import type { TakeoverColumn } from './takeover-sheets.js';

/** A visiting mother whom a match or a visit of the file can name. */
export interface VisitorToName {
  readonly of: PlannedVisitorOf;
  readonly name: string;
  readonly personId: string;
  readonly facts: ReadinessFacts & { readonly startedOn: string | null };
  /** Her matches that are here already. */
  readonly matches: readonly { readonly startedOn: string; readonly endedOn: string | null }[];
  /** Her row; null: she is here already. */
  readonly row: ReadRow | null;
}

/** A row of a match or a visit, with whom it names. */
export interface NamedRow {
  readonly row: ReadRow;
  readonly mother: MotherOfFile;
  /** Null: the coordinator; undefined: whoever was matched. */
  readonly visitor: VisitorToName | null | undefined;
}

/** A match that can be recorded. */
export interface JudgedMatch {
  readonly row: ReadRow;
  readonly mother: MotherOfFile;
  readonly visitor: VisitorToName;
  readonly startedOn: string;
  /** Its last day, its own or that of the trajectory; null: it goes on. */
  readonly endedOn: string | null;
  readonly end: MatchEnd | null;
}

/** A visit that can be recorded. */
export interface JudgedVisit {
  readonly row: ReadRow;
  readonly mother: MotherOfFile;
  readonly visitor: VisitorToName | null;
  readonly match: JudgedMatch | null;
  readonly visit: VisitRecord;
}

/** What happened with everybody, as far as it can be recorded. */
export interface JudgedCourses {
  readonly matches: readonly JudgedMatch[];
  readonly visits: readonly JudgedVisit[];
  /** Mothers whose intake is complete, by their rows. */
  readonly finished: ReadonlySet<string>;
  readonly admissions: ReadonlyMap<string, string | null>;
  /** Rows of people who cannot be recorded with what happened: the rest is judged again without them. */
  readonly failed: ReadonlySet<string>;
}

const keyOf = ({ row }: { readonly row: ReadRow }): string => rowKey(row);
const sameVisitor = (a: VisitorToName, b: VisitorToName): boolean => a.personId === b.personId;

/** At which column what keeps an intake from being finished is said. */
const columnOfIntakeProblem: Readonly<Record<string, TakeoverColumn>> = {
  'admission-reason-missing': 'admissionReason',
  'eligibility-unknown': 'admissionReason',
  'intake-in-future': 'intakeOn',
  'intake-before-referral': 'intakeOn',
};

/** What a field of a trajectory is called in the sheet. */
const columnOfField: Readonly<Record<string, TakeoverColumn>> = {
  children: 'childBornOn',
  intakeOn: 'intakeOn',
  referredOn: 'referredOn',
  endedOn: 'endedOn',
};

const nothingRecorded: RecordedTrajectory = {
  isIntakeFinished: false,
  referredOn: null,
  intakeOn: null,
  children: [],
  startedOn: null,
  endedOn: null,
  endReason: null,
  matches: [],
  visits: [],
};

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

/**
 * What keeps a visiting mother from a match on its first day. It is recorded as it was then, or as it is now: a day on which she
 * was prepared or her certificate was seen that lies after the start does not keep out a match that could be recorded today.
 */
function lacksOn(
  startsOn: string,
  { mother, visitor }: { readonly mother: MotherOfFile; readonly visitor: VisitorToName },
  before: { readonly ofMother: readonly JudgedMatch[]; readonly ofVisitor: readonly JudgedMatch[] },
  isProgrammeMother: boolean,
  { settings, today }: TakeoverContext,
): { readonly lacks: readonly CandidateLack[]; readonly activeFamilies: number } {
  const goesOn = ({ startedOn, endedOn }: { readonly startedOn: string; readonly endedOn: string | null }) =>
    startedOn <= startsOn && (endedOn === null || endedOn > startsOn);
  const activeFamilies = [...visitor.matches, ...before.ofVisitor].filter(goesOn).length;
  const facts = { ...visitor.facts, stoppedOn: null, isProgrammeMother };
  const [then, now] = [Temporal.PlainDate.from(startsOn), today].map(
    (day) => readiness(facts, activeFamilies, settings, day).lacks,
  );
  const own = then?.length === 0 || now?.length === 0 ? [] : (now ?? []);
  const earlier = earlierWithMother(
    {
      motherId: mother.is === null ? '' : personKey(mother.is),
      proposals: [],
      matches: before.ofMother.map((match) => ({
        visitingMotherId: match.visitor.personId,
        endedOn: match.endedOn,
        endReason: match.end?.reason ?? null,
      })),
    },
    { visitingMotherId: visitor.personId, personId: visitor.personId },
  );
  const stopped: readonly CandidateLack[] = isActiveOn(visitor.facts, startsOn) ? [] : ['stopped'];
  return { lacks: [...stopped, ...own, ...earlier], activeFamilies };
}

/** How a match ends; undefined: something is wrong with it. */
function endOfMatch(
  { row, mother }: NamedRow,
  context: TakeoverContext,
  say: (column: TakeoverColumn | null, problem: Problem) => void,
): MatchEnd | null | undefined {
  const { endedOn, reason } = row.values;
  const isOfTrajectory = mother.end !== null && endedOn === mother.end.endedOn;
  // That it ended with the trajectory needs no reason of its own.
  if (isOfTrajectory && reason === undefined) return null;
  let isRight = true;
  const end = matchEndOfRow({
    row,
    today: context.today,
    say: (column, problem) => {
      isRight = false;
      say(column, problem);
    },
  });
  if (end !== null && mother.end !== null && end.endedOn > mother.end.endedOn) {
    say('endedOn', problems.matchPastEnd);
    return undefined;
  }
  return isRight ? end : undefined;
}

/**
 * Judges what happened with everybody of a file, in the order in which it did, by the rules by which it is recorded by hand:
 * matches by their first day, the visits of each mother by theirs, and then her end.
 * @param people Who can be recorded.
 * @param rows The rows of matches and visits, with whom they name.
 * @param out Rows of people who were found not to be recordable before.
 */
export function judgeCourses(
  {
    mothers,
    visitors,
  }: { readonly mothers: readonly MotherOfFile[]; readonly visitors: readonly VisitorOfFile[] },
  rows: {
    readonly matches: readonly NamedRow[];
    readonly visits: readonly NamedRow[];
    readonly all: readonly ReadRow[];
  },
  context: TakeoverContext,
  remarks: Remarks,
): JudgedCourses {
  const { today, settings, known, lists } = context;
  const matches: JudgedMatch[] = [];
  const byMother = new Map<string, JudgedMatch[]>();
  const byVisitor = new Map<string, JudgedMatch[]>();
  const finished = new Set<string>();
  const admissions = new Map<string, string | null>();
  const failed = new Set<string>();
  const addTo = <Each>(map: Map<string, Each[]>, key: string, each: Each) => {
    const found = map.get(key);
    if (found === undefined) map.set(key, [each]);
    else found.push(each);
  };

  const needFinish = new Set([...rows.matches, ...rows.visits].map(({ mother }) => keyOf(mother)));
  for (const mother of mothers) {
    const key = keyOf(mother);
    const reason = (mother.row.values.admissionReason as string | undefined) ?? null;
    const admitted = finishIntake(mother.intake, reason, settings, today);
    if (admitted.ok) {
      finished.add(key);
      admissions.set(key, admitted.value.reason);
    } else if (needFinish.has(key) || mother.end !== null) {
      failed.add(key);
      const missing = missingForIntake(mother.intake).filter(({ neededFor }) => neededFor === 'finish');
      for (const { field, label } of missing)
        remarks.say(
          mother.row,
          columnOfField[field] ?? (field as TakeoverColumn),
          problems.cellMissing(label),
        );
      if (missing.length === 0)
        remarks.say(
          mother.row,
          columnOfIntakeProblem[admitted.problem.code] ?? 'programmeFit',
          admitted.problem,
        );
    }
  }

  const started = rows.matches
    .flatMap((named) => {
      const say = (column: TakeoverColumn | null, problem: Problem) =>
        remarks.say(named.row, column, problem);
      const startsOn = startOfRow({ row: named.row, today, say });
      return startsOn === null ? [] : [{ ...named, startsOn, say }];
    })
    .toSorted((a, b) => compareText(a.startsOn, b.startsOn) || a.row.row - b.row.row);
  for (const named of started) {
    const { row, mother, visitor, startsOn, say } = named;
    if (visitor === null || visitor === undefined) continue;
    if (failed.has(keyOf(mother))) {
      say('mother', problems.rowOfHersFirst);
      continue;
    }
    const end = endOfMatch(named, context, say);
    if (end === undefined || remarks.of(row).length > 0) continue;
    const ofMother = byMother.get(keyOf(mother)) ?? [];
    if (ofMother.some((match) => match.startedOn === startsOn && sameVisitor(match.visitor, visitor))) {
      say('startsOn', problems.matchTwice);
      continue;
    }
    const ofVisitor = byVisitor.get(visitor.personId) ?? [];
    const { lacks, activeFamilies } = lacksOn(
      startsOn,
      { mother, visitor },
      { ofMother, ofVisitor },
      tookPartOn(startsOn, visitor.personId, mothers, known),
      context,
    );
    const isOver = mother.end !== null && startsOn > mother.end.endedOn;
    const allowed = canMatch(
      startsOn,
      {
        intakeOn: mother.intake.intakeOn,
        canBeMatched: finished.has(keyOf(mother)) && !isOver,
        matches: ofMother,
        lacks,
        visitor: {
          name: visitor.name,
          activeFamilies,
          maximumFamilies: maximumFamilies(visitor.facts, settings),
        },
      },
      today,
    );
    if (!allowed.ok) {
      say(
        allowed.problem.code === 'not-eligible' ? 'visitor' : 'startsOn',
        isOver ? matchingProblem('match-not-yet') : allowed.problem,
      );
      continue;
    }
    if (end !== null) {
      const closed = canEndMatch({ startedOn: startsOn, endedOn: null }, end, [], today);
      if (!closed.ok) {
        say('endedOn', closed.problem);
        continue;
      }
    }
    const match = {
      row,
      mother,
      visitor,
      startedOn: startsOn,
      endedOn: end?.endedOn ?? mother.end?.endedOn ?? null,
      end,
    };
    matches.push(match);
    addTo(byMother, keyOf(mother), match);
    addTo(byVisitor, visitor.personId, match);
  }

  // Mothers of whom a match waits, as they are called: their visits wait with it.
  const matchWaits = new Set(
    rows.all
      .filter((row) => row.holds === 'matches' && remarks.of(row).length > 0)
      .map(({ values }) => keyOfWritten(String(values.mother ?? ''))),
  );
  const visits: JudgedVisit[] = [];
  const visitsOf = new Map<string, JudgedVisit[]>();
  const dated = rows.visits
    .flatMap((named) => {
      const say = (column: TakeoverColumn | null, problem: Problem) =>
        remarks.say(named.row, column, problem);
      const visit = visitOfRow({ row: named.row, today, say });
      return visit === null ? [] : [{ ...named, visit, say }];
    })
    .toSorted((a, b) => compareText(a.visit.visitOn, b.visit.visitOn) || a.row.row - b.row.row);
  for (const { row, mother, visitor: asked, visit, say } of dated) {
    const key = keyOf(mother);
    if (failed.has(key)) {
      say('mother', problems.rowOfHersFirst);
      continue;
    }
    if (remarks.of(row).length > 0) continue;
    const hers = visitsOf.get(key) ?? [];
    const herMatches = byMother.get(key) ?? [];
    const match = matchOn(herMatches, visit.visitOn);
    const visitor = asked === undefined ? (match?.visitor ?? null) : asked;
    const done = { ...visit, status: 'done' as const };
    const checked = checkVisit(
      done,
      {
        endedOn: mother.end?.endedOn ?? null,
        matches: herMatches,
        pauses: [],
        otherVisits: hers.map((other) => ({ visitOn: other.visit.visitOn, status: 'done' as const })),
        lists,
      },
      today,
    );
    if (!checked.ok) {
      const { code } = checked.problem;
      const waits = code === 'visit-before-match' && matchWaits.has(keyOfWritten(String(row.values.mother)));
      if (waits) say('mother', problems.matchOfHersFirst);
      else say(code === 'entry-not-in-list' ? 'topics' : 'visitOn', checked.problem);
      continue;
    }
    const who =
      visitor === null
        ? null
        : {
            visitingMotherId: visitor.personId,
            stoppedOn: visitor.facts.stoppedOn,
            pauses: visitor.facts.pauses,
          };
    const comes = checkVisitors(who, null, done);
    if (!comes.ok) {
      say('visitor', comes.problem);
      continue;
    }
    const isMatched = match !== null && visitor !== null && sameVisitor(match.visitor, visitor);
    const judged = { row, mother, visitor, match: isMatched ? match : null, visit };
    visits.push(judged);
    addTo(visitsOf, key, judged);
  }

  for (const mother of mothers) {
    const key = keyOf(mother);
    if (failed.has(key)) continue;
    const days = (visitsOf.get(key) ?? []).map(({ visit }) => visit.visitOn);
    const [startedOn = null] = days;
    const lastVisitOn = days.at(-1) ?? null;
    const { intake, end } = mother;
    const say = (column: TakeoverColumn | null, problem: Problem) => {
      failed.add(key);
      remarks.say(mother.row, column, problem);
    };
    if (end !== null) {
      const ended = canEnd(
        {
          state: 'waiting',
          childBornOn: clockBirth(intake.children)?.bornOn ?? null,
          referredOn: intake.referredOn,
          intakeOn: intake.intakeOn,
          startedOn,
          lastVisitOn,
          isReferredOut: false,
        },
        end,
        settings,
        today,
      );
      if (!ended.ok)
        say(
          ended.problem.code.startsWith('completed')
            ? 'endReason'
            : ended.problem.code === 'referral-missing'
              ? 'endNote'
              : 'endedOn',
          ended.problem,
        );
    }
    const recorded: RecordedTrajectory = {
      isIntakeFinished: finished.has(key),
      referredOn: intake.referredOn,
      intakeOn: intake.intakeOn,
      children: intake.children,
      startedOn,
      endedOn: end?.endedOn ?? null,
      endReason: end?.reason ?? null,
      matches: byMother.get(key) ?? [],
      visits: days.map((visitOn) => ({ visitOn, status: 'done' as const })),
    };
    for (const { field, problem } of newContradictions(nothingRecorded, recorded, settings))
      say(columnOfField[field] ?? null, problem);
  }
  sayBegunTwice(mothers, failed, remarks);

  const visitsBy = new Map<string, JudgedVisit[]>();
  for (const visit of visits) if (visit.visitor !== null) addTo(visitsBy, visit.visitor.personId, visit);
  for (const { row, is, facts, status } of visitors) {
    if (is === null || status !== 'new') continue;
    const hers = byVisitor.get(personKey(is)) ?? [];
    const say = (column: TakeoverColumn | null, problem: Problem) => {
      failed.add(rowKey(row));
      remarks.say(row, column, problem);
    };
    const { startedOn, stoppedOn } = facts;
    if (stoppedOn !== null) {
      const leaves = canLeave(
        { firstDay: stoppedOn, lastDay: null },
        hers.filter(({ endedOn }) => endedOn === null).length,
      );
      if (!leaves.ok) say('stoppedOn', leaves.problem);
    }
    const records: DatedRecord[] = [
      ...hers.map((match) => ({
        kind: 'match' as const,
        firstDay: match.startedOn,
        lastDay: match.endedOn ?? match.startedOn,
      })),
      ...(visitsBy.get(personKey(is)) ?? []).map(({ visit }) => ({
        kind: 'visit' as const,
        firstDay: visit.visitOn,
        lastDay: visit.visitOn,
      })),
    ];
    for (const { field, problem } of refusalsOfTerm(
      { startedOn: null, stoppedOn: null },
      { startedOn, stoppedOn },
      records,
    ))
      say(field as TakeoverColumn, problem);
  }
  return { matches, visits, finished, admissions, failed };
}

/** One person takes part once at a time: a second row of hers begins after the first has ended. */
function sayBegunTwice(mothers: readonly MotherOfFile[], failed: Set<string>, remarks: Remarks): void {
  const before = new Map<string, MotherOfFile[]>();
  const begunOn = ({ intake }: MotherOfFile): string => intake.referredOn ?? intake.intakeOn ?? '9999-12-31';
  for (const mother of mothers.toSorted((a, b) => compareText(begunOn(a), begunOn(b)))) {
    if (mother.is === null || failed.has(keyOf(mother))) continue;
    const person = personKey(mother.is);
    const earlier = before.get(person) ?? [];
    const states = earlier.map(({ end }) =>
      end !== null && end.endedOn <= begunOn(mother) ? ('ended' as const) : ('visited' as const),
    );
    const again = canBeginAgain(states);
    if (again.ok) before.set(person, [...earlier, mother]);
    else {
      failed.add(keyOf(mother));
      remarks.say(mother.row, 'intakeOn', again.problem, fullName(mother.person));
    }
  }
}
