import { requireDays } from '../kernel/iso-date.js';
import type { Bilingual } from '../kernel/language.js';
import { dayInWords } from '../kernel/words.js';
import { aboutTrajectory, pressing, type TaskRule } from './task-rule.js';
import type { WorklistSignal } from './worklist-input.js';

/**
 * A signal stays until the coordinator closes it; one that she or the contact person looked at comes back on the day that was
 * agreed. An urgent one presses from that day on.
 */
export const signalOpen: TaskRule = (context) =>
  context.signals
    .filter(({ step, raisedOn, followUpOn }) => {
      requireDays(raisedOn, followUpOn);
      return step !== 'closed' && (followUpOn === null || followUpOn <= context.today);
    })
    .map((signal) => {
      const since = signal.followUpOn ?? signal.raisedOn;
      return aboutTrajectory(signal.trajectoryId, {
        since,
        urgency:
          signal.severity === 'urgent'
            ? 'overdue'
            : pressing(since, context, context.settings.overdueAfterDays, 'due'),
        explanation: explained(signal),
        action: 'see-signal',
        target: { type: 'signal', id: signal.signalId },
      });
    });

function explained({ step, raisedOn }: WorklistSignal): Bilingual {
  const day = dayInWords(raisedOn);
  if (step === 'noticed')
    return {
      nl: `Een signaal van ${day.nl} wacht op uw beoordeling.`,
      en: `A signal of ${day.en} waits for your judgement.`,
    };
  return step === 'decided'
    ? {
        nl: `Over het signaal van ${day.nl} is besloten; u zou erop terugkomen.`,
        en: `The signal of ${day.en} was decided on; you were to come back to it.`,
      }
    : {
        nl: `U zou terugkomen op een signaal van ${day.nl}.`,
        en: `You were to come back to a signal of ${day.en}.`,
      };
}
