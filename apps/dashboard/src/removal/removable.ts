import type { RemovablePart } from '@mim/domain/removal';

/** Something that can be removed when it was recorded by mistake. */
export interface Removable {
  readonly kind: RemovablePart;
  readonly id: string;
  readonly version: number;
  /** The day by which it is known, `YYYY-MM-DD`. */
  readonly on: string;
  /** A visit that is still to be made: then it is rather cancelled. */
  readonly isPlanned?: boolean;
  /** A visit with which a signal was recorded. */
  readonly hasSignal?: boolean;
}
