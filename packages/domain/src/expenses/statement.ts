import { amountInWords } from '../kernel/amount.js';
import { requireDays } from '../kernel/iso-date.js';
import { type Period, requirePeriods } from '../kernel/period.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { fail, ok, type Problem, problemOf, type Result } from '../kernel/result.js';
import type { StatementLack } from './expense-codes.js';

const periodOpen = problemOf(
  'statement-period-open',
  ['Deze periode is nog niet voorbij.', 'This period is not over yet.'],
  ['Keur de onkosten goed na de laatste dag.', 'Approve the expenses after its last day.'],
);
const nothingToApprove = problemOf(
  'statement-empty',
  ['Er is niets om goed te keuren.', 'There is nothing to approve.'],
  ['Vernieuw de pagina.', 'Reload the page.'],
);
const approvedBefore = problemOf(
  'statement-approved-before',
  [
    'De onkosten van deze bezoekmoeder over deze periode zijn al goedgekeurd.',
    'The expenses of this visiting mother over this period have been approved already.',
  ],
  [
    'U hoeft niets te doen. Wat er daarna bij kwam, staat op de volgende periode.',
    'You need not do anything. What came since stands in the next period.',
  ],
);
/** What is said of a draft that is not as it was seen: what it was, and what it is now. */
function changedSinceSeen(seen: number, now: number): Problem<'statement-changed'> {
  const [was, is] = [amountInWords(seen), amountInWords(now)];
  return {
    code: 'statement-changed',
    message:
      seen === now
        ? { nl: 'De regels zijn veranderd sinds u keek.', en: 'The lines have changed since you looked.' }
        : {
            nl: `Het bedrag is veranderd sinds u keek: het was ${was.nl} en is nu ${is.nl}.`,
            en: `The amount has changed since you looked: it was ${was.en} and is now ${is.en}.`,
          },
    remedy: {
      nl: 'Bekijk het opnieuw en keur het dan goed.',
      en: 'Look at it again, and approve it then.',
    },
  };
}
const belowZero = problemOf(
  'statement-below-zero',
  [
    'Er gaat meer af dan er bij komt: het totaal is lager dan nul.',
    'More is taken off than added: the total is below zero.',
  ],
  ['Het gaat vanzelf mee naar de volgende periode.', 'It goes along to the next period by itself.'],
);

/** What of lines makes a total. */
export interface Amount {
  /** Whole cents. */
  readonly amountCents: number;
}

/**
 * What lines come to, in whole cents.
 * @example
 * totalCents([{ amountCents: 750 }, { amountCents: -250 }]); // 500
 */
export const totalCents = (lines: readonly Amount[]): number =>
  lines.reduce((sum, { amountCents }) => sum + amountCents, 0);

/** What is looked at before a draft is approved. */
export interface DraftFacts {
  readonly lines: readonly Amount[];
  /** Planned visits of hers in the period that are not recorded yet, where visits are paid. */
  readonly visitsToRecord: number;
  /** Declared costs among the lines of which no receipt was seen. */
  readonly withoutReceipt: number;
}

/**
 * What keeps a draft from being complete: what is complete can be approved together with others, what is not one by one.
 * @param draft Its lines, and what is missing.
 * @param period The month or quarter.
 * @param today The day on which it is asked.
 * @example
 * const march = { firstDay: '2008-03-01', lastDay: '2008-03-31' };
 * const draft = { lines: [{ amountCents: 750 }], visitsToRecord: 0, withoutReceipt: 1 };
 * draftLacks(draft, march, Temporal.PlainDate.from('2008-04-02')); // ['receipt-missing']
 */
export function draftLacks(
  { lines, visitsToRecord, withoutReceipt }: DraftFacts,
  period: Period,
  today: PlainDate,
): readonly StatementLack[] {
  requirePeriods([period]);
  const lacks: Readonly<Record<StatementLack, boolean>> = {
    'period-open': period.lastDay >= today.toString(),
    'visit-to-record': visitsToRecord > 0,
    'receipt-missing': withoutReceipt > 0,
    'below-zero': totalCents(lines) < 0,
  };
  return (Object.keys(lacks) as StatementLack[]).filter((lack) => lacks[lack]);
}

/** A draft as it is to be approved. */
export interface DraftToApprove<Line extends Amount> {
  readonly period: Period;
  readonly lines: readonly Line[];
  /** Last day of her latest statement that was approved, ISO text; null: none was. */
  readonly approvedUntil: string | null;
}

/** What somebody saw of a draft when she approved it. */
export interface SeenDraft {
  /** Whole cents. */
  readonly totalCents: number;
  readonly lineCount: number;
}

/**
 * Whether a draft can be approved: once, after its period, as it was seen, and not for less than nothing.
 * @param draft The draft as it is now.
 * @param seen What was seen of it.
 * @param today The day on which it is approved.
 * @returns Its lines, which are paid as they are from then on.
 * @example
 * const draft = { period: { firstDay: '2008-03-01', lastDay: '2008-03-31' }, lines: [{ amountCents: 750 }], approvedUntil: null };
 * const today = Temporal.PlainDate.from('2008-04-02');
 * canApprove(draft, { totalCents: 750, lineCount: 1 }, today).ok; // true
 * canApprove({ ...draft, approvedUntil: '2008-03-31' }, { totalCents: 750, lineCount: 1 }, today).ok; // false
 */
export function canApprove<Line extends Amount>(
  { period, lines, approvedUntil }: DraftToApprove<Line>,
  seen: SeenDraft,
  today: PlainDate,
): Result<
  readonly Line[],
  Problem<
    | 'statement-period-open'
    | 'statement-empty'
    | 'statement-approved-before'
    | 'statement-changed'
    | 'statement-below-zero'
  >
> {
  requirePeriods([period]);
  requireDays(approvedUntil);
  if (approvedUntil !== null && approvedUntil >= period.lastDay) return fail(approvedBefore);
  if (period.lastDay >= today.toString()) return fail(periodOpen);
  const total = totalCents(lines);
  if (total !== seen.totalCents || lines.length !== seen.lineCount)
    return fail(changedSinceSeen(seen.totalCents, total));
  if (lines.length === 0) return fail(nothingToApprove);
  return total < 0 ? fail(belowZero) : ok(lines);
}

const exportedBefore = problemOf(
  'statement-exported-before',
  [
    'Deze onkosten zijn al geëxporteerd voor betaling.',
    'These expenses have been exported for payment already.',
  ],
  [
    'Een collega was u voor. Kijk opnieuw wat nog te betalen is.',
    'A colleague was first. Look again at what is still to be paid.',
  ],
);

/**
 * Whether a statement can be exported for payment: once.
 * @param statement The day on which it was exported, ISO text; null: it was not.
 * @example
 * canExport({ exportedOn: null }).ok; // true
 * canExport({ exportedOn: '2008-04-03' }).ok; // false
 */
export const canExport = ({
  exportedOn,
}: {
  readonly exportedOn: string | null;
}): Result<null, Problem<'statement-exported-before'>> =>
  exportedOn === null ? ok(null) : fail(exportedBefore);
