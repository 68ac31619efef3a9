import { fullName } from '@mim/domain/person';
import type { Child } from '@mim/domain/registration';
import type { Task } from '@mim/domain/worklist';
import type { Subject } from '../dossier/subject.js';
import type { WorklistRows } from './worklist-rows.js';

/** Whom a task is about. */
export interface Named {
  readonly name: string;
  /** Null: it is about nobody. */
  readonly person: Subject | null;
  /** Her children; of a visiting mother none. */
  readonly children: readonly Child[];
}

const keyOf = (type: Task['subject']['type'], id: string): string => `${type} ${id}`;

/**
 * Everybody a task can be about, by what it is about; a task about a location is about nobody.
 * @returns Finds whom a task is about.
 */
export function taskSubjects(rows: WorklistRows): (subject: Task['subject']) => Named | undefined {
  const names = new Map<string, Named>();
  for (const row of [...rows.signals, ...rows.referrals, ...rows.trajectories])
    names.set(keyOf('trajectory', row.trajectoryId), {
      name: fullName(row),
      person: { locationId: row.locationId, id: row.motherId },
      children: row.children,
    });
  // A mother whom another location offers is not registered here: the offer stands for her.
  for (const { transferId, trajectoryId, motherId, ...row } of rows.transfers)
    names.set(trajectoryId === null ? keyOf('transfer', transferId) : keyOf('trajectory', trajectoryId), {
      name: fullName(row),
      person: { locationId: row.locationId, id: motherId ?? transferId },
      children: row.children ?? [],
    });
  for (const row of rows.prospects)
    names.set(keyOf('prospect', row.prospectId), {
      name: fullName(row),
      person: { locationId: row.locationId, id: row.prospectId },
      children: row.children,
    });
  for (const row of rows.applicants)
    names.set(keyOf('applicant', row.applicantId), {
      name: fullName(row),
      person: { locationId: row.locationId, id: row.applicantId },
      children: [],
    });
  for (const row of [...rows.growth, ...rows.visitingMothers])
    names.set(keyOf('visiting-mother', row.visitingMotherId), {
      name: fullName(row),
      person: { locationId: row.locationId, id: row.personId },
      children: [],
    });
  for (const { meetingGroupId, groupName } of rows.groups)
    names.set(keyOf('group', meetingGroupId), { name: groupName, person: null, children: [] });
  return ({ type, id }) => names.get(keyOf(type, id));
}
