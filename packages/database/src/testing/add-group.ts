import type { Kysely } from 'kysely';
import type { Actor } from '../actor/actor.js';
import type { Database } from '../schema/database.generated.js';
import { addRow, type Facts } from './add-row.js';

/** Adds a weekly group that anybody can drop in at. @returns Its identifier. */
export const addGroup = async (app: Kysely<Database>, actor: Actor, facts: Facts<'mim.meeting_group'> = {}) =>
  (
    await addRow(app, actor, 'mim.meeting_group', {
      groupName: 'Babygroep',
      groupKind: 'meeting',
      groupForm: 'open',
      target: 'babies',
      rhythm: 'weekly',
      firstDay: '2008-01-08',
      ...facts,
    })
  ).meetingGroupId;

/** Adds that a visiting mother runs a group. @returns The identifier of the row. */
export const addLeader = async (
  app: Kysely<Database>,
  actor: Actor,
  facts: { readonly meetingGroupId: string; readonly visitingMotherId: string },
) => (await addRow(app, actor, 'mim.meeting_group_leader', facts)).meetingGroupLeaderId;

/** Adds a session with seven mothers. @returns Its identifier. */
export const addSession = async (
  app: Kysely<Database>,
  actor: Actor,
  facts: Facts<'mim.group_session'> & { readonly meetingGroupId: string },
) =>
  (await addRow(app, actor, 'mim.group_session', { heldOn: '2008-03-04', presentCount: 7, ...facts }))
    .groupSessionId;

/** Adds that a mother was at a session. @returns The identifier of the row. */
export const addAttendance = async (
  app: Kysely<Database>,
  actor: Actor,
  facts: { readonly groupSessionId: string; readonly trajectoryId: string },
) => (await addRow(app, actor, 'mim.group_attendance', facts)).groupAttendanceId;
