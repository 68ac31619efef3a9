import { type CodeOf, codeList } from '../kernel/code-list.js';
import { addDays } from '../kernel/iso-date.js';
import type { PlainDate } from '../kernel/plain-date.js';
import type { LocationSettings } from '../location/location-settings.js';
import { isClosedProspect, type ProspectOutcome, prospectOutcomes } from './prospect-outcomes.js';

/**
 * What is kept for a time: a prospect, or what stays in the history of a prospect whose adding or import was
 * undone. Dates are ISO text.
 */
export type Kept =
  | { readonly kind: 'prospect'; readonly outcome: ProspectOutcome; readonly outcomeOn: string | null }
  | { readonly kind: 'taken-back'; readonly takenBackOn: string };

/**
 * As what something was erased: how a prospect came to nothing, that her adding was undone, or that it was somebody who
 * applied to become a visiting mother, or was one, or a mother who took part.
 */
export const erasureKinds = codeList('erasure-kind', [
  ...prospectOutcomes.codes.filter(({ code }) => isClosedProspect(code)),
  { code: 'taken-back' as const, label: { nl: 'weer verwijderd', en: 'removed again' } },
  {
    code: 'applicant' as const,
    label: { nl: 'kandidaat-bezoekmoeder', en: 'applicant as a visiting mother' },
  },
  { code: 'visiting-mother' as const, label: { nl: 'bezoekmoeder', en: 'visiting mother' } },
  { code: 'mother' as const, label: { nl: 'programmamoeder', en: 'programme mother' } },
]);
export type ErasureKind = CodeOf<typeof erasureKinds>;

type RetentionSettings = Pick<LocationSettings, 'prospectRetentionDays'>;

/**
 * The last day on which something is kept; it goes on the day after. A prospect who declined, was not
 * reached, is not eligible or was entered twice is kept for the location's number of days, because what
 * declines is not kept longer than needed. What was taken back can be undone again for as many days.
 * @param kept What it is about.
 * @param settings The location's terms.
 * @returns ISO text; null while it goes on: nothing is forgotten of who is still to be called.
 * @example
 * keptUntil({ kind: 'prospect', outcome: 'to-call', outcomeOn: null }, defaultLocationSettings); // null
 */
export function keptUntil(kept: Kept, { prospectRetentionDays }: RetentionSettings): string | null {
  if (kept.kind === 'taken-back') return addDays(kept.takenBackOn, prospectRetentionDays);
  return kept.outcomeOn === null || !isClosedProspect(kept.outcome)
    ? null
    : addDays(kept.outcomeOn, prospectRetentionDays);
}

/**
 * Whether something has been kept long enough, so that it is to be erased.
 * @example
 * isKeptLongEnough({ kind: 'prospect', outcome: 'declined', outcomeOn: '2008-03-01' }, defaultLocationSettings, Temporal.PlainDate.from('2008-04-01')); // true
 */
export function isKeptLongEnough(kept: Kept, settings: RetentionSettings, today: PlainDate): boolean {
  const until = keptUntil(kept, settings);
  return until !== null && until < today.toString();
}

/**
 * The day on which something is erased: the first on which it has been kept long enough.
 * @returns ISO text; null while nothing is to be erased.
 * @example
 * erasedOn({ kind: 'prospect', outcome: 'declined', outcomeOn: '2008-03-01' }, defaultLocationSettings); // '2008-04-01'
 */
export function erasedOn(kept: Kept, settings: RetentionSettings): string | null {
  const until = keptUntil(kept, settings);
  return until === null ? null : addDays(until, 1);
}
