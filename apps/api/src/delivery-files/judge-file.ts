import { deliveryChecksum } from '@mim/database';
import { type Delivery, inRowOrder } from '@mim/domain/delivery';
import { type Notice, noticesOf, sentBefore } from '../annual-registration/make-registration.js';
import type { ReadSources } from '../annual-registration/read-sources.js';

/** A delivery from a file, as it would be stored. */
export interface JudgedFile {
  readonly delivery: Delivery;
  readonly notices: readonly Notice[];
  /** Another text for another delivery. */
  readonly basis: string;
  /** Whether it is what was sent last, but for its number. */
  readonly isSameAsSent: boolean;
}

/**
 * A delivery from a file as the next version of its location and year. The number that the file has is not the one that counts: it
 * was given by other software, which may not know what was sent from here.
 */
export function judgeFile(
  read: Delivery,
  { latest, deliveries, year }: Pick<ReadSources, 'latest' | 'deliveries' | 'year'>,
): JudgedFile {
  const numbered = (version: number): Delivery => ({
    descriptor: { ...read.descriptor, version },
    participations: inRowOrder('participations', read.participations),
    'visiting-mothers': inRowOrder('visiting-mothers', read['visiting-mothers']),
    coordinators: inRowOrder('coordinators', read.coordinators),
    uptake: inRowOrder('uptake', read.uptake),
  });
  const delivery = numbered((latest?.version ?? 0) + 1);
  return {
    delivery,
    notices: noticesOf(delivery, sentBefore(deliveries, year)),
    basis: deliveryChecksum(delivery),
    isSameAsSent: latest !== undefined && deliveryChecksum(numbered(latest.version)) === latest.checksum,
  };
}
