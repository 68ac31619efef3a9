import { addDays, daysBetween } from '../kernel/iso-date.js';
import { counted } from '../kernel/units.js';
import { dayInWords } from '../kernel/words.js';
import {
  aboutTrajectory,
  pressing,
  type TaskContext,
  type TaskRule,
  type TrajectoryContext,
} from './task-rule.js';

/** Whether a visit is wanted of somebody now: matched, no pause, none planned and none to record. */
const wantsVisit = ({ match, isPaused, isPlanned, toRecord }: TrajectoryContext): boolean =>
  match !== null && !isPaused && !isPlanned && toRecord.length === 0;

/** The first due date that a visit can still meet. */
const firstOpen = ({ due }: TrajectoryContext) =>
  due?.find(({ state }) => state !== 'met' && state !== 'missed');

const isOverdue = (each: TrajectoryContext): boolean => firstOpen(each)?.state === 'overdue';

/**
 * A visit is overdue: the first due date that waits lies further back than the days of grace. Nothing is
 * asked while a visit is planned, to be recorded, or nobody visits her: those are tasks of their own.
 */
export const visitOverdue: TaskRule = (context) =>
  context.trajectories.filter(wantsVisit).flatMap((each) => {
    const open = firstOpen(each);
    if (open?.state !== 'overdue') return [];
    const since = open.dueOn;
    const [day, late] = [dayInWords(since), counted(daysBetween(since, context.today), 'days')];
    const count = each.due?.filter(({ state }) => state === 'overdue' || state === 'due').length ?? 0;
    const visits = counted(count, 'visits');
    return aboutTrajectory(each.trajectoryId, {
      since,
      urgency: 'overdue',
      explanation:
        count === 1
          ? {
              nl: `Het bezoek van ${day.nl} is ${late.nl} te laat.`,
              en: `The visit of ${day.en} is ${late.en} late.`,
            }
          : {
              nl: `Er staan ${visits.nl} open; het eerste, van ${day.nl}, is ${late.nl} te laat.`,
              en: `${visits.en} are open; the first, of ${day.en}, is ${late.en} late.`,
            },
      action: 'plan-visit',
    });
  });

/** A planned visit whose day is over is recorded: done, cancelled or no-show. */
export const visitToRecord: TaskRule = (context) =>
  context.trajectories.flatMap(({ trajectoryId, toRecord }) =>
    toRecord.map(({ visitId, visitOn }) => {
      const day = dayInWords(visitOn);
      return aboutTrajectory(trajectoryId, {
        since: visitOn,
        urgency: pressing(visitOn, context, context.settings.overdueAfterDays, 'due'),
        explanation: {
          nl: `Het bezoek van ${day.nl} was gepland en is nog niet vastgelegd.`,
          en: `The visit of ${day.en} was planned and is not recorded yet.`,
        },
        action: 'record-visit',
        target: { type: 'visit', id: visitId },
      });
    }),
  );

/** The first visit after a match, and each next one when its due date comes near, are planned. */
export const visitNotPlanned: TaskRule = (context) =>
  context.trajectories
    .filter((each) => wantsVisit(each) && !isOverdue(each))
    .flatMap((each) => (each.due === null ? firstVisit(each, context) : nextVisit(each, context)));

function firstVisit({ trajectoryId, match }: TrajectoryContext, context: TaskContext) {
  if (match === null) return [];
  const day = dayInWords(match.startedOn);
  return [
    aboutTrajectory(trajectoryId, {
      since: match.startedOn,
      urgency: pressing(match.startedOn, context, context.settings.planAheadDays, 'due'),
      explanation: {
        nl: `De koppeling begon op ${day.nl}; het eerste bezoek is nog niet gepland.`,
        en: `The match started on ${day.en}; the first visit is not planned yet.`,
      },
      action: 'plan-visit',
    }),
  ];
}

function nextVisit(each: TrajectoryContext, { today, settings }: TaskContext) {
  const since = firstOpen(each)?.dueOn;
  if (since === undefined || since > addDays(today, settings.planAheadDays)) return [];
  const day = dayInWords(since);
  return [
    aboutTrajectory(each.trajectoryId, {
      since,
      urgency: since <= today ? 'due' : 'soon',
      explanation: {
        nl: `Het bezoek van ${day.nl} is nog niet gepland.`,
        en: `The visit of ${day.en} is not planned yet.`,
      },
      action: 'plan-visit',
    }),
  ];
}
