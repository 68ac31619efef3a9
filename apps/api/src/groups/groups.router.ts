import { z } from 'zod';
import { locationOfNew, locationOfRow } from '../dossier/location-of-change.js';
import { findDossier } from '../dossier/read-dossier.js';
import { changeSchema, write } from '../dossier/write.js';
import { exportedTableSchema } from '../table-export/exported-table.js';
import { answer } from '../trpc/error-map.js';
import { coordinatorProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { exportSessions } from './export-sessions.js';
import {
  changeSessionInput,
  groupExportInput,
  groupLineSchema,
  groupPageInput,
  groupPageSchema,
  groupSessionsInput,
  groupSessionsSchema,
  groupsOfMotherInput,
  groupsOfMotherSchema,
  recordSessionInput,
  saveGroupInput,
} from './groups.schema.js';
import { listGroups, readGroup, readGroupsOfMother, readSessions } from './read-groups.js';
import { correctSession, recordSession } from './record-session.js';
import { saveGroup } from './save-group.js';

export const groupsRouter = router({
  /** The groups by name, with how many mothers come. */
  list: coordinatorProcedure
    .input(z.void())
    .output(z.array(groupLineSchema))
    .query(({ ctx }) => listGroups(ctx)),

  /** The sessions with who was there as a file. */
  export: coordinatorProcedure
    .input(groupExportInput)
    .output(exportedTableSchema)
    .query(({ ctx, input }) => answer(exportSessions(ctx, input))),

  /** Everything of a group but its sessions. */
  page: coordinatorProcedure
    .input(groupPageInput)
    .output(groupPageSchema)
    .query(({ ctx, input }) =>
      answer(
        findDossier(ctx, { what: 'groups.page' }, (trx) =>
          readGroup(trx, ctx.actor.locationIds, input.groupId, ctx.today),
        ),
      ),
    ),

  /** The sessions of a group with who was there, the latest first, in parts. */
  sessions: coordinatorProcedure
    .input(groupSessionsInput)
    .output(groupSessionsSchema)
    .query(({ ctx, input }) =>
      answer(
        findDossier(ctx, { what: 'groups.sessions' }, (trx) =>
          readSessions(trx, ctx.actor.locationIds, input),
        ),
      ),
    ),

  /** The groups at which a mother was. */
  ofMother: coordinatorProcedure
    .input(groupsOfMotherInput)
    .output(groupsOfMotherSchema)
    .query(({ ctx, input }) =>
      answer(
        findDossier(ctx, { what: 'groups.ofMother' }, (trx) =>
          readGroupsOfMother(trx, ctx.actor.locationIds, input.trajectoryId, ctx.today),
        ),
      ),
    ),

  /** Adds a group, or changes one. */
  save: coordinatorProcedure
    .input(saveGroupInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) => {
      const location =
        input.groupId === undefined
          ? locationOfNew(input.locationId)
          : locationOfRow('meeting_group', input.groupId);
      return answer(
        write(ctx, { what: 'groups.save', location, input }, (change) => saveGroup(change, input)),
      );
    }),

  /** Records a session with who was there. */
  recordSession: coordinatorProcedure
    .input(recordSessionInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) => {
      const location = locationOfRow('meeting_group', input.groupId);
      return answer(
        write(ctx, { what: 'groups.recordSession', location, input }, (change) =>
          recordSession(change, input),
        ),
      );
    }),

  /** Corrects a session. */
  changeSession: coordinatorProcedure
    .input(changeSessionInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) => {
      const location = locationOfRow('group_session', input.sessionId);
      return answer(
        write(ctx, { what: 'groups.changeSession', location, input }, (change) =>
          correctSession(change, input),
        ),
      );
    }),
});
