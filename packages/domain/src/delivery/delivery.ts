import type { Coordinator, Participation, VisitingMother } from './columns.js';
import type { DeliveryDescriptor } from './descriptor.js';

/** A whole delivery as values. */
export interface Delivery {
  readonly descriptor: DeliveryDescriptor;
  readonly participations: readonly Participation[];
  readonly 'visiting-mothers': readonly VisitingMother[];
  readonly coordinators: readonly Coordinator[];
}
