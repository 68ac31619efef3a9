import type { Bilingual } from '../kernel/language.js';
import { pausedOn } from '../kernel/period.js';
import { dayInWords } from '../kernel/words.js';
import type { GuidanceFacts } from '../supervision/due-guidance.js';
import { type GuidanceStanding, guidanceStanding } from '../supervision/guidance-standing.js';
import { coordinatorPeriods } from '../supervision/visiting-coordinator.js';
import { isActiveOn } from '../supervision/visiting-mother-rules.js';
import {
  aboutLocation,
  aboutVisitingMother,
  dueOrSoon,
  type TaskContext,
  type TaskRule,
} from './task-rule.js';
import type { WorklistMeetings, WorklistVisitingMother } from './worklist-input.js';

/** What is asked of guidance that is due: since when, and how much it presses. */
type Asked = Extract<GuidanceStanding, { readonly state: 'overdue' | 'to-plan' }>;
const isAsked = (standing: GuidanceStanding): standing is Asked =>
  standing.state === 'overdue' || standing.state === 'to-plan';
const urgencyOf = ({ state, on }: Asked, context: TaskContext) =>
  state === 'overdue' ? ('overdue' as const) : dueOrSoon(on, context);

const supervisionFacts = (each: WorklistVisitingMother): GuidanceFacts => {
  const { supervision } = each;
  return {
    matched: supervision.matched,
    asCoordinator: coordinatorPeriods(each),
    pauses: supervision.away,
    guidance: supervision.sessions.map(({ sessionOn, status }) => ({ on: sessionOn, status })),
  };
};

const meetingFacts = ({ matched, meetings }: WorklistMeetings): GuidanceFacts => ({
  matched,
  pauses: [],
  guidance: meetings.map(({ meetingOn, status }) => ({ on: meetingOn, status })),
});

function supervisionInWords(standing: Asked): Bilingual {
  const day = dayInWords(standing.on);
  if (standing.state === 'to-plan')
    return {
      nl: `Er is nog geen begeleidingsgesprek gepland; het is nodig uiterlijk ${day.nl}.`,
      en: `No supervision session is planned yet; it is due by ${day.en}.`,
    };
  return {
    nl: `Het begeleidingsgesprek was nodig uiterlijk ${day.nl}.`,
    en: `The supervision session was due by ${day.en}.`,
  };
}

/** A visiting mother whose supervision is due: exactly of those whose supervision stands so. */
export const supervisionDue: TaskRule = (context) =>
  context.visitingMothers
    .filter((each) => isActiveOn(each, context.today))
    .flatMap((each) => {
      const facts = supervisionFacts(each);
      const standing = guidanceStanding('supervision', facts, context.settings, context.todayAsDate);
      return isAsked(standing)
        ? aboutVisitingMother(each.visitingMotherId, {
            since: standing.on,
            urgency: urgencyOf(standing, context),
            explanation: supervisionInWords(standing),
            action: 'plan-supervision',
          })
        : [];
    });

/** A planned session whose day is over is recorded: held, or that it did not take place. */
export const supervisionToRecord: TaskRule = ({ visitingMothers, today }) =>
  visitingMothers.flatMap(({ visitingMotherId, supervision }) =>
    supervision.sessions
      .filter(({ status, sessionOn }) => status === 'planned' && sessionOn < today)
      .filter(({ sessionOn }) => !pausedOn(supervision.away, sessionOn))
      .map(({ sessionId, sessionOn }) => {
        const day = dayInWords(sessionOn);
        return aboutVisitingMother(visitingMotherId, {
          since: sessionOn,
          urgency: 'due',
          explanation: {
            nl: `Het begeleidingsgesprek van ${day.nl} was gepland en is nog niet vastgelegd.`,
            en: `The supervision session of ${day.en} was planned and is not recorded yet.`,
          },
          action: 'record-supervision',
          target: { type: 'supervision-session', id: sessionId },
        });
      }),
  );

/** The next volunteers' meeting is to be planned. */
export const meetingDue: TaskRule = (context) => {
  if (context.meetings === null) return [];
  const facts = meetingFacts(context.meetings);
  const standing = guidanceStanding('meeting', facts, context.settings, context.todayAsDate);
  if (!isAsked(standing)) return [];
  const day = dayInWords(standing.on);
  return [
    aboutLocation(context.meetings.locationId, {
      since: standing.on,
      urgency: urgencyOf(standing, context),
      explanation:
        standing.state === 'overdue'
          ? {
              nl: `De bijeenkomst van de bezoekmoeders was nodig uiterlijk ${day.nl}.`,
              en: `The meeting of the visiting mothers was due by ${day.en}.`,
            }
          : {
              nl: `Er is nog geen bijeenkomst van de bezoekmoeders gepland; zij is nodig uiterlijk ${day.nl}.`,
              en: `No meeting of the visiting mothers is planned yet; it is due by ${day.en}.`,
            },
      action: 'plan-meeting',
    }),
  ];
};

/** A planned meeting whose day is over is recorded: who was there, or that it did not take place. */
export const meetingToRecord: TaskRule = ({ meetings, today }) =>
  meetings === null
    ? []
    : meetings.meetings
        .filter(({ status, meetingOn }) => status === 'planned' && meetingOn < today)
        .map(({ meetingId, meetingOn }) => {
          const day = dayInWords(meetingOn);
          return aboutLocation(meetings.locationId, {
            since: meetingOn,
            urgency: 'due',
            explanation: {
              nl: `Wie er op de bijeenkomst van ${day.nl} was, is nog niet vastgelegd.`,
              en: `Who was at the meeting of ${day.en} is not recorded yet.`,
            },
            action: 'record-meeting',
            target: { type: 'meeting', id: meetingId },
          });
        });
