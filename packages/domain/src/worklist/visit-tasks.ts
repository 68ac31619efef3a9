import type { Bilingual } from '../kernel/language.js';
import { counted } from '../kernel/units.js';
import { dayInWords } from '../kernel/words.js';
import { isToRecord, type VisitStanding } from '../visit/visit-standing.js';
import { aboutTrajectory, dueOrSoon, pressing, type TaskRule } from './task-rule.js';

type Overdue = Extract<VisitStanding, { readonly state: 'overdue' }>;

const firstVisitToPlan = (matchedOn: string, today: string): Bilingual => {
  const day = dayInWords(matchedOn);
  if (matchedOn > today)
    return {
      nl: `De koppeling begint op ${day.nl}; het eerste bezoek is nog niet gepland.`,
      en: `The match starts on ${day.en}; the first visit is not planned yet.`,
    };
  return {
    nl: `De koppeling begon op ${day.nl}; het eerste bezoek is nog niet gepland.`,
    en: `The match started on ${day.en}; the first visit is not planned yet.`,
  };
};

const visitToPlan = (dueOn: string): Bilingual => {
  const day = dayInWords(dueOn);
  return {
    nl: `Het bezoek van ${day.nl} is nog niet gepland.`,
    en: `The visit of ${day.en} is not planned yet.`,
  };
};

function overdueInWords({ on, isFirst, daysOverdue, open }: Overdue, today: string): Bilingual {
  if (isFirst) return firstVisitToPlan(on, today);
  const [day, late, visits] = [dayInWords(on), counted(daysOverdue, 'days'), counted(open, 'visits')];
  return open === 1
    ? {
        nl: `Het bezoek van ${day.nl} is ${late.nl} te laat.`,
        en: `The visit of ${day.en} is ${late.en} late.`,
      }
    : {
        nl: `Er staan ${visits.nl} open; het eerste, van ${day.nl}, is ${late.nl} te laat.`,
        en: `${visits.en} are open; the first, of ${day.en}, is ${late.en} late.`,
      };
}

/** A visit is overdue: exactly of those whose visits stand so. */
export const visitOverdue: TaskRule = ({ trajectories, today }) =>
  trajectories.flatMap(({ trajectoryId, standing }) =>
    standing.state === 'overdue'
      ? aboutTrajectory(trajectoryId, {
          since: standing.on,
          urgency: 'overdue',
          explanation: overdueInWords(standing, today),
          action: 'plan-visit',
        })
      : [],
  );

/** A planned visit whose day is over is recorded: done, cancelled or no-show. */
export const visitToRecord: TaskRule = (context) =>
  context.trajectories
    .filter(({ standing }) => standing.state === 'to-record')
    .flatMap(({ trajectoryId, visits, pauses }) =>
      visits
        .filter((visit) => isToRecord(visit, pauses, context.today))
        .map(({ visitId, visitOn }) => {
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
  context.trajectories.flatMap(({ trajectoryId, standing }) =>
    standing.state === 'to-plan'
      ? aboutTrajectory(trajectoryId, {
          since: standing.on,
          urgency: dueOrSoon(standing.on, context),
          explanation: standing.isFirst
            ? firstVisitToPlan(standing.on, context.today)
            : visitToPlan(standing.on),
          action: 'plan-visit',
        })
      : [],
  );
