import { dayInWords, inEachLanguage } from '../kernel/words.js';
import { boekenbabyBooks, bookStandings } from '../referral/boekenbaby.js';
import { hasBooks } from '../referral/give-book.js';
import { referralWait } from '../referral/referral-step.js';
import { aboutTrajectory, type TaskRule } from './task-rule.js';

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
