import { type CodeOf, codeList, labelledCode } from '../kernel/code-list.js';
import { deepFreeze } from '../kernel/deep-freeze.js';

/** How somebody came who wants to become a visiting mother (2012 report on working methods). */
export const recruitmentSources = codeList('recruitment-source', [
  labelledCode('poster', 'poster of folder', 'poster or leaflet'),
  labelledCode('other-mother', 'via een andere moeder', 'through another mother'),
  labelledCode('visiting-mother', 'via een bezoekmoeder', 'through a visiting mother'),
  labelledCode('programme-mother', 'was zelf programmamoeder', 'was a programme mother herself'),
  labelledCode('organisation', 'via een organisatie', 'through an organisation'),
  labelledCode('coordinator', 'is zelf coördinator', 'is a coordinator herself'),
  labelledCode('other', 'anders', 'other'),
]);
export type RecruitmentSource = CodeOf<typeof recruitmentSources>;

/** Where somebody who applied stands. */
export const applicantStates = codeList('applicant-state', [
  labelledCode('to-call', 'nog bellen', 'to call'),
  labelledCode('talk-planned', 'eerste gesprek gepland', 'first talk planned'),
  labelledCode('talk-held', 'wacht op besluit', 'waiting for a decision'),
  labelledCode('waiting-list', 'op de wachtlijst', 'on the waiting list'),
  labelledCode('accepted', 'aangenomen', 'accepted'),
  labelledCode('declined', 'afgewezen', 'declined'),
  labelledCode('withdrawn', 'ziet er zelf van af', 'withdrew'),
  labelledCode('unreachable', 'niet bereikt', 'unreachable'),
]);
export type ApplicantState = CodeOf<typeof applicantStates>;

/** What happens with somebody who applied. */
export const recruitmentSteps = codeList('recruitment-step', [
  labelledCode('call', 'gebeld, nog geen afspraak', 'called, nothing agreed yet'),
  labelledCode('plan-talk', 'eerste gesprek afgesproken', 'first talk agreed'),
  labelledCode('hold-talk', 'eerste gesprek gehouden', 'first talk held'),
  labelledCode('put-on-waiting-list', 'op de wachtlijst gezet', 'put on the waiting list'),
  labelledCode('accept', 'aangenomen', 'accepted'),
  labelledCode('decline', 'afgewezen', 'declined'),
  labelledCode('withdraw', 'ziet er zelf van af', 'withdrew'),
  labelledCode('give-up', 'niet bereikt', 'not reached'),
]);
export type RecruitmentStep = CodeOf<typeof recruitmentSteps>;

type Moves = Readonly<Record<RecruitmentStep, ApplicantState | null>>;

const none = {
  call: null,
  'plan-talk': null,
  'hold-talk': null,
  'put-on-waiting-list': null,
  accept: null,
  decline: null,
  withdraw: null,
  'give-up': null,
} as const satisfies Moves;

/** Before the first talk: she can be called, come to a talk that nobody planned, or not come at all. */
const beforeTalk = {
  ...none,
  call: 'to-call',
  'plan-talk': 'talk-planned',
  'hold-talk': 'talk-held',
  decline: 'declined',
  withdraw: 'withdrawn',
  'give-up': 'unreachable',
} as const satisfies Moves;

/** Whoever comes back after all is spoken to again. */
const comesBack = { ...none, call: 'to-call', 'plan-talk': 'talk-planned' } as const satisfies Moves;

/**
 * What each step makes of each state; null: it cannot be taken there. Nobody is accepted, or put on the waiting list,
 * with whom no first talk was held. A state that does not answer does not compile.
 */
export const recruitmentMoves = deepFreeze({
  'to-call': beforeTalk,
  'talk-planned': beforeTalk,
  'talk-held': {
    ...none,
    'plan-talk': 'talk-planned',
    'put-on-waiting-list': 'waiting-list',
    accept: 'accepted',
    decline: 'declined',
    withdraw: 'withdrawn',
  },
  'waiting-list': { ...none, accept: 'accepted', decline: 'declined', withdraw: 'withdrawn' },
  accepted: none,
  declined: comesBack,
  withdrawn: comesBack,
  unreachable: comesBack,
} as const satisfies Readonly<Record<ApplicantState, Moves>>);

/** The steps that decide, so that they take a reason. */
export const decidingSteps = deepFreeze([
  'put-on-waiting-list',
  'accept',
  'decline',
  'withdraw',
] as const satisfies readonly RecruitmentStep[]);

type DecidingStep = (typeof decidingSteps)[number];

/** Why it was decided so about somebody who applied. */
export const decisionReasons = codeList('decision-reason', [
  labelledCode('suitable', 'geschikt als bezoekmoeder', 'suitable as a visiting mother'),
  labelledCode('language-needed', 'spreekt een taal die nodig is', 'speaks a language that is needed'),
  labelledCode('no-family-yet', 'nog geen gezin dat past', 'no family that suits her yet'),
  labelledCode('preparation-later', 'wacht op een voorbereiding', 'waits for a preparation'),
  labelledCode('starts-later', 'kan pas later beginnen', 'can start only later'),
  labelledCode('not-suitable', 'niet geschikt als bezoekmoeder', 'not suitable as a visiting mother'),
  labelledCode('own-situation', 'eigen situatie nu te zwaar', 'her own situation is too hard now'),
  labelledCode('enough-visiting-mothers', 'genoeg bezoekmoeders', 'enough visiting mothers'),
  labelledCode('no-time', 'geen tijd', 'no time'),
  labelledCode('found-job', 'baan gevonden', 'found a job'),
  labelledCode('started-study', 'met een opleiding begonnen', 'started a study'),
  labelledCode('other-volunteering', 'kiest ander vrijwilligerswerk', 'chose other volunteering'),
  labelledCode('expectations-not-met', 'had er iets anders van verwacht', 'expected something else'),
  labelledCode('other', 'anders', 'other'),
]);
export type DecisionReason = CodeOf<typeof decisionReasons>;

/** Which reasons each decision can have. A decision that does not answer does not compile. */
const reasonsOfDecision = deepFreeze({
  'put-on-waiting-list': ['no-family-yet', 'preparation-later', 'starts-later', 'other'],
  accept: ['suitable', 'language-needed', 'other'],
  decline: ['not-suitable', 'own-situation', 'no-time', 'enough-visiting-mothers', 'other'],
  withdraw: [
    'no-time',
    'found-job',
    'started-study',
    'other-volunteering',
    'expectations-not-met',
    'own-situation',
    'other',
  ],
} as const satisfies Readonly<Record<DecidingStep, readonly DecisionReason[]>>);

/**
 * The reasons that a step with somebody who applied can have, in the order in which people should read them; none: it decides
 * nothing.
 * @example
 * reasonsOfStep('accept'); // ['suitable', 'language-needed', 'other']
 * reasonsOfStep('call'); // []
 */
export const reasonsOfStep = (step: RecruitmentStep): readonly DecisionReason[] =>
  (reasonsOfDecision as Partial<Readonly<Record<RecruitmentStep, readonly DecisionReason[]>>>)[step] ?? [];

/** The states of which nothing comes: who is in one is kept no longer than the location's setting. */
export const closedApplicantStates = deepFreeze([
  'declined',
  'withdrawn',
  'unreachable',
] as const satisfies readonly ApplicantState[]);

/**
 * Whether nothing comes of somebody who applied.
 * @example
 * isClosedApplicant('declined'); // true
 * isClosedApplicant('waiting-list'); // false
 */
export const isClosedApplicant = (state: ApplicantState): boolean =>
  (closedApplicantStates as readonly ApplicantState[]).includes(state);

/**
 * What a first talk looks at: an experienced mother, who can take a step back with her own advice and let a mother find
 * her own way, and who has room in her own life (2012 report on working methods).
 */
export const suitabilityPoints = codeList('suitability-point', [
  labelledCode(
    'experienced-mother',
    'zij is zelf een ervaren moeder',
    'she is an experienced mother herself',
  ),
  labelledCode('listens', 'zij luistert en oordeelt niet', 'she listens and does not judge'),
  labelledCode('steps-back', 'zij laat een moeder zelf kiezen', 'she lets a mother choose for herself'),
  labelledCode('confidential', 'zij gaat vertrouwelijk met informatie om', 'she keeps confidences'),
  labelledCode(
    'has-time',
    'zij heeft tijd voor bezoek en begeleiding',
    'she has time for visits and supervision',
  ),
  labelledCode('own-life-settled', 'haar eigen situatie is rustig genoeg', 'her own life is settled enough'),
]);
export type SuitabilityPoint = CodeOf<typeof suitabilityPoints>;
