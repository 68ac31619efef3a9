import type { PlainDate } from '@mim/domain/kernel';
import { visitingMotherRecord } from '@mim/domain/supervision';
import {
  type WorklistExpenses,
  type WorklistInput,
  type WorklistRegistration,
  worklistInputOf,
} from '@mim/domain/worklist';
import type { WorklistRows } from './worklist-rows.js';

/** What the worklist needs beside what was recorded of people. */
export interface BesidePeople {
  /** What is to be paid at the location; null: nobody asks about it. */
  readonly expenses: WorklistExpenses | null;
  /** The years that it delivers; none: nobody asks about them. */
  readonly registrations: readonly WorklistRegistration[];
}

/**
 * What the worklist of one location needs.
 * @param rows What several locations have recorded.
 * @param beside Absent: nobody asks about it.
 */
export function worklistInput(
  rows: WorklistRows,
  locationId: string,
  today: PlainDate,
  { expenses, registrations }: BesidePeople = { expenses: null, registrations: [] },
): WorklistInput {
  const own = <Row extends { readonly locationId: string }>(all: readonly Row[]): readonly Row[] =>
    all.filter((each) => each.locationId === locationId);
  const recorded = {
    trajectories: own(rows.trajectories),
    prospects: own(rows.prospects),
    applicants: own(rows.applicants),
    visitingMothers: own(rows.visitingMothers).map(({ matched, away, sessions, ...row }) => ({
      ...row,
      record: visitingMotherRecord(row),
      supervision: { matched, away, sessions },
    })),
    growth: own(rows.growth),
    signals: own(rows.signals),
    referrals: own(rows.referrals),
    transfers: own(rows.transfers),
    meetings: { locationId, matched: own(rows.visitedSpans), meetings: own(rows.meetings) },
    // Whoever asks is one.
    coordinators: Math.max(1, own(rows.coordinators).length),
    groups: own(rows.groups).map(({ meetingGroupId, ...group }) => ({ groupId: meetingGroupId, ...group })),
    expenses,
    registrations,
  };
  return worklistInputOf(recorded, today);
}
