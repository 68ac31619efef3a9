import { type EndReason, endReasons } from '@mim/domain/code-lists';
import type { Language } from '@mim/domain/kernel';
import { motherStatuses, type TransferOutcome, transferOutcomes } from '@mim/domain/registration';

/** What tells why a trajectory ended. */
interface Ended {
  readonly endReason: EndReason | null;
  /** What became of the last offer to another location; null: no answer yet. */
  readonly transferOutcome: TransferOutcome | null;
}

/**
 * Why a trajectory ended; null: it goes on, or she is offered to another location, which her status says. Where that
 * location refuses, or the offer is withdrawn, she was no more than offered.
 */
export function endText({ endReason, transferOutcome }: Ended, language: Language): string | null {
  if (endReason === null) return null;
  if (endReason !== 'transferred' || transferOutcome === 'accepted')
    return endReasons.label(endReason, language);
  if (transferOutcome === null) return null;
  return `${motherStatuses.label('offered', language)} (${transferOutcomes.label(transferOutcome, language)})`;
}
