import fc from 'fast-check';
import type {
  RegisteredMatch,
  RegisteredState,
  RegisteredTrajectory,
  RegisteredVisit,
} from '../annual-registration/recorded-year.js';
import { addDays, addMonths } from '../kernel/iso-date.js';
import type { OpenPeriod } from '../kernel/period.js';
import { outcomeMoments } from '../outcome/outcome-codes.js';
import { referralDirections, referralProgrammes } from '../referral/referral-codes.js';
import { beginReferral } from '../referral/referral-way.js';
import { withClockBirth } from '../registration/children/clock-birth.js';
import { declineReasons } from '../registration/decline-reasons.js';
import { endingReasons } from '../registration/ending.js';
import { visitKinds } from '../visit/code-lists.js';
import { aRegisteredTrajectory } from './annual-builders.js';
import { codeArbitrary } from './registration-arbitraries.js';
import { anOutcome } from './visit-builders.js';

const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null });
/** The visiting mothers of a location that is made up. */
export const visitors = ['v0', 'v1', 'v2'] as const;

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
  away: maybe(
    fc.record({
      event: fc.constantFrom('end', 'transfer-out'),
      days: fc.nat(500),
      reason: maybe(fc.constantFrom(...endingReasons)),
    }),
  ),
});

/** What is drawn of one trajectory. */
export const wayDrawn = fc.record({
  toIntake: fc.nat(60),
  hasReferral: fc.boolean(),
  matches: fc.array(matchDrawn, { maxLength: 3 }),
  age: fc.integer({ min: -8, max: 30 }),
  isTwin: fc.boolean(),
  /** Until how many days after the last day visits go on past the usual age. */
  extension: maybe(fc.nat(120)),
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
export type Way = typeof wayDrawn extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/**
 * Lives one trajectory through, from the day on which the location heard of her.
 * @param way What was drawn of it.
 * @param heardOn When the location heard of her.
 * @param ends Why it ends, and where it went on from; null: it does not.
 */
export function live(
  way: Way,
  heardOn: string,
  {
    endReason,
    transferredFrom,
  }: { readonly endReason: RegisteredTrajectory['endReason']; readonly transferredFrom: string | null },
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
    states.push({ event: away.event, since: on, ...(away.event === 'end' && { endReason: away.reason }) });
    on = addDays(on, away.days);
    states.push({ event: 'reopen', since: on });
  });
  const startedOn = visits.find(({ status }) => status === 'done')?.visitOn ?? null;
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
    tookPartElsewhere: transferredFrom === null ? null : { location: transferredFrom, until: heardOn },
    states,
    pauses,
    extensions: way.extension === null ? [] : [{ untilOn: addDays(on, way.extension) }],
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
