import { addDays, daysBetween } from '../kernel/iso-date.js';
import { counted } from '../kernel/units.js';
import { dayInWords } from '../kernel/words.js';
import { isActiveOn } from '../supervision/visiting-mother-rules.js';
import { roundOff } from '../visit/round-off.js';
import { endForHomeStart } from './referral-tasks.js';
import { roundOffWords } from './round-off-words.js';
import {
  aboutTrajectory,
  aboutVisitingMother,
  dueOrSoon,
  type TaskContext,
  type TaskRule,
  type TrajectoryContext,
} from './task-rule.js';
import type { WorklistPause } from './worklist-input.js';

const roundOffOf = (
  { childBornOn, extendedUntil, startedOn }: TrajectoryContext,
  { settings, todayAsDate }: TaskContext,
) =>
  startedOn === null ? null : roundOff({ endedOn: null, childBornOn, extendedUntil }, settings, todayAsDate);

/** Whether the extension, and not the usual age, is what came to its end. */
const endedByExtension = (since: string, extendedUntil: string | null): boolean =>
  extendedUntil !== null && since === addDays(extendedUntil, 1);

/**
 * A trajectory that comes to its end is rounded off; one past it is extended for a reason, or ended. Where Home-Start has begun, the
 * end is what is asked.
 */
export const roundingOff: TaskRule = (context) => {
  const ends = endForHomeStart(context);
  const asked = new Set(ends.map(({ subject }) => subject.id));
  return [...ends, ...byAge(context).filter(({ subject }) => !asked.has(subject.id))];
};

const byAge: TaskRule = (context) =>
  context.trajectories.flatMap((each) => {
    const found = roundOffOf(each, context);
    if (found === null || endedByExtension(found.since, each.extendedUntil)) return [];
    const day = dayInWords(found.since);
    const age = counted(context.settings.endAgeMonths, 'months');
    return aboutTrajectory(each.trajectoryId, {
      since: found.since,
      urgency: found.action === 'round-off' ? 'due' : 'overdue',
      explanation: roundOffWords(found.action, each.record.children, { age, day }),
      action: found.action,
    });
  });

/** An extension that comes to its end is extended again or ended. */
export const extensionEnding: TaskRule = (context) =>
  context.trajectories.flatMap((each) => {
    const { extendedUntil, trajectoryId, startedOn } = each;
    if (extendedUntil === null || startedOn === null) return [];
    const day = dayInWords(extendedUntil);
    const found = roundOffOf(each, context);
    if (found !== null && endedByExtension(found.since, extendedUntil))
      return aboutTrajectory(trajectoryId, {
        since: extendedUntil,
        urgency: 'overdue',
        explanation: {
          nl: `De verlenging liep tot en met ${day.nl}: verleng opnieuw of rond af.`,
          en: `The extension lasted until ${day.en}: extend again, or end.`,
        },
        action: 'extend-or-end',
      });
    const isNear = extendedUntil <= addDays(context.today, context.settings.planAheadDays);
    if (found !== null || !isNear) return [];
    return aboutTrajectory(trajectoryId, {
      since: extendedUntil,
      urgency: dueOrSoon(extendedUntil, context),
      explanation: {
        nl: `De verlenging loopt tot en met ${day.nl}: bereid de afronding voor.`,
        en: `The extension lasts until ${day.en}: prepare the end.`,
      },
      action: 'extend-or-end',
    });
  });

/** After a month a pause without an end is asked about: by then a visit would have been due. */
const daysToOpenPause = 31;

interface PauseFound {
  readonly pause: WorklistPause;
  readonly isOpen: boolean;
}
const pausesToSee = (
  pauses: readonly WorklistPause[],
  { today, settings }: TaskContext,
): readonly PauseFound[] =>
  pauses.flatMap((pause): readonly PauseFound[] => {
    const { firstDay, lastDay } = pause;
    if (lastDay === null)
      return daysBetween(firstDay, today) >= daysToOpenPause ? [{ pause, isOpen: true }] : [];
    const isEnding =
      firstDay <= today && lastDay >= today && lastDay <= addDays(today, settings.planAheadDays);
    return isEnding ? [{ pause, isOpen: false }] : [];
  });

const pauseTask = ({ pause, isOpen }: PauseFound) => {
  const since = pause.lastDay ?? pause.firstDay;
  const day = dayInWords(since);
  return {
    since,
    urgency: isOpen ? 'waiting' : 'soon',
    explanation: isOpen
      ? {
          nl: `Er is pauze sinds ${day.nl}, zonder einddatum.`,
          en: `There has been a pause since ${day.en}, without an end.`,
        }
      : { nl: `De pauze loopt tot en met ${day.nl}.`, en: `The pause lasts until ${day.en}.` },
    action: 'end-pause',
    target: { type: 'pause', id: pause.pauseId },
  } as const;
};

/** A pause that ends soon, of a mother or a visiting mother, and one that was left open. */
export const pauseEnding: TaskRule = (context) => [
  ...context.trajectories.flatMap(({ trajectoryId, pauses }) =>
    pausesToSee(pauses, context).map((found) => aboutTrajectory(trajectoryId, pauseTask(found))),
  ),
  ...context.visitingMothers
    .filter((each) => isActiveOn(each, context.today))
    .flatMap(({ visitingMotherId, pauses }) =>
      pausesToSee(pauses, context).map((found) => aboutVisitingMother(visitingMotherId, pauseTask(found))),
    ),
];
