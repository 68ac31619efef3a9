import type { Tick } from './ticks.js';

/** An axis that does not depend on what is drawn, so that figures which have it can be compared by eye. It begins at 0. */
export interface Axis {
  readonly end: number;
  readonly ticks: readonly Tick[];
}
