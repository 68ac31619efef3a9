import { type CodeOf, codeList } from '../kernel/code-list.js';
import type { Referral } from './referral-schema.js';

/**
 * What becomes of her match when she goes to Home-Start. With the same visiting mother the two stay together: she visits more
 * often, for Home-Start, and the match of MIM ends with the trajectory; with a new one it ends. Source: the 2012 report on working
 * methods, other programmes (Den Bosch, Breda).
 */
export const matchesAfterHomeStart = codeList('match-after-home-start', [
  {
    code: 'goes-along',
    label: {
      nl: 'Zij blijven samen. De koppeling van MIM eindigt met het traject, als Home-Start begint.',
      en: 'They stay together. The match of MIM ends with the trajectory, when Home-Start begins.',
    },
  },
  {
    code: 'ends',
    label: {
      nl: 'De koppeling eindigt als de nieuwe vrijwilligster begint.',
      en: 'The match ends when the new volunteer begins.',
    },
  },
  {
    code: 'undecided',
    label: {
      nl: 'De koppeling blijft tot gekozen is wie er komt.',
      en: 'The match stays until it is decided who will come.',
    },
  },
]);
export type MatchAfterHomeStart = CodeOf<typeof matchesAfterHomeStart>;

/**
 * What becomes of her match by a referral; null: it is not to Home-Start.
 * @param referral Where she goes, and whether her visiting mother goes along.
 * @param canKeep Whether the same visiting mother can go on at this location.
 * @example
 * matchAfterHomeStart({ direction: 'out', programme: 'home-start', keepsVisitingMother: true }, true); // 'goes-along'
 * matchAfterHomeStart({ direction: 'out', programme: 'home-start', keepsVisitingMother: null }, false); // 'ends'
 */
export function matchAfterHomeStart(
  {
    direction,
    programme,
    keepsVisitingMother,
  }: Pick<Referral, 'programme' | 'keepsVisitingMother'> & {
    readonly direction: Referral['direction'] | null;
  },
  canKeep: boolean,
): MatchAfterHomeStart | null {
  if (direction !== 'out' || programme !== 'home-start') return null;
  if (keepsVisitingMother === null && canKeep) return 'undecided';
  return keepsVisitingMother === true ? 'goes-along' : 'ends';
}
