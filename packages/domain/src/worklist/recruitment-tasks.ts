import { dayInWords } from '../kernel/words.js';
import { aboutApplicant, dueOrSoon, pressing, type TaskRule } from './task-rule.js';

/** Somebody who applied is called when she did so, and again on the day that was agreed. */
export const applicantToCall: TaskRule = (context) =>
  context.applicants.flatMap(({ applicantId, state, appliedOn, stateOn, tryAgainOn }) => {
    const since = tryAgainOn ?? appliedOn;
    if (state !== 'to-call' || since > context.today) return [];
    const day = dayInWords(stateOn ?? appliedOn);
    return aboutApplicant(applicantId, {
      since,
      urgency: pressing(since, context, context.settings.overdueAfterDays, 'due'),
      explanation:
        stateOn === null
          ? {
              nl: `Zij meldde zich op ${day.nl} als bezoekmoeder; nog niet gesproken.`,
              en: `She applied as a visiting mother on ${day.en}; not spoken to yet.`,
            }
          : {
              nl: `Op ${day.nl} gebeld; er is nog geen gesprek afgesproken.`,
              en: `Called on ${day.en}; no talk is agreed yet.`,
            },
      action: 'call',
    });
  });

/** A first talk that was agreed on is held, and what was found is recorded. */
export const firstTalk: TaskRule = (context) =>
  context.applicants.flatMap(({ applicantId, state, talkOn, talkAt }) => {
    if (state !== 'talk-planned' || talkOn === null) return [];
    const day = dayInWords(talkOn);
    const time = talkAt === null ? { nl: '', en: '' } : { nl: ` om ${talkAt}`, en: ` at ${talkAt}` };
    const isOver = talkOn < context.today;
    return aboutApplicant(applicantId, {
      since: talkOn,
      urgency:
        talkOn > context.today
          ? dueOrSoon(talkOn, context)
          : pressing(talkOn, context, context.settings.overdueAfterDays, 'due'),
      explanation: isOver
        ? {
            nl: `Het eerste gesprek was op ${day.nl}${time.nl} en is nog niet vastgelegd.`,
            en: `The first talk was on ${day.en}${time.en} and is not recorded yet.`,
          }
        : {
            nl: `Het eerste gesprek is op ${day.nl}${time.nl}.`,
            en: `The first talk is on ${day.en}${time.en}.`,
          },
      action: 'hold-talk',
    });
  });

/** After a first talk she hears whether she becomes a visiting mother. */
export const applicantDecision: TaskRule = (context) =>
  context.applicants.flatMap(({ applicantId, state, stateOn }) => {
    if (state !== 'talk-held' || stateOn === null) return [];
    const day = dayInWords(stateOn);
    return aboutApplicant(applicantId, {
      since: stateOn,
      urgency: pressing(stateOn, context, context.settings.overdueAfterDays, 'due'),
      explanation: {
        nl: `Het eerste gesprek was op ${day.nl}; er is nog geen besluit.`,
        en: `The first talk was on ${day.en}; there is no decision yet.`,
      },
      action: 'decide-applicant',
    });
  });
