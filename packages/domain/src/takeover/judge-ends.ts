import { compareText } from '../kernel/compare-text.js';
import { grouped } from '../kernel/grouped.js';
import type { Problem } from '../kernel/result.js';
import { fullName } from '../person/name.js';
import { canBeginAgain } from '../registration/begin-again.js';
import { clockBirth } from '../registration/children/clock-birth.js';
import { canEnd } from '../registration/end-trajectory.js';
import { newContradictions, type RecordedTrajectory } from '../visit/contradictions.js';
import { type JudgedMatch, type JudgedVisit, keyOf } from './courses.js';
import { type MotherOfFile, personKey, type Remarks } from './judge-people.js';
import { columnOfField } from './takeover-columns.js';
import type { TakeoverContext } from './takeover-plan.js';
import type { TakeoverColumn } from './takeover-sheets.js';

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

/** At which column what keeps a trajectory from ending is said. */
function columnOfEndProblem({ code }: Problem): TakeoverColumn {
  if (code.startsWith('completed')) return 'endReason';
  return code === 'referral-missing' ? 'endNote' : 'endedOn';
}

/**
 * Judges how each mother stands after her matches and visits: her end, and all her days together.
 * @param mothers Of whom every row can be recorded.
 * @param of What happened with them.
 * @returns The rows of mothers who cannot be recorded with what happened.
 */
export function judgeEnds(
  mothers: readonly MotherOfFile[],
  of: {
    readonly matches: readonly JudgedMatch[];
    readonly visits: readonly JudgedVisit[];
    readonly admitted: { has(mother: string): boolean };
  },
  { settings, today }: TakeoverContext,
  remarks: Remarks,
): ReadonlySet<string> {
  const failed = new Set<string>();
  const matchesOf = new Map(grouped(of.matches.map((match) => [keyOf(match.mother), match] as const)));
  const daysOf = new Map(
    grouped(of.visits.map(({ mother, visit }) => [keyOf(mother), visit.visitOn] as const)),
  );
  for (const mother of mothers) {
    const key = keyOf(mother);
    const { intake, end, row } = mother;
    const days = daysOf.get(key) ?? [];
    const [startedOn = null] = days;
    const wrong: (readonly [TakeoverColumn | null, Problem])[] = [];
    if (end !== null) {
      const course = {
        state: 'waiting',
        childBornOn: clockBirth(intake.children)?.bornOn ?? null,
        referredOn: intake.referredOn,
        intakeOn: intake.intakeOn,
        startedOn,
        lastVisitOn: days.at(-1) ?? null,
        isReferredOut: false,
      } as const;
      const ended = canEnd(course, end, settings, today);
      if (!ended.ok) wrong.push([columnOfEndProblem(ended.problem), ended.problem]);
    }
    const recorded: RecordedTrajectory = {
      isIntakeFinished: of.admitted.has(key),
      referredOn: intake.referredOn,
      intakeOn: intake.intakeOn,
      children: intake.children,
      startedOn,
      endedOn: end?.endedOn ?? null,
      endReason: end?.reason ?? null,
      matches: matchesOf.get(key) ?? [],
      visits: days.map((visitOn) => ({ visitOn, status: 'done' as const })),
    };
    for (const { field, problem } of newContradictions(nothingRecorded, recorded, settings))
      wrong.push([columnOfField[field] ?? null, problem]);
    if (wrong.length === 0) continue;
    failed.add(key);
    for (const [column, problem] of wrong) remarks.say(row, column, problem);
  }
  return failed;
}

/**
 * One person takes part once at a time: a second row of hers begins after the first has ended.
 * @returns The rows of mothers who began while they took part.
 */
export function judgeBegunTwice(mothers: readonly MotherOfFile[], remarks: Remarks): ReadonlySet<string> {
  const failed = new Set<string>();
  const before = new Map<string, readonly MotherOfFile[]>();
  const begunOn = ({ intake }: MotherOfFile): string => intake.referredOn ?? intake.intakeOn ?? '9999-12-31';
  for (const mother of mothers.toSorted((a, b) => compareText(begunOn(a), begunOn(b)))) {
    if (mother.is === null) continue;
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
  return failed;
}
