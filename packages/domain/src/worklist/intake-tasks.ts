import type { Bilingual } from '../kernel/language.js';
import { dayInWords } from '../kernel/words.js';
import {
  aboutProspect,
  aboutTrajectory,
  type Finding,
  pressing,
  type TaskContext,
  type TaskRule,
} from './task-rule.js';
import type { WorklistProspect } from './worklist-input.js';

type Appointed = WorklistProspect & { readonly intakeOn: string };

const hasAppointment = (prospect: WorklistProspect): prospect is Appointed => prospect.intakeOn !== null;

/** Who wants an intake stays in sight until it has begun: to agree on a day, and then on that day. */
const intakeOfProspect =
  (context: TaskContext) =>
  (prospect: WorklistProspect): Finding =>
    hasAppointment(prospect) ? intakeToStart(context, prospect) : intakeToPlan(context, prospect);

function intakeToPlan(
  context: TaskContext,
  { prospectId, outcomeOn, receivedOn }: WorklistProspect,
): Finding {
  const since = outcomeOn ?? receivedOn;
  const day = dayInWords(since);
  return aboutProspect(prospectId, {
    since,
    urgency: pressing(since, context, context.settings.planAheadDays, 'due'),
    explanation: {
      nl: `Zij wil sinds ${day.nl} een kennismakingsgesprek; er is nog geen afspraak.`,
      en: `She has wanted an intake since ${day.en}; there is no appointment yet.`,
    },
    action: 'plan-intake',
  });
}

function intakeToStart(context: TaskContext, { prospectId, intakeOn, intakeAt }: Appointed): Finding {
  const isToCome = intakeOn > context.today;
  return aboutProspect(prospectId, {
    since: intakeOn,
    urgency: isToCome ? 'soon' : pressing(intakeOn, context, context.settings.overdueAfterDays, 'due'),
    explanation: appointmentInWords(intakeOn, intakeAt, intakeOn < context.today),
    action: 'start-intake',
  });
}

function appointmentInWords(on: string, at: string | null, isOver: boolean): Bilingual {
  const day = dayInWords(on);
  const time = at === null ? { nl: '', en: '' } : { nl: ` om ${at}`, en: ` at ${at}` };
  return isOver
    ? {
        nl: `Het kennismakingsgesprek was op ${day.nl}${time.nl} en is nog niet vastgelegd.`,
        en: `The intake was on ${day.en}${time.en} and is not recorded yet.`,
      }
    : {
        nl: `Het kennismakingsgesprek is op ${day.nl}${time.nl}.`,
        en: `The intake is on ${day.en}${time.en}.`,
      };
}

/** An intake that was wished for is agreed on and started, and one that was started is finished. */
export const intakeUnfinished: TaskRule = (context) => [
  ...context.prospects
    .filter(({ outcome, trajectoryId }) => outcome === 'wants-intake' && trajectoryId === null)
    .map(intakeOfProspect(context)),
  ...context.trajectories
    .filter(({ standing }) => standing.state === 'in-intake')
    .map(({ trajectoryId, state, stateSince, intakeOn }) => {
      const hasBegun = state === 'intake';
      const action = hasBegun ? ('finish-intake' as const) : ('start-intake' as const);
      if (intakeOn !== null && intakeOn > context.today)
        return aboutTrajectory(trajectoryId, {
          since: intakeOn,
          urgency: 'soon',
          explanation: appointmentInWords(intakeOn, null, false),
          action,
        });
      const day = dayInWords(stateSince);
      return aboutTrajectory(trajectoryId, {
        since: stateSince,
        urgency: pressing(stateSince, context, context.settings.planAheadDays, 'due'),
        explanation: hasBegun
          ? {
              nl: `De kennismaking is begonnen op ${day.nl} en nog niet afgerond.`,
              en: `The intake began on ${day.en} and is not finished yet.`,
            }
          : {
              nl: `De kennismaking is sinds ${day.nl} nog niet begonnen.`,
              en: `The intake has not begun since ${day.en}.`,
            },
        action,
      });
    }),
];
