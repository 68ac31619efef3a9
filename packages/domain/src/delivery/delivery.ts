import type { Coordinator, Participation, Uptake, VisitingMother } from './columns.js';
import type { DeliveryDescriptor } from './descriptor-facts.js';

/** A whole delivery as values. */
export interface Delivery {
  readonly descriptor: DeliveryDescriptor;
  readonly participations: readonly Participation[];
  readonly 'visiting-mothers': readonly VisitingMother[];
  readonly coordinators: readonly Coordinator[];
  /** Empty: uptake is not kept, as in every delivery of format 1. */
  readonly uptake: readonly Uptake[];
}
