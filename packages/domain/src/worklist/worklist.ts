import type { PlainDate } from '../kernel/plain-date.js';
import { extensionEnding, pauseEnding, roundingOff } from './closing-tasks.js';
import { compareTasks } from './compare-tasks.js';
import { proposalUnanswered, prospectToCall, waitingForMatch } from './entry-tasks.js';
import { expensesToApprove, groupSessionToRecord } from './group-and-expense-tasks.js';
import { evaluationToOffer, thanksToRecord } from './growth-tasks.js';
import { meetingDue, meetingToRecord, supervisionDue, supervisionToRecord } from './guidance-tasks.js';
import { intakeUnfinished } from './intake-tasks.js';
import { transferIncoming, transferRefused, transferUnanswered } from './open-end-tasks.js';
import { outcomeToAsk, recordIncomplete } from './record-tasks.js';
import { applicantDecision, applicantToCall, firstTalk } from './recruitment-tasks.js';
import { bookToGive, referralToAskAfter, referralToSend, referralUnanswered } from './referral-tasks.js';
import { registrationDue, registrationSentBack } from './registration-tasks.js';
import { signalOpen } from './signal-tasks.js';
import { type TaskKind, taskKinds } from './task-codes.js';
import { daysSince, type TaskRule, taskContext, type WorklistSettings } from './task-rule.js';
import type { Task } from './task-schema.js';
import { visitNotPlanned, visitOverdue, visitToRecord } from './visit-tasks.js';
import { preparationMissing, vogExpiring, vogMissing } from './visiting-mother-tasks.js';
import type { WorklistInput } from './worklist-input.js';

/** How each kind of task is found. A kind that does not answer does not compile. */
const taskRules = {
  'signal-open': signalOpen,
  'registration-sent-back': registrationSentBack,
  'transfer-incoming': transferIncoming,
  'transfer-refused': transferRefused,
  'transfer-unanswered': transferUnanswered,
  'visit-overdue': visitOverdue,
  'visit-to-record': visitToRecord,
  'visit-not-planned': visitNotPlanned,
  'supervision-due': supervisionDue,
  'supervision-to-record': supervisionToRecord,
  'round-off': roundingOff,
  'extension-ending': extensionEnding,
  'waiting-for-match': waitingForMatch,
  'proposal-unanswered': proposalUnanswered,
  'intake-unfinished': intakeUnfinished,
  'prospect-to-call': prospectToCall,
  'applicant-to-call': applicantToCall,
  'first-talk': firstTalk,
  'applicant-decision': applicantDecision,
  'referral-to-send': referralToSend,
  'referral-unanswered': referralUnanswered,
  'referral-to-ask-after': referralToAskAfter,
  'pause-ending': pauseEnding,
  'registration-due': registrationDue,
  'vog-missing': vogMissing,
  'vog-expiring': vogExpiring,
  'preparation-missing': preparationMissing,
  'meeting-due': meetingDue,
  'meeting-to-record': meetingToRecord,
  'group-session-to-record': groupSessionToRecord,
  'expenses-to-approve': expensesToApprove,
  'outcome-due': outcomeToAsk,
  'evaluation-to-offer': evaluationToOffer,
  'thanks-to-record': thanksToRecord,
  'book-due': bookToGive,
  'record-incomplete': recordIncomplete,
} as const satisfies Readonly<Record<TaskKind, TaskRule>>;

/**
 * Everything that waits for the coordinators of a location today, explained and in order: what is
 * overdue first, then what is to be done now, what waits for others, and what comes soon (see
 * {@link compareTasks}). A mother who wants a visit has one task for it: to plan it, to record it, or to
 * find her a visiting mother.
 * @param state Facts of the location.
 * @param settings Settings of the location on that day.
 * @param today The day on which is asked.
 * @example
 * const state = aWorklistInput({ trajectories: [aWorklistTrajectory({ startedOn: '2008-01-31', visits: [aVisitOn('2008-01-31')] })] });
 * worklist(state, defaultLocationSettings, Temporal.PlainDate.from('2008-03-20'))[0]?.explanation.en; // 'The visit of 29 February 2008 is 20 days late.'
 */
export function worklist(
  state: WorklistInput,
  settings: WorklistSettings,
  today: PlainDate,
): readonly Task[] {
  const context = taskContext(state, settings, today);
  return taskKinds.values
    .flatMap((kind) =>
      taskRules[kind](context).map(
        (finding): Task => ({ ...finding, kind, days: daysSince(finding.since, context.today) }),
      ),
    )
    .toSorted(compareTasks);
}
