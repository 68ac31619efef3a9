import type { Delivery } from '@mim/domain/delivery';
import { aDelivery } from '@mim/domain/testing';

/** A delivery of a location of which is known how many mothers began, and nothing else of them. */
export const deliveryOfNewMothers = (code: string, year: number, mothers: number): Delivery =>
  aDelivery({
    descriptor: { year, location: { code, name: code, municipality: code } },
    participations: Array.from({ length: mothers }, () => ({
      started_on: `${year}-03-01`,
      child_born: `${year}-02`,
      referred_on: null,
      intake_on: null,
      matched_on: null,
    })),
  });
