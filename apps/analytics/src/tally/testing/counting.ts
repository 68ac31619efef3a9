import type { Delivery } from '@mim/domain/delivery';
import { createTallier } from '../tallier.js';
import type { Tally } from '../tally.js';

/** The tally of one delivery. */
export function tallyOf(delivery: Delivery): Tally {
  const tallier = createTallier(delivery.descriptor);
  for (const row of delivery.participations) tallier.participation(row);
  for (const row of delivery['visiting-mothers']) tallier.visitingMother(row);
  for (const row of delivery.coordinators) tallier.coordinator(row);
  for (const row of delivery.uptake) tallier.uptake(row);
  return tallier.result();
}
