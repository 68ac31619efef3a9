import { type EndReason, endReasons } from '@mim/domain/code-lists';
import type { Language } from '@mim/domain/kernel';
import { type TransferOutcome, transferOutcomes } from '@mim/domain/registration';
import { m } from '../../../paraglide/messages.js';

/** What tells why a trajectory ended. */
interface Ended {
  readonly endReason: EndReason | null;
  /** What became of the last offer to another location; null: no answer yet. */
  readonly transferOutcome: TransferOutcome | null;
}

/**
 * Why a trajectory ended; null: it goes on. Until another location accepts her she is offered there, and where it
 * refuses, or the offer is withdrawn, she was no more than that.
 */
export function endText({ endReason, transferOutcome }: Ended, language: Language): string | null {
  if (endReason === null) return null;
  if (endReason !== 'transferred' || transferOutcome === 'accepted')
    return endReasons.label(endReason, language);
  const offered = m.mother_end_offered({}, { locale: language });
  return transferOutcome === null
    ? offered
    : `${offered} (${transferOutcomes.label(transferOutcome, language)})`;
}
