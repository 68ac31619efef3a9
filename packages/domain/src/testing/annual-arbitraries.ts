import fc from 'fast-check';
import type {
  RecordedAtLocation,
  RegisteredMatch,
  RegisteredProspect,
  RegisteredState,
  RegisteredTrajectory,
  RegisteredVisit,
  RegisteredVisitingMother,
} from '../annual-registration/recorded-year.js';
import { coordinatorEducation, coordinatorExperience } from '../code-lists/location-lists.js';
import { originGroups } from '../code-lists/person-lists.js';
import { referralSources } from '../code-lists/trajectory-lists.js';
import { stopReasons } from '../code-lists/visiting-mother-lists.js';
import { addDays, addMonths } from '../kernel/iso-date.js';
import type { OpenPeriod } from '../kernel/period.js';
import { outcomeMoments } from '../outcome/outcome-codes.js';
import { referralDirections, referralProgrammes } from '../referral/referral-codes.js';
import { beginReferral } from '../referral/referral-way.js';
import { withClockBirth } from '../registration/children/clock-birth.js';
import { declineReasons } from '../registration/decline-reasons.js';
import { endingReasons } from '../registration/ending.js';
import { visitKinds } from '../visit/code-lists.js';
import { aRegisteredTrajectory, aRegisteredVisitingMother } from './annual-builders.js';
import { codeArbitrary, codesArbitrary } from './registration-arbitraries.js';
import { dateArbitrary } from './row-arbitraries.js';
import { pausesArbitrary } from './trajectory-arbitraries.js';
import { anOutcome } from './visit-builders.js';

const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null });
const visitors = ['v0', 'v1', 'v2'] as const;

/** What is drawn of a time with one visiting mother: gaps are days after what went before. */
const matchDrawn = fc.record({
  visitingMotherId: fc.constantFrom(...visitors),
  gap: fc.nat(60),
  visits: fc.array(
    fc.record({
      gap: fc.integer({ min: 1, max: 70 }),
      status: fc.constantFrom('done', 'done', 'done', 'cancelled', 'no-show'),
      kind: codeArbitrary(visitKinds),
      durationMinutes: maybe(fc.integer({ min: 5, max: 480 })),
    }),
    { maxLength: 8 },
  ),
  pause: maybe(fc.tuple(fc.nat(20), fc.nat(60))),
  /** How it goes on after it: with another visiting mother, or after a time away. */
  away: maybe(fc.record({ event: fc.constantFrom('end', 'transfer-out'), days: fc.nat(500) })),
});

/** What is drawn of one trajectory. */
const wayDrawn = fc.record({
  toIntake: fc.nat(60),
  hasReferral: fc.boolean(),
  matches: fc.array(matchDrawn, { maxLength: 3 }),
  age: fc.integer({ min: -8, max: 30 }),
  isTwin: fc.boolean(),
  end: maybe(fc.constantFrom(...endingReasons, 'transferred')),
  decline: maybe(codeArbitrary(declineReasons)),
  outcomes: fc.array(
    fc.record({
      moment: codeArbitrary(outcomeMoments),
      measured: fc.nat(600),
      declined: fc.boolean(),
      answered: maybe(fc.integer({ min: 1, max: 5 })),
    }),
    { maxLength: 3 },
  ),
  referrals: fc.array(
    fc.record({
      direction: codeArbitrary(referralDirections),
      after: fc.nat(600),
      programme: maybe(codeArbitrary(referralProgrammes)),
      isNoted: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
});
type Way = typeof wayDrawn extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/** What is drawn of a mother: how she was referred, and her trajectories one after the other. */
const motherDrawn = fc.record({
  receivedOn: dateArbitrary('2006-06-01', '2009-06-30'),
  source: maybe(codeArbitrary(referralSources)),
  isListed: fc.boolean(),
  cameFromElsewhere: fc.boolean(),
  closed: maybe(fc.constantFrom('called', 'declined', 'unreachable', 'not-eligible', 'duplicate')),
  calls: fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 3 }),
  origin: maybe(codeArbitrary(originGroups)),
  ways: fc.array(fc.tuple(fc.nat(400), wayDrawn), { minLength: 1, maxLength: 3 }),
});
type Mother = typeof motherDrawn extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/** Lives one trajectory through, from the day on which the location heard of her. */
function live(
  way: Way,
  heardOn: string,
  { isLast, transferredFrom }: { readonly isLast: boolean; readonly transferredFrom: string | null },
): { readonly trajectory: RegisteredTrajectory; readonly until: string } {
  const intakeOn = addDays(heardOn, way.toIntake);
  const states: RegisteredState[] = [{ event: 'start-intake', since: intakeOn }];
  const matches: RegisteredMatch[] = [];
  const visits: RegisteredVisit[] = [];
  const pauses: OpenPeriod[] = [];
  let on = intakeOn;
  way.matches.forEach(({ visitingMotherId, gap, visits: drawn, pause, away }, index) => {
    const startedOn = addDays(on, gap);
    on = startedOn;
    for (const { gap: days, ...visit } of drawn) {
      on = addDays(on, days);
      visits.push({ ...visit, visitOn: on });
    }
    if (pause !== null) {
      const firstDay = addDays(on, 1 + pause[0]);
      const lastDay = addDays(firstDay, pause[1]);
      pauses.push({ firstDay, lastDay });
      on = lastDay;
    }
    matches.push({ visitingMotherId, startedOn, endedOn: on });
    if (away === null || index === way.matches.length - 1) return;
    states.push({ event: away.event, since: on });
    on = addDays(on, away.days);
    states.push({ event: 'reopen', since: on });
  });
  const startedOn = visits.find(({ status }) => status === 'done')?.visitOn ?? null;
  // Before another begins the trajectory ends.
  const endReason = isLast ? way.end : (way.end ?? 'other');
  const endedOn = endReason === null ? null : on;
  if (endedOn !== null)
    states.push({ event: endReason === 'transferred' ? 'transfer-out' : 'end', since: endedOn });
  const last = matches.at(-1);
  if (last !== undefined && endedOn === null) matches.splice(-1, 1, { ...last, endedOn: null });
  const bornOn = addMonths(startedOn ?? intakeOn, -way.age);
  const { childBornOn } = withClockBirth([
    { childBornOn: bornOn },
    ...(way.isTwin ? [{ childBornOn: addDays(bornOn, 1) }] : []),
  ]);
  const trajectory = aRegisteredTrajectory({
    referredOn: way.hasReferral && transferredFrom === null ? heardOn : null,
    intakeOn,
    startedOn,
    endedOn,
    endReason,
    declineReason: way.matches.length === 0 && endedOn !== null ? way.decline : null,
    childBornOn,
    transferredFrom,
    transferredOn: transferredFrom === null ? null : heardOn,
    states,
    pauses,
    matches,
    visits,
    outcomes: way.outcomes.map(({ moment, measured, declined, answered }) =>
      anOutcome({
        moment,
        measuredOn: addDays(intakeOn, measured),
        declined,
        answered: declined ? null : answered,
        ...(declined
          ? { sureAsParent: null, knowsWhereToFindHelp: null, peopleToFallBackOn: null, network: [] }
          : {}),
      }),
    ),
    referrals: way.referrals.map(({ direction, after, programme, isNoted }) => {
      const referredOn = addDays(intakeOn, after);
      const { steps } = beginReferral({ state: isNoted ? 'noted' : 'sent', referredOn });
      return { direction, referredOn, programme, steps };
    }),
  });
  return { trajectory, until: on };
}

/** Lives a mother through: a prospect perhaps, and her trajectories, some of them continuing one of elsewhere. */
function liveMother(
  mother: Mother,
  number: number,
): {
  readonly trajectories: readonly RegisteredTrajectory[];
  readonly prospects: readonly RegisteredProspect[];
} {
  const { receivedOn, source, closed, origin, ways } = mother;
  const calledOn = mother.calls.map((days) => addDays(receivedOn, days)).toSorted();
  const calls = calledOn.map((each) => ({ calledOn: each, outcome: 'called' as const }));
  const prospect = { receivedOn, referralSource: source, calls };
  if (closed !== null) {
    const outcomeOn = calledOn.at(-1) ?? addDays(receivedOn, 1);
    const last = closed === 'duplicate' ? [] : [{ calledOn: outcomeOn, outcome: closed }];
    const closing = { outcome: closed, outcomeOn, calls: [...calls, ...last], trajectoryId: null };
    return { trajectories: [], prospects: [{ ...prospect, ...closing }] };
  }
  let on = receivedOn;
  let wasTransferred = mother.cameFromElsewhere;
  const trajectories = ways.map(([gap, way], index) => {
    const lived = live(way, on, {
      isLast: index === ways.length - 1,
      transferredFrom: wasTransferred ? 'ede' : null,
    });
    wasTransferred = lived.trajectory.endReason === 'transferred';
    on = addDays(lived.until, gap);
    return {
      ...lived.trajectory,
      trajectoryId: `t${number}-${index}`,
      motherId: `m${number}`,
      origin,
      referralSource: source,
    };
  });
  const [first] = trajectories;
  const isProspect = mother.isListed && first !== undefined && first.transferredFrom === null;
  const wanted = { outcome: 'wants-intake' as const, outcomeOn: calledOn.at(-1) ?? receivedOn };
  return {
    trajectories,
    prospects: isProspect ? [{ ...prospect, ...wanted, trajectoryId: first.trajectoryId }] : [],
  };
}

const visitingMotherArbitrary = (visitingMotherId: string): fc.Arbitrary<RegisteredVisitingMother> =>
  fc
    .record({
      startedOn: maybe(dateArbitrary('2004-01-01', '2008-12-31')),
      preparedOn: maybe(dateArbitrary('2004-01-01', '2008-12-31')),
      stoppedOn: maybe(dateArbitrary('2007-01-01', '2011-12-31')),
      origin: maybe(codeArbitrary(originGroups)),
      stopReason: codeArbitrary(stopReasons),
      pauses: pausesArbitrary('2007-01-01'),
    })
    .map(({ stopReason, ...facts }) =>
      aRegisteredVisitingMother({
        visitingMotherId,
        ...facts,
        stopReason: facts.stoppedOn === null ? null : stopReason,
      }),
    );

const heldArbitrary = (attendees: readonly string[]) =>
  maybe(
    fc.array(
      fc.record({
        heldOn: dateArbitrary('2006-06-01', '2011-12-31'),
        attendees: fc.subarray([...attendees]),
      }),
      { maxLength: 8 },
    ),
  );

/**
 * All that a location has recorded over some years, lived through by the rules of the programme: mothers who are
 * referred and do not come, stop, pause, begin again, go to another location and back; children of a multiple birth;
 * one visiting mother after another; supervision with gaps.
 */
export const recordedAtLocationArbitrary: fc.Arbitrary<RecordedAtLocation> = fc
  .record({
    mothers: fc.array(motherDrawn, { maxLength: 5 }),
    visitingMothers: fc.tuple(...visitors.map(visitingMotherArbitrary)),
    supervisionSessions: maybe(
      fc.array(
        fc.record({
          visitingMotherId: fc.constantFrom(...visitors),
          heldOn: dateArbitrary('2006-06-01', '2011-12-31'),
        }),
        { maxLength: 40 },
      ),
    ),
    meetings: heldArbitrary(visitors),
    groupSessions: heldArbitrary(['t0-0', 't1-0', 't2-0']),
    coordinators: fc.array(
      fc.record({
        hoursPerWeek: maybe(fc.integer({ min: 1, max: 40 })),
        workExperience: maybe(codesArbitrary(coordinatorExperience)),
        education: maybe(codesArbitrary(coordinatorEducation)),
        startedOn: maybe(dateArbitrary('2004-01-01', '2008-12-31')),
        stoppedOn: maybe(dateArbitrary('2009-01-01', '2011-12-31')),
      }),
      { maxLength: 2 },
    ),
  })
  .map(({ mothers, coordinators, ...recorded }) => {
    const lived = mothers.map(liveMother);
    return {
      ...recorded,
      trajectories: lived.flatMap(({ trajectories }) => trajectories),
      prospects: lived.flatMap(({ prospects }) => prospects),
      coordinators: coordinators.map((facts, index) => ({ ...facts, coordinatorId: `c${index}` })),
      erased: [],
    };
  });
