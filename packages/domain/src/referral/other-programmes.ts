import { type CodeOf, codeList } from '../kernel/code-list.js';
import { requireDays } from '../kernel/iso-date.js';
import { lookUp } from '../kernel/look-up.js';
import type { ReferralDirection, ReferralState } from './referral-codes.js';

/** How another programme stands to MIM. Source: the 2012 report on working methods, other programmes. */
export const programmeStandings = codeList('programme-standing', [
  { code: 'before', label: { nl: 'ging vooraf', en: 'came before' } },
  { code: 'beside', label: { nl: 'loopt naast MIM', en: 'runs beside MIM' } },
  { code: 'was-beside', label: { nl: 'liep naast MIM', en: 'ran beside MIM' } },
  { code: 'after', label: { nl: 'doorverwezen', en: 'referred on' } },
]);
export type ProgrammeStanding = CodeOf<typeof programmeStandings>;

/** States in which nothing came of it. */
const stopped: readonly ReferralState[] = ['declined', 'not-accepted', 'unknown'];

const standings = {
  in: () => 'before',
  out: () => 'after',
  beside: (state, endedOn) => (endedOn === null && !stopped.includes(state) ? 'beside' : 'was-beside'),
} as const satisfies Readonly<
  Record<ReferralDirection, (state: ReferralState, endedOn: string | null) => ProgrammeStanding>
>;

/**
 * How the programme of a referral stands to MIM: what runs beside it does so until her trajectory ends, or until nothing came of it.
 * @param referral Its direction and how far it came.
 * @param endedOn Day on which her trajectory ended; null: it goes on.
 * @example
 * programmeStanding({ direction: 'beside', state: 'connected' }, null); // 'beside'
 * programmeStanding({ direction: 'beside', state: 'connected' }, '2009-06-15'); // 'was-beside'
 */
export function programmeStanding(
  { direction, state }: { readonly direction: ReferralDirection; readonly state: ReferralState },
  endedOn: string | null,
): ProgrammeStanding {
  requireDays(endedOn);
  return lookUp(standings, direction)(state, endedOn);
}

/** What registration and intake said of other programmes; null: not asked. */
export interface SaidOfProgrammes {
  /** By whom she came: a code of the referral sources. */
  readonly referralSource: string | null;
  /** Which programme fits: a code of the intake. */
  readonly programmeFit: string | null;
}

/**
 * Which referrals are still to be recorded, by what registration and intake said: she came from another programme, or MIM runs
 * beside one, and no referral says which.
 * @param said What was said.
 * @param referrals Her referrals.
 * @example
 * programmesToRecord({ referralSource: 'other-programme', programmeFit: 'mim-beside-other' }, [{ direction: 'in' }]); // ['beside']
 */
export function programmesToRecord(
  { referralSource, programmeFit }: SaidOfProgrammes,
  referrals: readonly { readonly direction: ReferralDirection }[],
): readonly ('in' | 'beside')[] {
  const has = (wanted: ReferralDirection) => referrals.some(({ direction }) => direction === wanted);
  return [
    ...(referralSource === 'other-programme' && !has('in') ? (['in'] as const) : []),
    ...(programmeFit === 'mim-beside-other' && !has('beside') ? (['beside'] as const) : []),
  ];
}
