import { daysBetween } from '../kernel/iso-date.js';
import type { Bilingual } from '../kernel/language.js';
import { pausedOn } from '../kernel/period.js';
import type { PlainDate } from '../kernel/plain-date.js';
import type { LocationSettings } from '../location/location-settings.js';
import { openMatch } from '../matching/match.js';
import { type DueVisit, dueVisits } from '../visit/due-visits.js';
import type { TaskUrgency } from './task-codes.js';
import type { Task } from './task-schema.js';
import type { WorklistInput, WorklistTrajectory } from './worklist-input.js';

/** The settings that decide on tasks. */
export type WorklistSettings = Pick<
  LocationSettings,
  | 'endAgeMonths'
  | 'monthsTwice'
  | 'overdueAfterDays'
  | 'planAheadDays'
  | 'roundOffFromMonths'
  | 'halfwayAgeMonths'
  | 'waitingNormDays'
  | 'proposalAnswerDays'
  | 'referralAnswerDays'
  | 'transferAnswerDays'
  | 'prospectTryAgainDays'
  | 'vogRequired'
  | 'vogValidYears'
  | 'familiesPerVisitingMother'
>;

/** A trajectory with what several rules ask of it, worked out once. */
export interface TrajectoryContext extends WorklistTrajectory {
  /** Whether the intake is still to be started or finished. */
  readonly isInIntake: boolean;
  readonly match: WorklistTrajectory['matches'][number] | null;
  readonly isPaused: boolean;
  /** What became of its due dates; null before the first visit. */
  readonly due: readonly DueVisit[] | null;
  /** Planned visits whose day is over. */
  readonly toRecord: WorklistTrajectory['visits'];
  /** Whether a visit is planned from today on. */
  readonly isPlanned: boolean;
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

function trajectoryContext(
  trajectory: WorklistTrajectory,
  settings: WorklistSettings,
  todayAsDate: PlainDate,
): TrajectoryContext {
  const today = todayAsDate.toString();
  const { startedOn, visits, pauses } = trajectory;
  const planned = visits.filter(({ status }) => status === 'planned');
  const doneOn = visits.filter(({ status }) => status === 'done').map(({ visitOn }) => visitOn);
  const facts = { ...trajectory, endedOn: null, doneOn };
  return {
    ...trajectory,
    isInIntake: trajectory.state === 'prospect' || trajectory.state === 'intake',
    match: openMatch(trajectory.matches),
    isPaused: pausedOn(pauses, today),
    due: startedOn === null ? null : dueVisits({ ...facts, startedOn }, settings, todayAsDate).due,
    toRecord: planned.filter(({ visitOn }) => visitOn < today),
    isPlanned: planned.some(({ visitOn }) => visitOn >= today),
  };
}

/** Works out what several rules ask. */
export function taskContext(
  state: WorklistInput,
  settings: WorklistSettings,
  todayAsDate: PlainDate,
): TaskContext {
  const today = todayAsDate.toString();
  const trajectories = state.trajectories.map((each) => trajectoryContext(each, settings, todayAsDate));
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
export const aboutVisitingMother = finding('visiting-mother');
export const aboutTransfer = finding('transfer');
