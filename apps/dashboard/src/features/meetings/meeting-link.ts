import { Temporal } from '@mim/domain/kernel';
import { type GuidanceStatus, isGuidanceRecordable } from '@mim/domain/supervision';

/** A meeting, as far as it says where it leads. */
export interface LedToMeeting {
  readonly meetingId: string;
  readonly status: GuidanceStatus;
  /** Its day, ISO text. */
  readonly on: string;
}

/**
 * Where a meeting leads, wherever it is named: what was held, or waits to be recorded, to its attendance; what is planned for later
 * to its plan; and one that did not take place to the list in which it stands.
 * @param today ISO text
 * @example
 * meetingLink({ meetingId: 'm1', status: 'planned', on: '2026-05-14' }, '2026-05-13').search; // { bijeenkomst: 'm1', plan: true }
 */
export function meetingLink({ meetingId, status, on }: LedToMeeting, today: string) {
  const to = '/bijeenkomsten' as const;
  if (status === 'cancelled') return { to, search: {} };
  const isRecordable = isGuidanceRecordable({ status, on }, Temporal.PlainDate.from(today));
  return { to, search: { bijeenkomst: meetingId, ...(isRecordable ? {} : { plan: true }) } };
}
