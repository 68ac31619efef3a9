import type { Task } from '@mim/domain';
import type { Subject } from '../access-log/subject.js';
import { nameOf } from '../people/name-columns.js';
import type { WorklistRows } from './worklist-rows.js';

/** Whom a task is about. */
export interface Named {
  readonly name: string;
  readonly person: Subject;
  readonly childBornOn: string | null;
}

const keyOf = (type: Task['subject']['type'], id: string): string => `${type} ${id}`;

/**
 * Everybody a task can be about, by what it is about.
 * @returns Finds whom a task is about.
 */
export function taskSubjects(rows: WorklistRows): (subject: Task['subject']) => Named | undefined {
  const names = new Map<string, Named>();
  for (const row of [...rows.unanswered, ...rows.trajectories])
    names.set(keyOf('trajectory', row.trajectory_id), {
      name: nameOf(row),
      person: { locationId: row.location_id, id: row.mother_id },
      childBornOn: row.child_born_on,
    });
  // A mother whom another location offers is not registered here: the offer stands for her.
  for (const { transfer_id, trajectory_id, mother_id, given_name, family_name, ...row } of rows.transfers)
    names.set(trajectory_id === null ? keyOf('transfer', transfer_id) : keyOf('trajectory', trajectory_id), {
      name: nameOf({ ...row, given_name: given_name ?? '', family_name: family_name ?? '' }),
      person: { locationId: row.location_id, id: mother_id ?? transfer_id },
      childBornOn: row.child_born_on,
    });
  for (const row of rows.prospects)
    names.set(keyOf('prospect', row.prospect_id), {
      name: nameOf(row),
      person: { locationId: row.location_id, id: row.prospect_id },
      childBornOn: row.child_born_on,
    });
  for (const row of rows.visitingMothers)
    names.set(keyOf('visiting-mother', row.visiting_mother_id), {
      name: nameOf(row),
      person: { locationId: row.location_id, id: row.person_id },
      childBornOn: null,
    });
  return ({ type, id }) => names.get(keyOf(type, id));
}
