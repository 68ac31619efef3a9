import type { LinkProps } from '@tanstack/react-router';
import type { TimelineTone } from '../../../../components/timeline.js';
import type { Removable } from '../../../../removal/removable.js';

/** What kind of thing happened; each has its icon. */
export type EventKind =
  | 'state'
  | 'end'
  | 'visit'
  | 'outing'
  | 'not-visited'
  | 'match'
  | 'proposal'
  | 'signal'
  | 'referral'
  | 'pause'
  | 'extension'
  | 'outcome'
  | 'transfer';

/** Something on the timeline of a mother. */
export interface TimelineEvent {
  readonly id: string;
  /** The day, `YYYY-MM-DD`. */
  readonly on: string;
  readonly kind: EventKind;
  readonly tone: TimelineTone;
  readonly title: string;
  readonly detail: string | null;
  /** A visit that can be opened. */
  readonly visitId?: string;
  /** Whether that visit is planned, and so can be moved. */
  readonly isPlanned?: boolean;
  /** The page where more is told of it. */
  readonly page?: LinkProps;
  /** What is removed when this was recorded by mistake; absent: it follows from something else. */
  readonly removable?: Removable;
}

/** Parts of a sentence that are known, one after the other; null when none is. */
export const joined = (...parts: readonly (string | null | undefined)[]): string | null =>
  parts
    .filter((part) => part != null && part !== '')
    // A note that ends its own sentence gets no second full stop.
    .map((part, index, all) => (index < all.length - 1 ? part?.replace(/\.$/, '') : part))
    .join('. ') || null;
