import { addDays, daysBetween } from '../kernel/iso-date.js';
import { counted } from '../kernel/units.js';
import { dayInWords } from '../kernel/words.js';
import { aboutTrajectory, pressing, type Situation, type TaskRule, type Work } from './task-rule.js';

/** Whether a visit is wanted of somebody now: matched, no pause, none planned and none to record. */
const wantsVisit = ({ match, isPaused, isPlanned, toRecord }: Situation): boolean =>
  match !== null && !isPaused && !isPlanned && toRecord.length === 0;

const firstOverdue = ({ due }: Situation): string | undefined => due?.overdue[0];

/** A due date becomes overdue in the worklist when the location's days of grace are over. */
const isOverdue = (since: string | undefined, { today, settings }: Work): since is string =>
  since !== undefined && daysBetween(since, today) > settings.overdueAfterDays;

/**
 * A visit is overdue: the first due date that waits lies further back than the days of grace. Nothing is
 * asked while a visit is planned, to be recorded, or nobody visits her: those are tasks of their own.
 */
export const visitOverdue: TaskRule = (work) =>
  work.trajectories.filter(wantsVisit).flatMap((each) => {
    const since = firstOverdue(each);
    if (!isOverdue(since, work)) return [];
    const [day, late] = [dayInWords(since), counted(daysBetween(since, work.today), 'days')];
    const count = each.due?.overdue.length ?? 0;
    const open = counted(count, 'visits');
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
              nl: `Er staan ${open.nl} open; het eerste, van ${day.nl}, is ${late.nl} te laat.`,
              en: `${open.en} are open; the first, of ${day.en}, is ${late.en} late.`,
            },
      action: 'plan-visit',
    });
  });

/** A planned visit whose day is over is recorded: done, cancelled or no-show. */
export const visitToRecord: TaskRule = (work) =>
  work.trajectories.flatMap(({ trajectoryId, toRecord }) =>
    toRecord.map(({ visitId, visitOn }) => {
      const day = dayInWords(visitOn);
      return aboutTrajectory(trajectoryId, {
        since: visitOn,
        urgency: pressing(visitOn, work, work.settings.overdueAfterDays, 'due'),
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
export const visitNotPlanned: TaskRule = (work) =>
  work.trajectories
    .filter((each) => wantsVisit(each) && !isOverdue(firstOverdue(each), work))
    .flatMap((each) => (each.due === null ? firstVisit(each, work) : nextVisit(each, work)));

function firstVisit({ trajectoryId, match }: Situation, work: Work) {
  if (match === null) return [];
  const day = dayInWords(match.startedOn);
  return [
    aboutTrajectory(trajectoryId, {
      since: match.startedOn,
      urgency: pressing(match.startedOn, work, work.settings.planAheadDays, 'due'),
      explanation: {
        nl: `De koppeling begon op ${day.nl}; het eerste bezoek is nog niet gepland.`,
        en: `The match started on ${day.en}; the first visit is not planned yet.`,
      },
      action: 'plan-visit',
    }),
  ];
}

function nextVisit(each: Situation, { today, settings }: Work) {
  const since = firstOverdue(each) ?? each.due?.next;
  if (since === undefined || since === null || since > addDays(today, settings.planAheadDays)) return [];
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
