import fc from 'fast-check';
import { deliveryStandings } from '../delivery/delivery-standings.js';
import { groupRhythms } from '../group/group-codes.js';
import { addDays, addMonths } from '../kernel/iso-date.js';
import { proposalOutcomes } from '../matching/proposal-codes.js';
import { outcomeMoments } from '../outcome/outcome-codes.js';
import { referralDirections, referralProgrammes, referralStates } from '../referral/referral-codes.js';
import { prospectOutcomes } from '../registration/prospect-outcomes.js';
import {
  type RegistrationRecord,
  registrationRecord,
  registrationRecordNames,
} from '../registration/registration-facts.js';
import { guidanceStatuses } from '../supervision/guidance-codes.js';
import { applicantStates } from '../supervision/recruitment-codes.js';
import { signalSeverities, signalSteps } from '../supervision/signal-codes.js';
import { askedOfVisitingMother, visitingMotherRecord } from '../supervision/visiting-mother-record.js';
import { visitStatuses } from '../visit/code-lists.js';
import type {
  WorklistApplicant,
  WorklistInput,
  WorklistProspect,
  WorklistTrajectory,
  WorklistVisitingMother,
} from '../worklist/worklist-input.js';
import { absencesArbitrary, pausesArbitrary, readinessFactsArbitrary } from './trajectory-arbitraries.js';
import { completeRecord, completeVisitingMotherRecord } from './worklist-builders.js';

const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null });
const numbered = <Value>(items: readonly Value[], letter: string): (Value & { readonly id: string })[] =>
  items.map((item, index) => ({ ...item, id: `${letter}${index}` }));

/** A day in the two years before, or the three months after. */
const dayAround = (today: string) => fc.integer({ min: -730, max: 90 }).map((days) => addDays(today, days));
const dayBefore = (today: string) => fc.nat(730).map((days) => addDays(today, -days));
const named = <Pause>(pauses: readonly Pause[], id: string) =>
  pauses.map((pause, index) => ({ ...pause, pauseId: `${id}-pause-${index}` }));

/** A record of the annual registration with any gaps. */
const recordArbitrary: fc.Arbitrary<RegistrationRecord> = fc
  .subarray([...registrationRecordNames])
  .map((known) => registrationRecord(Object.fromEntries(known.map((name) => [name, completeRecord[name]]))));

const worklistTrajectoryArbitrary = (today: string): fc.Arbitrary<Omit<WorklistTrajectory, 'trajectoryId'>> =>
  dayBefore(today).chain((from) =>
    fc.record({
      state: fc.constantFrom('prospect', 'intake', 'waiting', 'matched', 'visited'),
      stateSince: fc.constant(from),
      intakeOn: maybe(fc.constant(from)),
      startedOn: maybe(fc.constant(from)),
      childBornOn: maybe(fc.integer({ min: -2, max: 18 }).map((months) => addMonths(from, -months))),
      pauses: pausesArbitrary(from).map((pauses) => named(pauses, from)),
      absences: absencesArbitrary(from, today),
      extendedUntil: maybe(dayAround(today)),
      matches: fc.array(
        fc.record({
          visitingMotherId: fc.constantFrom('v0', 'v1', 'v2'),
          startedOn: fc.constant(from),
          endedOn: maybe(dayBefore(today)),
        }),
        { maxLength: 2 },
      ),
      visits: fc
        .array(fc.tuple(dayAround(today), fc.constantFrom(...visitStatuses.values)), { maxLength: 24 })
        .map((visits) =>
          visits.map(([visitOn, status], index) => ({ visitId: `${from}-${index}`, visitOn, status })),
        ),
      outcomes: fc
        .subarray([...outcomeMoments.values])
        .map((moments) => moments.map((moment) => ({ moment }))),
      record: recordArbitrary,
    }),
  );

const worklistProspectArbitrary = (today: string): fc.Arbitrary<Omit<WorklistProspect, 'prospectId'>> =>
  fc.record({
    outcome: fc.constantFrom(...prospectOutcomes.values),
    receivedOn: dayBefore(today),
    outcomeOn: maybe(dayBefore(today)),
    tryAgainOn: maybe(dayAround(today)),
    intakeOn: maybe(dayAround(today)),
    intakeAt: maybe(fc.constant('09:30')),
    trajectoryId: maybe(fc.constant('t0')),
  });

/** Periods in which somebody was matched, the last of which may go on. */
const matchedArbitrary = (today: string) =>
  fc.array(fc.tuple(dayBefore(today), maybe(fc.nat(400))), { maxLength: 3 }).map((periods) =>
    periods.map(([firstDay, days]) => ({
      firstDay,
      lastDay: days === null ? null : addDays(firstDay, days),
    })),
  );
const guidanceStatus = fc.constantFrom(...guidanceStatuses.values);

const worklistVisitingMotherArbitrary = (
  today: string,
): fc.Arbitrary<Omit<WorklistVisitingMother, 'visitingMotherId'>> =>
  fc
    .tuple(
      readinessFactsArbitrary,
      maybe(dayBefore(today)),
      pausesArbitrary(addDays(today, -300)),
      fc.array(dayBefore(today), { maxLength: 3 }),
      matchedArbitrary(today),
      fc.array(fc.record({ sessionOn: dayAround(today), status: guidanceStatus }), { maxLength: 12 }),
      fc.subarray([...askedOfVisitingMother]),
    )
    .map(([facts, startedOn, pauses, preparationDays, matched, held, known]) => ({
      ...facts,
      startedOn,
      pauses: named(pauses, 'visiting'),
      preparationDays,
      record: visitingMotherRecord(
        Object.fromEntries(known.map((name) => [name, completeVisitingMotherRecord[name]])),
      ),
      supervision: {
        matched,
        away: pauses,
        sessions: numbered(held, 'session').map(({ id, ...session }) => ({ sessionId: id, ...session })),
      },
    }));

const worklistApplicantArbitrary = (today: string): fc.Arbitrary<Omit<WorklistApplicant, 'applicantId'>> =>
  fc.record({
    state: fc.constantFrom(...applicantStates.values),
    appliedOn: dayBefore(today),
    stateOn: maybe(dayBefore(today)),
    tryAgainOn: maybe(dayAround(today)),
    talkOn: maybe(dayAround(today)),
    talkAt: maybe(fc.constant('09:30')),
  });

const trajectoryId = fc.constantFrom('t0', 't1', 't2');

/**
 * The facts of any location on a day; they need not be consistent: the worklist answers all the same.
 * @param today ISO text.
 */
export const worklistInputArbitrary = (today: string): fc.Arbitrary<WorklistInput> =>
  fc.record({
    trajectories: fc
      .array(worklistTrajectoryArbitrary(today), { maxLength: 4 })
      .map((items) => numbered(items, 't').map(({ id, ...facts }) => ({ trajectoryId: id, ...facts }))),
    prospects: fc
      .array(worklistProspectArbitrary(today), { maxLength: 3 })
      .map((items) => numbered(items, 'p').map(({ id, ...facts }) => ({ prospectId: id, ...facts }))),
    applicants: fc
      .array(worklistApplicantArbitrary(today), { maxLength: 3 })
      .map((items) => numbered(items, 'a').map(({ id, ...facts }) => ({ applicantId: id, ...facts }))),
    visitingMothers: fc
      .array(worklistVisitingMotherArbitrary(today), { maxLength: 3 })
      .map((items) => numbered(items, 'v').map(({ id, ...facts }) => ({ visitingMotherId: id, ...facts }))),
    growth: fc
      .array(
        fc.record({
          startedOn: maybe(dayBefore(today)),
          stoppedOn: maybe(dayAround(today)),
          evaluatedOn: maybe(dayBefore(today)),
          thankedOn: maybe(dayBefore(today)),
          coordinatorFrom: maybe(dayBefore(today)),
          coordinatorUntil: maybe(dayAround(today)),
        }),
        { maxLength: 3 },
      )
      .map((items) => numbered(items, 'v').map(({ id, ...facts }) => ({ visitingMotherId: id, ...facts }))),
    registrations: fc
      .array(
        fc.record({
          locationId: fc.constant('breda'),
          standing: fc.constantFrom(...deliveryStandings.values),
          deadlineOn: dayAround(today),
          sentBackOn: maybe(dayBefore(today)),
          reason: maybe(fc.constant('De uren ontbreken.')),
        }),
        { maxLength: 3 },
      )
      .map((items) => items.map((facts, before) => ({ ...facts, year: Number(today.slice(0, 4)) - before }))),
    proposals: fc
      .array(
        fc.record({
          trajectoryId,
          proposedOn: dayBefore(today),
          outcome: fc.constantFrom(...proposalOutcomes.values),
        }),
        { maxLength: 2 },
      )
      .map((items) => numbered(items, 'proposal').map(({ id, ...facts }) => ({ proposalId: id, ...facts }))),
    signals: fc
      .array(
        fc.record({
          trajectoryId,
          step: fc.constantFrom(...signalSteps.values),
          severity: maybe(fc.constantFrom(...signalSeverities.values)),
          raisedOn: dayBefore(today),
          followUpOn: maybe(dayAround(today)),
        }),
        { maxLength: 2 },
      )
      .map((items) => numbered(items, 'signal').map(({ id, ...facts }) => ({ signalId: id, ...facts }))),
    referrals: fc
      .array(
        fc.record({
          trajectoryId,
          direction: fc.constantFrom(...referralDirections.values),
          programme: maybe(fc.constantFrom(...referralProgrammes.values)),
          keepsVisitingMother: maybe(fc.boolean()),
          state: fc.constantFrom(...referralStates.values),
          referredOn: dayBefore(today),
          stateOn: dayBefore(today),
          children: fc.constant([]),
          books: fc.constant([]),
        }),
        { maxLength: 2 },
      )
      .map((items) => numbered(items, 'referral').map(({ id, ...facts }) => ({ referralId: id, ...facts }))),
    transfers: fc
      .array(
        fc.record({
          direction: fc.constantFrom('in', 'out'),
          trajectoryId: maybe(trajectoryId),
          offeredOn: dayBefore(today),
          outcome: maybe(fc.constantFrom('accepted', 'refused')),
          answeredOn: maybe(dayBefore(today)),
        }),
        { maxLength: 2 },
      )
      .map((items) => numbered(items, 'transfer').map(({ id, ...facts }) => ({ transferId: id, ...facts }))),
    meetings: maybe(
      fc
        .tuple(
          matchedArbitrary(today),
          fc.array(fc.record({ meetingOn: dayAround(today), status: guidanceStatus }), { maxLength: 6 }),
        )
        .map(([matched, held]) => ({
          locationId: 'breda',
          matched,
          meetings: numbered(held, 'meeting').map(({ id, ...meeting }) => ({ meetingId: id, ...meeting })),
        })),
    ),
    groups: fc
      .array(
        fc.record({
          rhythm: fc.constantFrom(...groupRhythms.values),
          firstDay: dayBefore(today),
          lastDay: maybe(fc.constant(today)),
          lastSessionOn: maybe(dayBefore(today)),
        }),
        { maxLength: 2 },
      )
      .map((items) => numbered(items, 'group').map(({ id, ...facts }) => ({ groupId: id, ...facts }))),
    expenses: maybe(
      fc.record({
        locationId: fc.constant('breda'),
        firstDay: fc.constant(addDays(today, -60)),
        lastDay: fc.constant(addDays(today, -30)),
        count: fc.nat(3),
      }),
    ),
    coordinators: fc.nat(3),
  });
