import { dayInWords } from '../kernel/words.js';
import { daysUnanswered } from '../referral/referral.js';
import { daysWithoutAnswer } from '../registration/transfer.js';
import { aboutTrajectory, aboutTransfer, pressing, type TaskRule } from './task-rule.js';

/** A signal stays until the coordinator closes it; one that she looked at comes back on the day that she chose. */
export const signalOpen: TaskRule = (context) =>
  context.signals
    .filter(
      ({ closedOn, followUpOn }) => closedOn === null && (followUpOn == null || followUpOn <= context.today),
    )
    .map(({ signalId, trajectoryId, raisedOn, followUpOn }) => {
      const since = followUpOn ?? raisedOn;
      const day = dayInWords(raisedOn);
      return aboutTrajectory(trajectoryId, {
        since,
        urgency: pressing(since, context, context.settings.overdueAfterDays, 'due'),
        explanation:
          followUpOn == null
            ? {
                nl: `Er is een signaal van ${day.nl} dat nog openstaat.`,
                en: `A signal of ${day.en} is still open.`,
              }
            : {
                nl: `U zou terugkomen op een signaal van ${day.nl}.`,
                en: `You were to come back to a signal of ${day.en}.`,
              },
        action: 'close-signal',
        target: { type: 'signal', id: signalId },
      });
    });

/** A referral to others of which nothing was heard within the location's days. */
export const referralUnanswered: TaskRule = (context) =>
  context.referrals
    .filter((referral) => (daysUnanswered(referral, context.settings, context.todayAsDate) ?? 0) > 0)
    .map(({ referralId, trajectoryId, referredOn }) => {
      const day = dayInWords(referredOn);
      return aboutTrajectory(trajectoryId, {
        since: referredOn,
        urgency: 'overdue',
        explanation: {
          nl: `Van de doorverwijzing van ${day.nl} is nog niets gehoord.`,
          en: `Nothing was heard yet of the referral of ${day.en}.`,
        },
        action: 'answer-referral',
        target: { type: 'referral', id: referralId },
      });
    });

/** A mother whom another location offers is accepted or refused. */
export const transferIncoming: TaskRule = (context) =>
  context.transfers
    .filter(({ direction, outcome }) => direction === 'in' && outcome === null)
    .map(({ transferId, offeredOn }) => {
      const day = dayInWords(offeredOn);
      return aboutTransfer(transferId, {
        since: offeredOn,
        urgency: pressing(offeredOn, context, context.settings.overdueAfterDays, 'due'),
        explanation: {
          nl: `Een andere locatie biedt sinds ${day.nl} een moeder aan.`,
          en: `Another location has offered a mother since ${day.en}.`,
        },
        action: 'answer-transfer',
      });
    });

/** A mother whom this location offered, and of whom nothing was heard within the location's days. */
export const transferUnanswered: TaskRule = (context) =>
  context.transfers.flatMap((transfer) => {
    const { direction, transferId, trajectoryId, offeredOn } = transfer;
    if (direction !== 'out' || trajectoryId === null) return [];
    if ((daysWithoutAnswer(transfer, context.settings, context.todayAsDate) ?? 0) <= 0) return [];
    const day = dayInWords(offeredOn);
    return aboutTrajectory(trajectoryId, {
      since: offeredOn,
      urgency: 'overdue',
      explanation: {
        nl: `De andere locatie heeft nog niet geantwoord op het aanbod van ${day.nl}.`,
        en: `The other location has not answered the offer of ${day.en} yet.`,
      },
      action: 'follow-up-transfer',
      target: { type: 'transfer', id: transferId },
    });
  });

/**
 * A refused transfer asks what to do, until she is offered again, her visits go on, or she ends otherwise. So does one
 * that was withdrawn, as long as she stands ended by it: nobody visits her, and she is nowhere else.
 */
export const transferRefused: TaskRule = (context) => {
  const trajectories = new Map(context.trajectories.map((each) => [each.trajectoryId, each]));
  return context.transfers.flatMap((transfer) => {
    const { direction, outcome, transferId, trajectoryId, offeredOn, answeredOn, isPassedOn } = transfer;
    const isWithdrawn = outcome === 'withdrawn' && isPassedOn === true;
    if (direction !== 'out' || trajectoryId === null || (outcome !== 'refused' && !isWithdrawn)) return [];
    const since = answeredOn ?? offeredOn;
    const hasLaterOffer = context.transfers.some(
      (other) => other.trajectoryId === trajectoryId && other.offeredOn > offeredOn,
    );
    const goesOn = trajectories
      .get(trajectoryId)
      ?.visits.some(({ visitOn, status }) => visitOn >= since && (status === 'done' || status === 'planned'));
    // Without its trajectory among those that go on, it has ended: by this transfer, or otherwise.
    const waits = goesOn === false || (goesOn === undefined && isPassedOn === true);
    if (!waits || hasLaterOffer) return [];
    const day = dayInWords(since);
    return aboutTrajectory(trajectoryId, {
      since,
      urgency: 'due',
      explanation: isWithdrawn
        ? {
            nl: `Het aanbod aan de andere locatie is op ${day.nl} ingetrokken; zij krijgt nu geen bezoek.`,
            en: `The offer to the other location was withdrawn on ${day.en}; nobody visits her now.`,
          }
        : {
            nl: `De andere locatie heeft haar op ${day.nl} niet overgenomen.`,
            en: `The other location did not take her over on ${day.en}.`,
          },
      action: goesOn === undefined ? 'reopen' : 'go-on-after-refusal',
      target: { type: 'transfer', id: transferId },
    });
  });
};
