import { fail, ok, type Problem, problemOf, type Result } from '../kernel/result.js';

const trajectoryGoesOn = problemOf(
  'trajectory-goes-on',
  ['Haar traject loopt nog.', 'Her trajectory goes on.'],
  [
    'Beëindig eerst haar traject. Daarna kan alles worden gewist.',
    'End her trajectory first. Then all can be erased.',
  ],
);
const offerGoesOn = problemOf(
  'offer-goes-on',
  [
    'Een andere locatie heeft nog niet geantwoord op haar overdracht.',
    'Another location has not answered her transfer yet.',
  ],
  ['Wacht op het antwoord, of trek de overdracht in.', 'Wait for the answer, or withdraw the transfer.'],
);
const visitsToPay = problemOf(
  'visits-to-pay',
  [
    'Een bezoekmoeder krijgt nog een vergoeding voor bezoeken aan haar.',
    'A visiting mother is still to be paid for visits to her.',
  ],
  [
    'Keur die eerst goed bij Onkosten. Daarna blijft alleen het bedrag staan.',
    'Approve that under Expenses first. After that only the amount stays.',
  ],
);
const visitingMotherGoesOn = problemOf(
  'visiting-mother-goes-on',
  ['Zij is nog bezoekmoeder.', 'She is still a visiting mother.'],
  ['Leg eerst vast dat zij gestopt is.', 'Record that she stopped first.'],
);
const matchGoesOn = problemOf(
  'match-goes-on',
  ['Zij is nog gekoppeld aan een moeder.', 'She is still matched with a mother.'],
  ['Beëindig eerst de koppeling.', 'End the match first.'],
);
const expensesToPay = problemOf(
  'expenses-to-pay',
  ['Zij krijgt nog onkosten betaald.', 'Expenses are still to be paid to her.'],
  [
    'Keur die eerst goed bij Onkosten en exporteer ze voor betaling.',
    'Approve those under Expenses first, and export them for payment.',
  ],
);

/** What is known of a mother who may be erased. */
export interface MotherToErase {
  /** All of her trajectories at the location: the day on which each ended, ISO text; null: it goes on. */
  readonly trajectories: readonly { readonly endedOn: string | null }[];
  /** Whether another location is still to answer for her. */
  readonly isOffered: boolean;
  /** How many visits to her or months with her a visiting mother is still to be paid for. */
  readonly toPay: number;
}

/** What is known of a visiting mother who may be erased. */
export interface VisitingMotherToErase {
  /** ISO text; null: she goes on. */
  readonly stoppedOn: string | null;
  /** Matches that go on. */
  readonly matches: number;
  /** What she is still to be paid: claims that are not approved, and statements that were not exported. */
  readonly toPay: number;
}

/** Why somebody cannot be erased yet. */
export type NotErasedYet = Problem<
  | 'trajectory-goes-on'
  | 'offer-goes-on'
  | 'visits-to-pay'
  | 'visiting-mother-goes-on'
  | 'match-goes-on'
  | 'expenses-to-pay'
>;

/**
 * Whether a mother can be erased: not while she takes part, while another location is to answer for her, nor while somebody
 * is to be paid for visits to her. Her term and a request ask the same.
 * @example
 * const ended = { trajectories: [{ endedOn: '2008-06-10' }], isOffered: false, toPay: 0 };
 * canEraseMother(ended).ok; // true
 * canEraseMother({ ...ended, trajectories: [{ endedOn: null }] }).ok; // false
 */
export function canEraseMother({
  trajectories,
  isOffered,
  toPay,
}: MotherToErase): Result<null, NotErasedYet> {
  if (trajectories.some(({ endedOn }) => endedOn === null)) return fail(trajectoryGoesOn);
  if (isOffered) return fail(offerGoesOn);
  return toPay > 0 ? fail(visitsToPay) : ok(null);
}

/**
 * Whether a visiting mother can be erased: not while she visits, nor while she is to be paid.
 * @example
 * canEraseVisitingMother({ stoppedOn: '2008-06-10', matches: 0, toPay: 0 }).ok; // true
 * canEraseVisitingMother({ stoppedOn: null, matches: 0, toPay: 0 }).ok; // false
 */
export function canEraseVisitingMother({
  stoppedOn,
  matches,
  toPay,
}: VisitingMotherToErase): Result<null, NotErasedYet> {
  if (matches > 0) return fail(matchGoesOn);
  if (stoppedOn === null) return fail(visitingMotherGoesOn);
  return toPay > 0 ? fail(expensesToPay) : ok(null);
}
