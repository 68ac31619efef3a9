import { type CodeOf, codeList } from '../kernel/code-list.js';
import { deepFreeze } from '../kernel/deep-freeze.js';

/** Everything that can wait for a coordinator, what presses most first. */
export const taskKinds = codeList('task-kind', [
  { code: 'signal-open', label: { nl: 'signaal', en: 'signal' } },
  { code: 'transfer-incoming', label: { nl: 'overdracht aangeboden', en: 'transfer offered' } },
  { code: 'transfer-refused', label: { nl: 'overdracht ging niet door', en: 'transfer refused' } },
  {
    code: 'transfer-unanswered',
    label: { nl: 'overdracht zonder antwoord', en: 'transfer unanswered' },
  },
  { code: 'visit-overdue', label: { nl: 'bezoek te laat', en: 'visit overdue' } },
  { code: 'visit-to-record', label: { nl: 'bezoek vastleggen', en: 'visit to record' } },
  { code: 'visit-not-planned', label: { nl: 'bezoek plannen', en: 'visit to plan' } },
  { code: 'supervision-due', label: { nl: 'begeleidingsgesprek', en: 'supervision due' } },
  {
    code: 'supervision-to-record',
    label: { nl: 'begeleidingsgesprek vastleggen', en: 'supervision to record' },
  },
  { code: 'round-off', label: { nl: 'afronden', en: 'round off' } },
  { code: 'extension-ending', label: { nl: 'verlenging loopt af', en: 'extension ending' } },
  { code: 'waiting-for-match', label: { nl: 'wacht op koppeling', en: 'waiting for a match' } },
  { code: 'proposal-unanswered', label: { nl: 'voorstel zonder antwoord', en: 'proposal unanswered' } },
  { code: 'intake-unfinished', label: { nl: 'kennismaking', en: 'intake' } },
  { code: 'prospect-to-call', label: { nl: 'bellen', en: 'to call' } },
  { code: 'applicant-to-call', label: { nl: 'kandidaat bellen', en: 'applicant to call' } },
  { code: 'first-talk', label: { nl: 'eerste gesprek', en: 'first talk' } },
  { code: 'applicant-decision', label: { nl: 'besluit over kandidaat', en: 'decision on an applicant' } },
  { code: 'referral-to-send', label: { nl: 'doorverwijzing versturen', en: 'referral to send' } },
  { code: 'referral-unanswered', label: { nl: 'doorverwijzing zonder antwoord', en: 'referral unanswered' } },
  { code: 'referral-to-ask-after', label: { nl: 'navragen', en: 'to follow up' } },
  { code: 'pause-ending', label: { nl: 'pauze', en: 'pause' } },
  {
    code: 'registration-sent-back',
    label: { nl: 'jaarregistratie teruggestuurd', en: 'annual registration sent back' },
  },
  { code: 'registration-due', label: { nl: 'jaarregistratie versturen', en: 'annual registration to send' } },
  { code: 'vog-missing', label: { nl: 'VOG ontbreekt', en: 'certificate of conduct missing' } },
  { code: 'vog-expiring', label: { nl: 'VOG verloopt', en: 'certificate of conduct expiring' } },
  { code: 'preparation-missing', label: { nl: 'voorbereiding afmaken', en: 'preparation to complete' } },
  { code: 'meeting-due', label: { nl: 'bijeenkomst', en: 'meeting due' } },
  { code: 'meeting-to-record', label: { nl: 'bijeenkomst vastleggen', en: 'meeting to record' } },
  {
    code: 'group-session-to-record',
    label: { nl: 'groepsbijeenkomst vastleggen', en: 'group session to record' },
  },
  { code: 'expenses-to-approve', label: { nl: 'onkosten goedkeuren', en: 'expenses to approve' } },
  { code: 'outcome-due', label: { nl: 'vragenlijst afnemen', en: 'questionnaire due' } },
  { code: 'evaluation-to-offer', label: { nl: 'evaluatie aanbieden', en: 'evaluation to offer' } },
  { code: 'thanks-to-record', label: { nl: 'bedanken', en: 'to thank' } },
  { code: 'book-due', label: { nl: 'boek geven', en: 'book to give' } },
  { code: 'record-incomplete', label: { nl: 'dossier aanvullen', en: 'record to complete' } },
]);
export type TaskKind = CodeOf<typeof taskKinds>;

/** How much a task presses, what presses most first. */
export const taskUrgencies = codeList('task-urgency', [
  { code: 'overdue', label: { nl: 'te laat', en: 'overdue' } },
  { code: 'due', label: { nl: 'nu te doen', en: 'to do now' } },
  { code: 'waiting', label: { nl: 'wacht', en: 'waiting' } },
  { code: 'soon', label: { nl: 'binnenkort', en: 'soon' } },
]);
export type TaskUrgency = CodeOf<typeof taskUrgencies>;

/** What a task asks for: the button beside it. */
export const taskActions = codeList('task-action', [
  { code: 'see-signal', label: { nl: 'Signaal bekijken', en: 'See the signal' } },
  { code: 'answer-transfer', label: { nl: 'Overdracht beantwoorden', en: 'Answer the transfer' } },
  { code: 'go-on-after-refusal', label: { nl: 'Traject voortzetten', en: 'Continue the trajectory' } },
  { code: 'reopen', label: { nl: 'Traject heropenen', en: 'Reopen trajectory' } },
  { code: 'follow-up-transfer', label: { nl: 'Navragen of intrekken', en: 'Follow up or withdraw' } },
  { code: 'plan-visit', label: { nl: 'Bezoek plannen', en: 'Plan a visit' } },
  { code: 'record-visit', label: { nl: 'Bezoek vastleggen', en: 'Record the visit' } },
  { code: 'round-off', label: { nl: 'Afronding voorbereiden', en: 'Prepare the ending' } },
  { code: 'end-trajectory', label: { nl: 'Traject beëindigen', en: 'End the trajectory' } },
  { code: 'extend-or-end', label: { nl: 'Verlengen of beëindigen', en: 'Extend or end' } },
  { code: 'find-match', label: { nl: 'Bezoekmoeder zoeken', en: 'Find a visiting mother' } },
  { code: 'answer-proposal', label: { nl: 'Antwoord vastleggen', en: 'Record the answer' } },
  { code: 'plan-intake', label: { nl: 'Kennismaking plannen', en: 'Plan the intake' } },
  { code: 'start-intake', label: { nl: 'Kennismaking starten', en: 'Start the intake' } },
  { code: 'finish-intake', label: { nl: 'Kennismaking afronden', en: 'Finish the intake' } },
  { code: 'call', label: { nl: 'Bellen', en: 'Call' } },
  { code: 'hold-talk', label: { nl: 'Gesprek vastleggen', en: 'Record the talk' } },
  { code: 'decide-applicant', label: { nl: 'Besluit vastleggen', en: 'Record the decision' } },
  { code: 'send-referral', label: { nl: 'Versturen vastleggen', en: 'Record the sending' } },
  { code: 'answer-referral', label: { nl: 'Uitkomst vastleggen', en: 'Record the outcome' } },
  { code: 'ask-after-referral', label: { nl: 'Navraag vastleggen', en: 'Record what you heard' } },
  { code: 'give-book', label: { nl: 'Boek vastleggen', en: 'Record the book' } },
  { code: 'end-pause', label: { nl: 'Pauze bekijken', en: 'See the pause' } },
  { code: 'see-vog', label: { nl: 'VOG-datum invullen', en: 'Enter the date of the certificate' } },
  { code: 'complete-preparation', label: { nl: 'Voorbereiding aanvullen', en: 'Complete the preparation' } },
  { code: 'plan-supervision', label: { nl: 'Gesprek plannen', en: 'Plan a session' } },
  { code: 'record-supervision', label: { nl: 'Gesprek vastleggen', en: 'Record the session' } },
  { code: 'plan-meeting', label: { nl: 'Bijeenkomst plannen', en: 'Plan a meeting' } },
  { code: 'record-meeting', label: { nl: 'Aanwezigheid vastleggen', en: 'Record who was there' } },
  { code: 'record-group-session', label: { nl: 'Bijeenkomst vastleggen', en: 'Record the session' } },
  { code: 'approve-expenses', label: { nl: 'Onkosten bekijken', en: 'See the expenses' } },
  { code: 'record-preparation', label: { nl: 'Voorbereiding vastleggen', en: 'Record the preparation' } },
  { code: 'record-outcome', label: { nl: 'Vragenlijst invullen', en: 'Fill in the questionnaire' } },
  { code: 'record-evaluation', label: { nl: 'Evaluatie invullen', en: 'Fill in the evaluation' } },
  { code: 'record-thanks', label: { nl: 'Bedankje vastleggen', en: 'Record the thanks' } },
  { code: 'open-registration', label: { nl: 'Jaarregistratie openen', en: 'Open the registration' } },
  { code: 'complete-record', label: { nl: 'Dossier aanvullen', en: 'Complete the record' } },
]);
export type TaskActionCode = CodeOf<typeof taskActions>;

/** Kinds of things that a task is about. */
export const taskSubjects = deepFreeze([
  'trajectory',
  'prospect',
  'applicant',
  'visiting-mother',
  'transfer',
  'location',
  'group',
] as const);
/** Kinds of things that a task's action opens. */
export const taskTargets = deepFreeze([
  ...taskSubjects,
  'visit',
  'supervision-session',
  'meeting',
  'signal',
  'proposal',
  'referral',
  'pause',
  'registration',
] as const);
