import { type CodeOf, codeList } from '../kernel/code-list.js';

/** Why a match ended. The trajectory can go on with another. */
export const matchEndReasons = codeList('match-end-reason', [
  { code: 'no-rapport', label: { nl: 'het klikte niet', en: 'no rapport' } },
  { code: 'visiting-mother-stops', label: { nl: 'de bezoekmoeder stopt', en: 'the visiting mother stops' } },
  {
    code: 'visiting-mother-pauses',
    label: { nl: 'de bezoekmoeder pauzeert', en: 'the visiting mother pauses' },
  },
  { code: 'no-time', label: { nl: 'geen tijd meer samen', en: 'no time that suits both' } },
  { code: 'moved', label: { nl: 'verhuisd', en: 'moved' } },
  { code: 'other-question', label: { nl: 'de vraag is veranderd', en: 'the question has changed' } },
  { code: 'trajectory-ended', label: { nl: 'het traject is beëindigd', en: 'the trajectory has ended' } },
  { code: 'other', label: { nl: 'anders', en: 'other' } },
]);
export type MatchEndReason = CodeOf<typeof matchEndReasons>;

/** From which side a match ended. */
export const matchEndSides = codeList('match-end-side', [
  { code: 'mother', label: { nl: 'de moeder', en: 'the mother' } },
  { code: 'visiting-mother', label: { nl: 'de bezoekmoeder', en: 'the visiting mother' } },
  { code: 'coordinator', label: { nl: 'de coördinator', en: 'the coordinator' } },
  { code: 'end-of-trajectory', label: { nl: 'einde van het traject', en: 'end of the trajectory' } },
]);
export type MatchEndSide = CodeOf<typeof matchEndSides>;

/** A match as its rules see it. Dates are ISO text. */
export interface MatchDates {
  readonly startedOn: string;
  readonly endedOn: string | null;
}

/**
 * The match that goes on: at most one of a trajectory does.
 * @example
 * openMatch([{ startedOn: '2008-02-01', endedOn: '2008-05-01' }]); // null
 */
export const openMatch = <Match extends { readonly endedOn: string | null }>(
  matches: readonly Match[],
): Match | null => matches.find(({ endedOn }) => endedOn === null) ?? null;
