import type { AskedDeliveries, DeliveriesOfYears } from '@mim/delivery-files';
import type { Result } from '@mim/domain/kernel';
import type { FirstBirths } from '@mim/domain/reach';
import type { ReadDelivery } from '../counting/count-delivery.js';

import type { ExpectedLocation } from './expected-location.js';

/** Where deliveries are: below a folder, in zips, or in the database. */
export interface DeliverySource {
  /** The deliveries that a question about some years is answered from. */
  find(asked: AskedDeliveries): Promise<Result<DeliveriesOfYears>>;
  /** Reads one of them; absent: from its folder, which several threads can do at once. */
  readonly read?: ReadDelivery;
  /** The programme's locations with the years in which they should deliver; null: nobody says which. */
  expected(): Promise<readonly ExpectedLocation[] | null>;
  /** First births by municipality that were entered of some years, for reach; null: none were. */
  firstBirths(years: readonly number[]): Promise<readonly FirstBirths[] | null>;
}
