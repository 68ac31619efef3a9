import { compareText } from '../kernel/compare-text.js';
import { dayInWords, inEachLanguage } from '../kernel/words.js';
import { boekenbabyBooks, bookStandings } from '../referral/boekenbaby.js';
import { hasBooks } from '../referral/give-book.js';
import { hasHomeStartBegun } from '../referral/home-start-begun.js';
import { referralWait } from '../referral/referral-step.js';
import { transitions } from '../registration/trajectory-state.js';
import { aboutTrajectory, type TaskRule } from './task-rule.js';
import type { WorklistReferral } from './worklist-input.js';

/** A referral that was noted and is not sent yet: asked after from the next day on, or once her child has the age of the programme. */
export const referralToSend: TaskRule = (context) =>
  context.referrals.flatMap((referral) => {
    const wait = referralWait(referral, context.settings, context.todayAsDate);
    if (wait?.question !== 'sending' || wait.days <= 0) return [];
    const day = dayInWords(referral.stateOn);
    return aboutTrajectory(referral.trajectoryId, {
      since: wait.since,
      urgency: 'due',
      explanation: {
        nl: `De doorverwijzing van ${day.nl} is nog niet verstuurd.`,
        en: `The referral of ${day.en} has not been sent yet.`,
      },
      action: 'send-referral',
      target: { type: 'referral', id: referral.referralId },
    });
  });

/** A referral to others of which nothing was heard within the location's days. */
export const referralUnanswered: TaskRule = (context) =>
  context.referrals.flatMap((referral) => {
    const wait = referralWait(referral, context.settings, context.todayAsDate);
    if (wait?.question !== 'answer' || wait.days <= 0) return [];
    const day = dayInWords(referral.stateOn);
    return aboutTrajectory(referral.trajectoryId, {
      since: referral.stateOn,
      urgency: 'overdue',
      explanation:
        referral.state === 'sent'
          ? {
              nl: `Van de doorverwijzing van ${day.nl} is nog niets gehoord.`,
              en: `Nothing was heard yet of the referral of ${day.en}.`,
            }
          : {
              nl: `Zij staat sinds ${day.nl} op een wachtlijst.`,
              en: `She has been on a waiting list since ${day.en}.`,
            },
      action: 'answer-referral',
      target: { type: 'referral', id: referral.referralId },
    });
  });

/**
 * Whether she was where she was referred to, and how she finds it there: asked after the location's days. How she finds it is
 * asked while she takes part; a mother who has ended is not followed.
 */
export const referralToAskAfter: TaskRule = (context) => {
  const goingOn = new Set(context.trajectories.map(({ trajectoryId }) => trajectoryId));
  return context.referrals.flatMap((referral) => {
    const wait = referralWait(referral, context.settings, context.todayAsDate);
    if (wait === null || wait.days <= 0) return [];
    if (wait.question !== 'connection' && wait.question !== 'experience') return [];
    if (wait.question === 'experience' && !goingOn.has(referral.trajectoryId)) return [];
    const day = dayInWords(referral.stateOn);
    return aboutTrajectory(referral.trajectoryId, {
      since: referral.stateOn,
      urgency: 'due',
      explanation:
        wait.question === 'connection'
          ? {
              nl: `Zij is op ${day.nl} aangenomen. Vraag of zij er is geweest.`,
              en: `She was accepted on ${day.en}. Ask whether she was there.`,
            }
          : {
              nl: `Zij is er sinds ${day.nl} geweest. Vraag hoe het haar bevalt.`,
              en: `She has been there since ${day.en}. Ask how she finds it.`,
            },
      action: 'ask-after-referral',
      target: { type: 'referral', id: referral.referralId },
    });
  });
};

/** MIM of a mother with whom Home-Start has begun is ended: the two do not run beside each other, also where the same visiting mother goes on. */
export const endForHomeStart: TaskRule = (context) => {
  const canEnd = new Set(
    context.trajectories
      .filter(({ state }) => transitions[state].end !== null)
      .map(({ trajectoryId }) => trajectoryId),
  );
  const begun = context.referrals.filter(hasHomeStartBegun).toSorted(firstBegunFirst);
  return [...new Set(begun.map(({ trajectoryId }) => trajectoryId))].flatMap((id) => {
    const referral = begun.find(({ trajectoryId }) => trajectoryId === id);
    if (referral === undefined || !canEnd.has(id)) return [];
    return aboutTrajectory(id, {
      since: referral.stateOn,
      urgency: 'due',
      explanation: referral.keepsVisitingMother === true ? begunWithHer : begunWithAnother,
      action: 'end-trajectory',
    });
  });
};

const firstBegunFirst = (one: WorklistReferral, other: WorklistReferral): number =>
  compareText(one.stateOn, other.stateOn) || compareText(one.referralId, other.referralId);

const begunWithHer = {
  nl: 'Home-Start is begonnen, met dezelfde bezoekmoeder. Beëindig het traject van MIM.',
  en: 'Home-Start has begun, with the same visiting mother. End the trajectory of MIM.',
};
const begunWithAnother = {
  nl: 'Home-Start is begonnen. Beëindig het traject van MIM.',
  en: 'Home-Start has begun. End the trajectory of MIM.',
};

/** The next book of Boekenbaby's of a mother who takes part in it, once it can be given; an earlier one first. */
export const bookToGive: TaskRule = (context) => {
  const trajectories = new Map(context.trajectories.map((each) => [each.trajectoryId, each]));
  return context.referrals.flatMap((referral) => {
    const trajectory = trajectories.get(referral.trajectoryId);
    const isStopped = referral.state === 'declined' || referral.state === 'not-accepted';
    if (trajectory === undefined || isStopped || !hasBooks(referral)) return [];
    const facts = {
      childBornOn: trajectory.childBornOn,
      since: referral.referredOn,
      given: referral.books,
    };
    const due = bookStandings(facts, context.todayAsDate).find(({ state }) => state === 'due');
    if (due === undefined) return [];
    return aboutTrajectory(referral.trajectoryId, {
      since: due.dueOn,
      urgency: 'due',
      explanation: inEachLanguage((language) => {
        const book = boekenbabyBooks.label(due.book, language);
        return language === 'nl'
          ? `Het ${book} van Boekenbaby’s is aan de beurt.`
          : `The ${book} of Boekenbaby’s is due.`;
      }),
      action: 'give-book',
      target: { type: 'referral', id: referral.referralId },
    });
  });
};
