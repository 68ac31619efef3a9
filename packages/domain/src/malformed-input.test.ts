import { describe, expect, it } from 'vitest';
import { checkExpense } from './expenses/check-expense.js';
import { expenseClaims } from './expenses/claims.js';
import { paymentLists, periodOfPaymentList } from './expenses/payment-lists.js';
import { canApprove, draftLacks } from './expenses/statement.js';
import { daysReached, lastClosedPeriod, statementPeriod } from './expenses/statement-period.js';
import { canHaveDays, checkSession, sessionRefusals } from './group/check-session.js';
import { takesPartInGroup } from './group/participation.js';
import { nextSessionOn } from './group/session-due.js';
import { childAgeInMonths, cohortMonth, cohortYear, firstDayAtAge } from './kernel/child-age.js';
import { addDays, addMonths, daysBetween } from './kernel/iso-date.js';
import { pausedOn, periodIncludes, periodsOverlap } from './kernel/period.js';
import { Temporal } from './kernel/plain-date.js';
import { settingsOn } from './location/dated-settings.js';
import { defaultLocationSettings as settings } from './location/location-settings.js';
import { canAnswerProposal, canEndMatch, canMatch, plannedUntil } from './matching/matching-rules.js';
import { rankCandidates } from './matching/ranking.js';
import { checkOutcome, outcomeDue } from './outcome/outcome-due.js';
import { bookStandings } from './referral/boekenbaby.js';
import { boekenpretMonth } from './referral/boekenpret.js';
import { giveBookRefusals } from './referral/give-book.js';
import { programmeStanding } from './referral/other-programmes.js';
import { takenFrom, whyNotOfAge } from './referral/programme-rules.js';
import { referralRefusals } from './referral/referral.js';
import { referralStepRefusals, referralWait } from './referral/referral-step.js';
import {
  referralCorrectionRefusals,
  sentOn,
  withoutLastStep,
  withReferralDay,
} from './referral/referral-way.js';
import { canBeginAgain } from './registration/begin-again.js';
import { draftKeptUntil } from './registration/draft-retention.js';
import { assessEligibility } from './registration/eligibility.js';
import { canEnd, endReasonsOn, whyNotCompleted } from './registration/end-trajectory.js';
import { isAttrition, isEnd } from './registration/ending.js';
import { canExtend } from './registration/extension.js';
import { finishIntake } from './registration/finish-intake.js';
import { trajectoryFact } from './registration/intake-facts.js';
import { canPause, endPause } from './registration/pause.js';
import { plannedIn, settlePlannedVisits } from './registration/planned-visits-in-pause.js';
import { programmeDecision } from './registration/programme-decision.js';
import { callDueOn, recordCall } from './registration/prospect.js';
import { canReopen } from './registration/reopen.js';
import { erasedOn, keptUntil } from './registration/retention.js';
import { eventsIn, isOpenState, nextState, takesPart } from './registration/trajectory-state.js';
import { canAnswerTransfer, canTransfer, daysWithoutAnswer } from './registration/transfer.js';
import { canRemoveExtension } from './removal/can-remove.js';
import { withoutCall } from './removal/without-call.js';
import { checkSignal, signalStepRefusals } from './supervision/check-signal.js';
import { readiness, vogExpiresOn } from './supervision/readiness.js';
import { reopenedSignal, signalReopeningRefusals, signalStepDue } from './supervision/reopen-signal.js';
import { areFamiliesSettled, canBeAway, canLeave, isActiveOn } from './supervision/visiting-mother-rules.js';
import { aCandidate, aMotherToMatch, aReadyVisitingMother } from './testing/matching-builders.js';
import { anEndingTrajectory, anIntake, someEligibilityFacts } from './testing/registration-builders.js';
import { aRecordedTrajectory, aTrajectory, someStandingFacts } from './testing/visit-builders.js';
import {
  aVisitOn,
  aWorklistInput,
  aWorklistProspect,
  aWorklistReferral,
  aWorklistSignal,
  aWorklistTrajectory,
  aWorklistVisitingMother,
} from './testing/worklist-builders.js';
import { correctionRefusals } from './visit/check-correction.js';
import { checkVisit } from './visit/check-visit.js';
import { newContradictions } from './visit/contradictions.js';
import { doneDays } from './visit/done-days.js';
import { dueDates, expectedVisits } from './visit/due-dates.js';
import { dueVisits } from './visit/due-visits.js';
import { followVisits } from './visit/follow-visits.js';
import { visitRhythm } from './visit/rhythm.js';
import { roundOff } from './visit/round-off.js';
import { isToRecord, visitStanding, waitingSince } from './visit/visit-standing.js';
import { visitSummary } from './visit/visit-summary.js';
import { checkVisitors, matchOn } from './visit/visitor.js';
import { caseload } from './worklist/caseload.js';
import { worklist } from './worklist/worklist.js';

/** Some facts of a record, and nothing else. */
const pick = <Facts extends object, Name extends keyof Facts>(facts: Facts, ...names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, facts[name]])) as Pick<Facts, Name>;

const today = Temporal.PlainDate.from('2008-06-01');
const over = { firstDay: '2008-03-01', lastDay: '2008-03-20' };
const open = { firstDay: '2008-05-20', lastDay: null };
const earlier = { startedOn: '2008-01-10', endedOn: '2008-01-20' };
const going = { startedOn: '2008-01-25', endedOn: null };
const asked = someEligibilityFacts({ firstChild: false, motherCircumstances: [] });
const standing = someStandingFacts({
  pauses: [over],
  absences: [{ firstDay: '2008-03-22', lastDay: '2008-03-25' }],
  extendedUntil: '2009-09-30',
  matches: [earlier, going],
});
const visits = [{ visitOn: '2008-01-31', status: 'done', kind: 'home' }] as const;
const due = aTrajectory({ endedOn: '2008-12-31', extendedUntil: '2009-09-30', pauses: [over] });
const recorded = aRecordedTrajectory();
const moved = { endedOn: '2008-05-31', reason: 'moved', note: null };
const visitedUntilMay = anEndingTrajectory({ lastVisitOn: '2008-05-29' });
const matchEnd = { endedOn: '2008-05-01', reason: 'no-rapport', endedBy: 'mother', note: null } as const;
const marja = {
  visitingMotherId: 'v1',
  stoppedOn: '2008-06-01',
  pauses: [{ firstDay: '2008-02-01', lastDay: '2008-02-10' }],
};
const referral = {
  direction: 'in',
  referredOn: '2008-05-01',
  programme: 'home-start',
};
const referredFamily = {
  referredOn: '2008-01-01',
  intakeOn: '2008-01-20',
  startedOn: '2008-06-01',
  endedOn: null,
  children: [{ childBornOn: '2007-05-02' }],
  isServiceRetired: false,
};
const referralSteps = [{ state: 'accepted', reachedOn: '2008-05-20', note: null }];
const offer = {
  toLocationId: 'ede',
  offeredOn: '2008-05-31',
  consentOn: '2008-05-30',
  passOn: [],
  note: null,
};

/** A rule and something that it can decide on. */
// biome-ignore lint/suspicious/noExplicitAny: what is handed in is malformed, which the types would not let through.
type Rule = readonly [(...facts: any[]) => unknown, ...facts: readonly unknown[]];

/** The rules that go by dates, each with facts of which every date counts. */
const rulesOfDates = {
  addDays: [addDays, '2008-03-01', 1],
  addMonths: [addMonths, '2008-03-01', 1],
  daysBetween: [daysBetween, '2008-03-01', '2008-04-01'],
  childAgeInMonths: [childAgeInMonths, '2007-05-31', '2008-11-30'],
  cohortMonth: [cohortMonth, '2007-05-31'],
  cohortYear: [cohortYear, '2007-05-31'],
  firstDayAtAge: [firstDayAtAge, '2007-05-31', 18],
  periodIncludes: [periodIncludes, over, '2008-03-10'],
  periodsOverlap: [periodsOverlap, over, open],
  pausedOn: [pausedOn, [over, open], '2008-03-10'],
  settingsOn: [settingsOn, [{ name: 'monthsTwice', value: 3, validFrom: '2008-03-01' }], today],
  assessEligibility: [assessEligibility, someEligibilityFacts({ intakeOn: '2008-01-31' }), settings, today],
  finishIntake: [finishIntake, anIntake(), null, settings, today],
  recordCall: [
    recordCall,
    { receivedOn: '2008-03-31', trajectoryId: null, intakeOn: '2008-06-08' },
    { calledOn: '2008-04-02', tryAgainOn: '2008-04-05', outcome: 'called', endsAppointment: true },
    settings,
    today,
  ],
  callDueOn: [
    callDueOn,
    { outcome: 'called', receivedOn: '2008-03-31', outcomeOn: '2008-04-02', tryAgainOn: '2008-04-05' },
    settings,
  ],
  keptUntil: [keptUntil, { kind: 'prospect', outcome: 'declined', outcomeOn: '2008-03-01' }, settings],
  draftKeptUntil: [draftKeptUntil, '2008-03-01'],
  erasedOn: [erasedOn, { kind: 'taken-back', takenBackOn: '2008-03-01' }, settings],
  canPause: [
    canPause,
    { state: 'visited', pauses: [over], doneVisits: ['2008-04-30'] },
    { ...open, reason: 'vakantie' },
  ],
  endPause: [endPause, over, '2008-03-10'],
  plannedIn: [plannedIn, over, [{ visitOn: '2008-03-10' }]],
  settlePlannedVisits: [
    settlePlannedVisits,
    {
      pause: over,
      otherPauses: [open],
      planned: [{ visitId: 'v', visitOn: '2008-03-10' }],
      extendedUntil: ['2009-06-30'],
      choice: 'cancel',
    },
    today,
  ],
  canExtend: [
    canExtend,
    { state: 'visited', childBornOn: '2007-11-05', extendedUntil: ['2009-06-30'] },
    { extendedOn: '2008-05-31', untilOn: '2009-09-30', reason: 'network-weak', note: null },
    settings,
    today,
  ],
  canEnd: [canEnd, visitedUntilMay, moved, settings, today],
  whyNotCompleted: [
    whyNotCompleted,
    pick(visitedUntilMay, 'childBornOn', 'startedOn'),
    '2009-05-31',
    settings,
  ],
  endReasonsOn: [endReasonsOn, pick(visitedUntilMay, 'childBornOn', 'startedOn'), '2009-05-31', settings],
  canTransfer: [
    canTransfer,
    { ...visitedUntilMay, locationId: 'breda', childBornOn: null, startedOn: null },
    offer,
    today,
  ],
  canAnswerTransfer: [
    canAnswerTransfer,
    { offeredOn: '2008-05-20', outcome: null },
    { outcome: 'accepted', answeredOn: '2008-05-31', note: null },
    today,
  ],
  daysWithoutAnswer: [daysWithoutAnswer, { offeredOn: '2008-05-20', outcome: null }, settings, today],
  canReopen: [
    canReopen,
    {
      state: 'ended',
      endedOn: '2008-05-20',
      endReason: 'moved',
      transferOutcome: null,
      isIntakeFinished: true,
    },
    { reopenedOn: '2008-05-31', reason: 'Terug.' },
    today,
  ],
  referralRefusals: [referralRefusals, referral, referredFamily, settings, today],
  referralCorrectionRefusals: [
    referralCorrectionRefusals,
    { steps: referralSteps, books: [{ book: 'first', givenOn: '2008-05-03' }] },
    referral,
    referredFamily,
    settings,
    today,
  ],
  sentOn: [sentOn, { referredOn: '2008-05-01', steps: referralSteps }],
  withoutLastStep: [withoutLastStep, { referredOn: '2008-05-01', steps: referralSteps }],
  withReferralDay: [
    withReferralDay,
    { state: 'accepted', stateOn: '2008-05-20', steps: referralSteps },
    '2008-05-01',
  ],
  programmeStanding: [programmeStanding, { direction: 'beside', state: 'connected' }, '2008-05-20'],
  whyNotOfAge: [whyNotOfAge, 'instapje', [{ childBornOn: '2007-05-02' }], '2008-05-20'],
  takenFrom: [takenFrom, 'instapje', [{ childBornOn: '2007-05-02' }]],
  referralStepRefusals: [
    referralStepRefusals,
    { state: 'sent', referredOn: '2008-05-01', stateOn: '2008-05-02', programme: null, children: [] },
    { state: 'accepted', reachedOn: '2008-05-20', note: null },
    today,
  ],
  referralWait: [
    referralWait,
    {
      direction: 'out',
      state: 'sent',
      referredOn: '2008-05-01',
      stateOn: '2008-05-02',
      programme: null,
      children: [],
    },
    settings,
    today,
  ],
  bookStandings: [bookStandings, { childBornOn: '2008-01-10', since: '2008-02-01', given: [] }, today],
  boekenpretMonth: [boekenpretMonth, '2008-01-20', today],
  giveBookRefusals: [
    giveBookRefusals,
    { programme: 'boekenbabys', direction: 'beside', referredOn: '2008-05-01', books: [] },
    { book: 'first', givenOn: '2008-05-02' },
    today,
  ],
  canRemoveExtension: [
    canRemoveExtension,
    { childBornOn: '2007-12-09', untilOn: '2009-09-30', otherUntil: ['2009-06-30'], visits },
    settings,
  ],
  withoutCall: [
    withoutCall,
    { outcome: 'called', outcomeOn: '2008-04-02', tryAgainOn: '2008-04-05', trajectoryId: null },
    [{ calledOn: '2008-04-01', outcome: 'called', tryAgainOn: '2008-04-04' }],
  ],
  isActiveOn: [isActiveOn, { stoppedOn: '2008-06-01' }, '2008-05-31'],
  vogExpiresOn: [vogExpiresOn, '2008-02-29', { vogRequired: true, vogValidYears: 3 }],
  readiness: [
    readiness,
    aReadyVisitingMother({ pauses: [over, open], stoppedOn: '2008-12-31' }),
    0,
    { ...settings, vogRequired: true },
    today,
  ],
  rankCandidates: [rankCandidates, aMotherToMatch(), [aCandidate({ pauses: [over] })], settings, today],
  canMatch: [
    canMatch,
    '2008-05-31',
    { intakeOn: '2008-01-08', canBeMatched: true, matches: [earlier], lacks: [] },
    today,
  ],
  plannedUntil: [plannedUntil, '2008-05-01', today],
  canEndMatch: [canEndMatch, going, matchEnd, ['2008-01-31'], today],
  canAnswerProposal: [
    canAnswerProposal,
    { outcome: 'proposed', proposedOn: '2008-05-01' },
    '2008-05-02',
    today,
  ],
  outcomeDue: [
    outcomeDue,
    { intakeOn: '2008-01-08', endedOn: '2008-12-31', childBornOn: '2007-11-05' },
    [],
    settings,
    today,
  ],
  checkOutcome: [checkOutcome, { moment: 'end', measuredOn: '2008-05-31' }, [], today],
  dueDates: [dueDates, { ...due, doneOn: [] }, settings],
  expectedVisits: [expectedVisits, { ...due, doneOn: [] }, settings, over],
  dueVisits: [dueVisits, due, settings, today],
  visitStanding: [visitStanding, standing, settings, today],
  visitSummary: [visitSummary, standing, settings, today],
  visitRhythm: [visitRhythm, { ...standing, visits }, settings, today],
  canLeave: [canLeave, over, 1],
  areFamiliesSettled: [areFamiliesSettled, over, 1],
  canBeAway: [canBeAway, over, [{ firstDay: '2008-01-01', lastDay: '2008-01-09' }]],
  isToRecord: [isToRecord, { status: 'planned', visitOn: '2008-03-07' }, [over], '2008-03-08'],
  waitingSince: [waitingSince, { stateSince: '2008-01-31', matches: [pick(earlier, 'endedOn')] }],
  roundOff: [
    roundOff,
    { endedOn: '2009-12-31', childBornOn: '2007-11-05', extendedUntil: '2009-09-30' },
    settings,
    today,
  ],
  doneDays: [doneDays, visits],
  followVisits: [followVisits, { state: 'visited', matches: [earlier, going], visits }, today],
  matchOn: [matchOn, [going], '2008-03-01'],
  checkVisitors: [
    checkVisitors,
    marja,
    { ...marja, visitingMotherId: 'v2' },
    { visitOn: '2008-05-02', status: 'planned' },
  ],
  checkSignal: [checkSignal, { raisedOn: '2008-03-31', description: 'Zij slaapt niet.' }, today],
  signalReopeningRefusals: [
    signalReopeningRefusals,
    { step: 'closed', raisedOn: '2008-05-01', steppedOn: '2008-05-10', notes: 2 },
    { reopenedOn: '2008-05-12', note: 'Vergissing.', followUpOn: '2008-06-08' },
    today,
  ],
  reopenedSignal: [
    reopenedSignal,
    [
      { step: 'noticed', followUpOn: null },
      { step: 'judged', followUpOn: '2008-06-08' },
    ],
    { reopenedOn: '2008-05-12', followUpOn: null },
    today,
  ],
  signalStepDue: [signalStepDue, { step: 'judged', followUpOn: '2008-05-12' }, today],
  signalStepRefusals: [
    signalStepRefusals,
    { step: 'noticed', raisedOn: '2008-03-31', steppedOn: '2008-04-01', notes: 1 },
    { step: 'judged', takenOn: '2008-04-02', severity: 'watch', note: 'Gebeld.', followUpOn: '2008-06-08' },
    today,
  ],
  checkVisit: [
    checkVisit,
    { visitOn: '2008-05-31', status: 'done' },
    { endedOn: '2008-12-31', matches: [going], pauses: [over], otherVisits: visits },
    today,
  ],
  newContradictions: [
    newContradictions,
    { ...recorded, consentOn: null },
    { ...recorded, consentOn: null, endedOn: '2008-05-31', endReason: 'moved' },
    settings,
  ],
  correctionRefusals: [
    correctionRefusals,
    recorded,
    { ...recorded, extendedUntil: '2009-09-30' },
    settings,
    today,
  ],
  statementPeriod: [statementPeriod, '2008-03-31', 'quarter'],
  lastClosedPeriod: [lastClosedPeriod, '2008-03-31', 'month'],
  daysReached: [daysReached, over],
  paymentLists: [paymentLists, [{ statementId: 'a', exportedOn: '2008-04-03' }], []],
  periodOfPaymentList: [periodOfPaymentList, ['2008-03-31', '2008-03-31']],
  expenseClaims: [
    expenseClaims,
    {
      visits: [{ visitId: 'v', visitingMotherId: 'v1', visitOn: '2008-03-14', status: 'done' }],
      matches: [{ ...going, trajectoryId: 't', visitingMotherId: 'v1', endedOn: '2008-03-20' }],
      expenses: [
        {
          expenseId: 'e',
          visitingMotherId: 'v1',
          spentOn: '2008-03-10',
          amountCents: 750,
          isCorrection: false,
        },
      ],
      settled: [{ lineKind: 'visit', sourceId: 'v0', paidFor: '2008-02-14' }],
    },
    [{ name: 'amountPerVisit', value: 500, validFrom: '2008-01-01' }],
    over,
    today,
  ],
  draftLacks: [draftLacks, { lines: [], visitsToRecord: 0, withoutReceipt: 0 }, over, today],
  canApprove: [
    canApprove,
    { period: over, lines: [], approvedUntil: '2008-02-29' },
    { totalCents: 0, lineCount: 0 },
    today,
  ],
  checkExpense: [checkExpense, { spentOn: '2008-03-31' }, settings, today],
  checkSession: [
    checkSession,
    { heldOn: '2008-03-10', isCancelled: false, presentCount: 1, motherIds: [] },
    { ...over, otherDays: ['2008-03-03'] },
    today,
  ],
  sessionRefusals: [
    sessionRefusals,
    { heldOn: '2008-03-10', isCancelled: false, presentCount: 1, motherIds: [] },
    { ...over, otherDays: ['2008-03-03'] },
    today,
  ],
  canHaveDays: [canHaveDays, over, ['2008-03-10']],
  takesPartInGroup: [takesPartInGroup, { groupParticipant: null, attendedOn: ['2008-03-10'] }, over],
  nextSessionOn: [nextSessionOn, { ...over, rhythm: 'weekly', lastSessionOn: '2008-03-01' }],
  worklist: [
    worklist,
    aWorklistInput({
      trajectories: [
        aWorklistTrajectory({ record: {} as never, visits: [{ ...aVisitOn('2008-01-31'), visitId: 'v' }] }),
      ],
      prospects: [aWorklistProspect({ outcomeOn: '2008-04-01', tryAgainOn: '2008-04-03' })],
      visitingMothers: [aWorklistVisitingMother({ startedOn: null })],
      signals: [aWorklistSignal({ followUpOn: '2008-03-08' })],
      referrals: [aWorklistReferral()],
    }),
    settings,
    today,
  ],
  caseload: [
    caseload,
    {
      ...aWorklistInput(),
      visitingMothers: [
        { visitingMotherId: 'v1', maximumFamilies: 2, stoppedOn: '2008-12-31', pauses: [over] },
      ],
    },
    settings,
    today,
  ],
} as const satisfies Readonly<Record<string, Rule>>;

/** The rules that go by a code or a name, each asked about one. */
// biome-ignore lint/suspicious/noExplicitAny: what is handed in is no code, which the types would not let through.
const rulesOfCodes: Readonly<Record<string, (code: any) => unknown>> = {
  takesPart,
  isOpenState,
  eventsIn,
  isEnd,
  isAttrition,
  trajectoryFact,
  canBeginAgain: (state) => canBeginAgain([state]),
  canPause: (state) => canPause({ state, pauses: [], doneVisits: [] }, { ...open, reason: 'vakantie' }),
  canEnd: (reason) => canEnd(visitedUntilMay, { ...moved, reason }, settings, today),
  programmeDecision: (fit) => programmeDecision(fit, settings),
  alsoAdmitted: (code) => assessEligibility(asked, { ...settings, alsoAdmitted: [code] }, today),
  restrictedTo: (code) => assessEligibility(asked, { ...settings, restrictedTo: [code] }, today),
  settingsOn: (name) => settingsOn([{ name, value: 3, validFrom: '2008-03-01' }], today),
  visitStanding: (state) => visitStanding({ ...standing, state }, settings, today),
  followVisits: (state) => followVisits({ state, matches: [going], visits }, today),
  doneDays: (status) => doneDays([{ visitOn: '2008-03-01', status }]),
  callDueOn: (outcome) => callDueOn(aWorklistProspect({ outcome }), settings),
};

/** A state or an event may be stored elsewhere: that there is no such one is a problem. */
const withProblem = [(code: never) => nextState('waiting', code), (code: never) => nextState(code, 'match')];

type Path = readonly (string | number)[];

/** Where in what is handed in a date stands. */
function datesIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? [path] : [];
  if (typeof value !== 'object' || value === null || value instanceof Temporal.PlainDate) return [];
  return Object.entries(value).flatMap(([key, part]) => datesIn(part, [...path, key]));
}

/** The same, with something else in one place. */
function changedAt(value: unknown, [key, ...rest]: Path, to: unknown): unknown {
  if (key === undefined) return to;
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  return Object.assign(copy, { [key]: changedAt((value as never)[key], rest, to) });
}

const dates = Object.entries<Rule>(rulesOfDates).flatMap(([name, [rule, ...facts]]) =>
  datesIn(facts).map((path) => ({ name, rule, facts, path, where: path.join('.') })),
);

describe('a text that is no day of the calendar', () => {
  it.each(dates)('is refused by $name at $where', ({ rule, facts, path }) => {
    expect(() => rule(...facts)).not.toThrow();
    for (const malformed of ['31-03-2008', '2008-02-30', '2008-03-31T00:00', 'x'])
      expect(() => rule(...(changedAt(facts, path, malformed) as readonly unknown[]))).toThrow(RangeError);
  });
});

describe('a code that there is not', () => {
  const others = ['nonsense', 'constructor', '__proto__', ''];

  it.each(Object.entries(rulesOfCodes))('is refused by %s', (_name, rule) => {
    for (const code of others) expect(() => rule(code)).toThrow(RangeError);
  });

  it('is a problem where it is an event, or a state in which one happens', () => {
    for (const rule of withProblem)
      for (const code of others) expect(rule(code as never)).toMatchObject({ ok: false });
  });
});
