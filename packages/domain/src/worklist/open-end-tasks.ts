import { dayInWords } from '../kernel/words.js';
import { daysWithoutAnswer } from '../registration/transfer.js';
import { aboutTrajectory, aboutTransfer, pressing, type TaskRule } from './task-rule.js';

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
