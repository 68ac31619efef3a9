import type { EvaluationSettings } from '../growth/evaluation-due.js';
import { daysBetween } from '../kernel/iso-date.js';
import type { Bilingual } from '../kernel/language.js';
import type { PlainDate } from '../kernel/plain-date.js';
import type { LocationSettings } from '../location/location-settings.js';
import { openMatch } from '../matching/match.js';
import type { GuidancePolicy } from '../supervision/due-guidance.js';
import type { VisitPolicy } from '../visit/due-dates.js';
import { type VisitStanding, visitStanding } from '../visit/visit-standing.js';
import type { TaskUrgency } from './task-codes.js';
import type { Task } from './task-schema.js';
import type { WorklistInput, WorklistTrajectory } from './worklist-input.js';

/** The settings that decide on tasks. */
export type WorklistSettings = Pick<
  LocationSettings,
  | 'overdueAfterDays'
  | 'planAheadDays'
  | 'roundOffFromMonths'
  | 'halfwayAgeMonths'
  | 'waitingNormDays'
  | 'proposalAnswerDays'
  | 'referralAnswerDays'
  | 'referralAskAfterDays'
  | 'transferAnswerDays'
  | 'prospectTryAgainDays'
  | 'preparationNextDays'
  | 'vogRequired'
  | 'vogValidYears'
  | 'familiesPerVisitingMother'
> &
  EvaluationSettings &
  GuidancePolicy &
  VisitPolicy;

/** A trajectory with what several rules ask of it, worked out once. */
export interface TrajectoryContext extends WorklistTrajectory {
  readonly match: WorklistTrajectory['matches'][number] | null;
  readonly standing: VisitStanding;
}

/** What a rule decides from. */
export interface TaskContext extends Omit<WorklistInput, 'trajectories'> {
  readonly trajectories: readonly TrajectoryContext[];
  readonly settings: WorklistSettings;
  /** ISO text. */
  readonly today: string;
  readonly todayAsDate: PlainDate;
  /** Families that each visiting mother visits now. */
  readonly families: ReadonlyMap<string, number>;
}

/** Works out what several rules ask. */
export function taskContext(
  state: WorklistInput,
  settings: WorklistSettings,
  todayAsDate: PlainDate,
): TaskContext {
  const today = todayAsDate.toString();
  const trajectories = state.trajectories.map((each) => ({
    ...each,
    match: openMatch(each.matches),
    standing: visitStanding({ ...each, endedOn: null }, settings, todayAsDate),
  }));
  const families = new Map<string, number>();
  for (const { match } of trajectories)
    if (match !== null) families.set(match.visitingMotherId, (families.get(match.visitingMotherId) ?? 0) + 1);
  return { ...state, trajectories, settings, today, todayAsDate, families };
}

/** A task but for its kind, which the table of rules gives it, and its days, which follow from its date. */
export type Finding = Omit<Task, 'kind' | 'days'>;

/** Finds the tasks of one kind. */
export type TaskRule = (context: TaskContext) => readonly Finding[];

/** Days since a date; negative when it is still to come, 0 when there is none. */
export const daysSince = (since: string | null, today: string): number =>
  since === null ? 0 : daysBetween(since, today);

/** More than so many days ago presses; until then it takes the other urgency. */
export const pressing = (
  since: string,
  { today }: Pick<TaskContext, 'today'>,
  norm: number,
  otherwise: TaskUrgency,
): TaskUrgency => (daysBetween(since, today) > norm ? 'overdue' : otherwise);

/** What turned by today is to be done now; only what turns later comes soon. */
export const dueOrSoon = (since: string, { today }: Pick<TaskContext, 'today'>): TaskUrgency =>
  since <= today ? 'due' : 'soon';

interface Found {
  readonly since: string | null;
  readonly urgency: TaskUrgency;
  readonly explanation: Bilingual;
  readonly action: Task['action']['code'];
  readonly target?: Task['action']['target'];
}
const finding =
  (type: Task['subject']['type']) =>
  (id: string, { since, urgency, explanation, action, target = null }: Found): Finding => ({
    subject: { type, id },
    since,
    urgency,
    explanation,
    action: { code: action, target },
  });

export const aboutTrajectory = finding('trajectory');
export const aboutProspect = finding('prospect');
export const aboutApplicant = finding('applicant');
export const aboutVisitingMother = finding('visiting-mother');
export const aboutTransfer = finding('transfer');
export const aboutLocation = finding('location');
export const aboutGroup = finding('group');
