import { createHash } from 'node:crypto';
import { type Delivery, writeDelivery } from '@mim/domain/delivery';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/**
 * The sum by which it is seen that a delivery is the one that was sent: SHA-256 over the list of the sums of its files.
 * Whoever has the folder makes it again with `sha256sum * | LC_ALL=C sort -k 2 | sha256sum`.
 *
 * @param delivery The delivery.
 * @returns 64 hexadecimal digits.
 * @example
 * deliveryChecksum(delivery).length; // 64
 */
export function deliveryChecksum({
  descriptor,
  participations,
  'visiting-mothers': visitingMothers,
  coordinators,
  uptake,
}: Delivery): string {
  const texts = writeDelivery({
    descriptor,
    participations,
    'visiting-mothers': visitingMothers,
    coordinators,
    uptake,
  });
  const lines = Object.keys(texts)
    .toSorted()
    .map((name) => `${sha256(texts[name] ?? '')}  ${name}\n`);
  return sha256(lines.join(''));
}
