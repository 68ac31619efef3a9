import { compareText } from '../kernel/compare-text.js';
import { addDays, requireDays } from '../kernel/iso-date.js';
import { lookUp } from '../kernel/look-up.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { reasonNeedsNote } from '../kernel/reason.js';
import { fail, ok, type Problem, problemOf, type Refusal, type Result } from '../kernel/result.js';
import type { LocationSettings } from '../location/location-settings.js';
import {
  type ApplicantState,
  applicantStates,
  type DecisionReason,
  isClosedApplicant,
  type RecruitmentStep,
  reasonsOfStep,
  recruitmentMoves,
  recruitmentSteps,
  type SuitabilityPoint,
} from './recruitment-codes.js';

/** When and where a first talk is agreed to take place. */
export interface TalkAppointment {
  /** ISO text; null: none is agreed. */
  readonly talkOn: string | null;
  /** Time of the day in minutes, `09:30`; null: the day alone is agreed. */
  readonly talkAt: string | null;
  readonly talkPlace: string | null;
}

const noTalk: TalkAppointment = Object.freeze({ talkOn: null, talkAt: null, talkPlace: null });

/** What is recorded of a step. Dates are ISO text. */
export interface RecordedStep extends TalkAppointment {
  readonly step: RecruitmentStep;
  readonly happenedOn: string;
  /** Day on which to call again; null: after the location's usual number of days. */
  readonly tryAgainOn: string | null;
  readonly suitability: readonly SuitabilityPoint[];
  /** Why it was decided so; null: it decides nothing. */
  readonly reason: DecisionReason | null;
  readonly note: string | null;
}

const talkWithoutDay = problemOf(
  'talk-without-day',
  ['Deze afspraak heeft nog geen datum.', 'This appointment has no date yet.'],
  ['Vul de datum van het gesprek in.', 'Enter the date of the talk.'],
);
const talkBeforeCall = problemOf(
  'talk-before-call',
  ['Het gesprek is niet voor deze afspraak.', 'The talk is not before this appointment was made.'],
  ['Kies dezelfde dag of een latere.', 'Choose the same day or a later one.'],
);
const callAgainTooEarly = problemOf(
  'call-again-too-early',
  ['Opnieuw bellen kan pas na dit telefoontje.', 'You can call again only after this call.'],
  ['Kies een latere dag.', 'Choose a later day.'],
);
const decisionWithoutReason = problemOf(
  'decision-without-reason',
  ['Bij een besluit hoort een reden.', 'A decision takes a reason.'],
  ['Kies een reden.', 'Choose a reason.'],
);
const reasonNotForStep = problemOf(
  'reason-not-for-step',
  ['Deze reden past niet bij dit besluit.', 'This reason does not go with this decision.'],
  ['Kies een reden uit de lijst.', 'Choose a reason from the list.'],
);
const talkWithoutFinding = problemOf(
  'talk-without-finding',
  ['Er staat nog niets over dit gesprek.', 'Nothing is said of this talk yet.'],
  ['Kies wat u opviel, of schrijf er iets over.', 'Choose what struck you, or write something about it.'],
);

/** What is wrong with a step by itself: an appointment without a day, a talk without a finding, a decision without a reason. */
export function stepRefusals(recorded: RecordedStep): readonly Refusal[] {
  const { step, happenedOn, tryAgainOn, talkOn, suitability, note } = recorded;
  const refusals: Refusal[] = [];
  if (step === 'plan-talk' && talkOn === null) refusals.push({ field: 'talkOn', problem: talkWithoutDay });
  if (step === 'plan-talk' && talkOn !== null && talkOn < happenedOn)
    refusals.push({ field: 'talkOn', problem: talkBeforeCall });
  if (step === 'call' && tryAgainOn !== null && tryAgainOn <= happenedOn)
    refusals.push({ field: 'tryAgainOn', problem: callAgainTooEarly });
  if (step === 'hold-talk' && suitability.length === 0 && note === null)
    refusals.push({ field: 'suitability', problem: talkWithoutFinding });
  return [...refusals, ...reasonRefusals(recorded)];
}

function reasonRefusals({ step, reason, note }: RecordedStep): readonly Refusal[] {
  const reasons = reasonsOfStep(step);
  if (reason === null)
    return reasons.length === 0 ? [] : [{ field: 'reason', problem: decisionWithoutReason }];
  if (!reasons.includes(reason)) return [{ field: 'reason', problem: reasonNotForStep }];
  return reason === 'other' && note === null ? [{ field: 'note', problem: reasonNeedsNote }] : [];
}

/** Somebody who applied, as a step finds her. Dates are ISO text. */
export interface Applicant {
  readonly state: ApplicantState;
  readonly appliedOn: string;
  /** Day of the last step; null: none yet. */
  readonly stateOn: string | null;
}

/** What she becomes by a step. */
export interface ApplicantAfterStep extends TalkAppointment {
  readonly state: ApplicantState;
  readonly stateOn: string;
  readonly tryAgainOn: string | null;
}

const stepInFuture = problemOf(
  'step-in-future',
  ['Deze dag ligt in de toekomst.', 'This day lies in the future.'],
  ['Kies vandaag of een eerdere dag.', 'Choose today or an earlier day.'],
);
const stepBeforeLast = problemOf(
  'step-before-last',
  ['Dit is van voor wat er het laatst is vastgelegd.', 'This is from before what was recorded last.'],
  ['Kies een latere dag.', 'Choose a later day.'],
);
const stepNotPossible = (state: ApplicantState, step: RecruitmentStep): Problem<'step-not-possible'> =>
  problemOf(
    'step-not-possible',
    [
      `"${recruitmentSteps.label(step, 'nl')}" kan niet: de stand is nu "${applicantStates.label(state, 'nl')}".`,
      `“${recruitmentSteps.label(step, 'en')}” is not possible: the state is now “${applicantStates.label(state, 'en')}”.`,
    ],
    ['Laad de pagina opnieuw en kijk wat er nu kan.', 'Reload the page and see what is possible now.'],
  );

/**
 * What becomes of somebody who applied by a step: the state that follows, and what is to be done with her next. Who was
 * called and agreed on nothing is called again on the day that was agreed, or after the location's usual number of days.
 * @param applicant How she stands.
 * @param recorded The step.
 * @param settings The location's terms.
 * @param today The day on which it is recorded.
 * @example
 * const call = recruitmentStepSchema.parse({ step: 'call', happenedOn: '2008-04-02' });
 * const selma = { state: 'to-call', appliedOn: '2008-03-31', stateOn: null };
 * recordStep(selma, call, defaultLocationSettings, Temporal.PlainDate.from('2008-04-02')); // { ok: true, value: { state: 'to-call', stateOn: '2008-04-02', tryAgainOn: '2008-04-05', talkOn: null, talkAt: null, talkPlace: null } }
 */
export function recordStep(
  applicant: Applicant,
  recorded: RecordedStep,
  settings: Pick<LocationSettings, 'prospectTryAgainDays'>,
  today: PlainDate,
): Result<ApplicantAfterStep, Problem<'step-not-possible' | 'step-in-future' | 'step-before-last'>> {
  const { step, happenedOn, talkOn, talkAt, talkPlace } = recorded;
  requireDays(happenedOn, talkOn, recorded.tryAgainOn, applicant.appliedOn, applicant.stateOn);
  const state = lookUp(lookUp(recruitmentMoves, applicant.state), step);
  if (state === null) return fail(stepNotPossible(applicant.state, step));
  if (happenedOn > today.toString()) return fail(stepInFuture);
  if (happenedOn < (applicant.stateOn ?? applicant.appliedOn)) return fail(stepBeforeLast);
  const again = recorded.tryAgainOn ?? addDays(happenedOn, settings.prospectTryAgainDays);
  return ok({
    state,
    stateOn: happenedOn,
    tryAgainOn: state === 'to-call' ? again : null,
    ...(state === 'talk-planned' ? { talkOn, talkAt, talkPlace } : noTalk),
  });
}

/**
 * The appointment that a step keeps, so that what was agreed stays to be read once the talk was held or moved: the one that was
 * made in it, and of a talk that was held the one that stood.
 * @param stood What was agreed before.
 * @param recorded The step.
 * @example
 * const stood = { talkOn: '2008-04-09', talkAt: '10:00', talkPlace: null };
 * const held = recruitmentStepSchema.parse({ step: 'hold-talk', happenedOn: '2008-04-09', note: 'Hartelijk.' });
 * talkOfStep(stood, held); // { talkOn: '2008-04-09', talkAt: '10:00', talkPlace: null }
 */
export function talkOfStep(stood: TalkAppointment, recorded: RecordedStep): TalkAppointment {
  const { step } = recorded;
  if (step !== 'plan-talk' && step !== 'hold-talk') return noTalk;
  const { talkOn, talkAt, talkPlace } = step === 'plan-talk' ? recorded : stood;
  return { talkOn, talkAt, talkPlace };
}

/**
 * The steps that can be taken with somebody who applied, in the order in which people should read them.
 * @example
 * possibleSteps('waiting-list'); // ['accept', 'decline', 'withdraw']
 */
export const possibleSteps = (state: ApplicantState): readonly RecruitmentStep[] =>
  recruitmentSteps.values.filter((step) => lookUp(recruitmentMoves, state)[step] !== null);

/**
 * The last day on which somebody is kept of whom nothing came: she is erased on the day after.
 * @param applicant How she stands.
 * @param settings The location's terms.
 * @returns ISO text; null while it goes on, or where she was accepted.
 * @example
 * applicantKeptUntil({ state: 'declined', stateOn: '2008-03-01' }, { prospectRetentionDays: 30 }); // '2008-03-31'
 */
export const applicantKeptUntil = (
  { state, stateOn }: Pick<Applicant, 'state' | 'stateOn'>,
  { prospectRetentionDays }: Pick<LocationSettings, 'prospectRetentionDays'>,
): string | null =>
  stateOn !== null && isClosedApplicant(state) ? addDays(stateOn, prospectRetentionDays) : null;

/** What is known of somebody at the moment that she is accepted. */
export interface AcceptedApplicant {
  readonly source: string;
  /** Whether she took part as a programme mother, by the register; null: she is not in it. */
  readonly wasProgrammeMother: boolean | null;
  /** Day from which she visits, ISO text. */
  readonly startedOn: string;
}

/**
 * What is registered of a visiting mother because of how she came: one person can be a programme mother and then a
 * visiting mother, and a coordinator can visit herself.
 * @param applicant Who was accepted.
 * @example
 * factsOfAccepted({ source: 'programme-mother', wasProgrammeMother: null, startedOn: '2008-03-31' }); // { formerProgrammeMother: true, coordinatorFrom: null }
 */
export const factsOfAccepted = ({ source, wasProgrammeMother, startedOn }: AcceptedApplicant) => ({
  formerProgrammeMother: source === 'programme-mother' || wasProgrammeMother === true ? true : null,
  coordinatorFrom: source === 'coordinator' ? startedOn : null,
});

/** What tells where somebody who applied stands in the order of work. */
export interface OrderedApplicant extends Applicant, Pick<TalkAppointment, 'talkOn'> {
  readonly tryAgainOn: string | null;
}

/** The day that orders within a state: of the next call, of the first talk, or of the last step. */
const dayOf = ({ state, appliedOn, stateOn, tryAgainOn, talkOn }: OrderedApplicant): string =>
  (state === 'talk-planned' ? talkOn : state === 'to-call' ? tryAgainOn : stateOn) ?? appliedOn;

/**
 * Puts people who applied in the order of work: who is to be called, who comes to a first talk, on whom is to be decided, who
 * waits, and then of whom nothing is asked, the latest of those first.
 * @example
 * const selma = { state: 'to-call', appliedOn: '2008-03-31', stateOn: null, tryAgainOn: null, talkOn: null };
 * [{ ...selma, state: 'talk-held' }, selma].toSorted(compareApplicants)[0].state; // 'to-call'
 */
export function compareApplicants(a: OrderedApplicant, b: OrderedApplicant): number {
  const place = ({ state }: OrderedApplicant) => applicantStates.values.indexOf(state);
  const isOver = a.state === 'accepted' || isClosedApplicant(a.state);
  return place(a) - place(b) || (isOver ? -1 : 1) * compareText(dayOf(a), dayOf(b));
}
