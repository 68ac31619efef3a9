import type { Severity } from '../delivery/problem-kinds.js';

/** What somebody is asked to confirm before a year is sent: which notice it is, and of what it is said. */
export interface ToConfirm {
  /** What names the notice; see `noticeKey`. */
  readonly key: string;
  /** What names the rows that it is about: another text for other rows. */
  readonly about: string;
  readonly severity: Severity;
}

/** That somebody confirmed a notice, or took that back. */
export interface NoticeConfirmation {
  readonly notice: string;
  readonly about: string;
  /** Null: it was taken back. */
  readonly reason: string | null;
}

/** A confirmation that was not taken back. */
export type Held<Confirmation extends NoticeConfirmation> = Confirmation & { readonly reason: string };

/**
 * The confirmation of each warning, as far as it holds: it was not taken back. A confirmation belongs to what it warned of, the notice and its
 * rows: the same warning of other rows, of a file beside the records or of one record more, is asked anew and takes nothing away from it. An
 * error cannot be confirmed.
 * @param notices What the validation says.
 * @param confirmations What was confirmed and taken back, in the order in which that was done: of what is the same the last counts.
 * @returns The confirmations, in the order of their notices.
 * @example
 * const warning = { key: 'participations first_child not-first-child', about: 'a', severity: 'warning' };
 * const confirmed = { notice: warning.key, about: 'a', reason: 'Zij had niemand.' };
 * confirmationsThatHold([warning], [confirmed, { ...confirmed, about: 'b' }]).length; // 1
 */
export function confirmationsThatHold<Confirmation extends NoticeConfirmation>(
  notices: readonly ToConfirm[],
  confirmations: readonly Confirmation[],
): readonly Held<Confirmation>[] {
  const last = new Map(confirmations.map((each) => [nameOf(each.notice, each.about), each]));
  return notices.flatMap(({ key, about, severity }) => {
    const confirmation = last.get(nameOf(key, about));
    return severity === 'warning' && confirmation !== undefined && isHeld(confirmation) ? [confirmation] : [];
  });
}

const nameOf = (notice: string, about: string): string => JSON.stringify([notice, about]);

const isHeld = <Confirmation extends NoticeConfirmation>(
  confirmation: Confirmation,
): confirmation is Held<Confirmation> => confirmation.reason !== null;
