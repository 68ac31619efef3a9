import { attemptWithActor, withActor } from '@mim/database';
import { maintainedLists } from '@mim/domain/visit';
import { z } from 'zod';
import { answer } from '../trpc/error-map.js';
import { analystProcedure, signedInProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { listItems } from './lists.repository.js';
import { type ListItem, listsSchema, saveListItemInput } from './lists.schema.js';
import { saveListItem } from './save-list-item.js';

export const listsRouter = router({
  /** Topics and materials of visits, with the days on which each can be chosen. No dossiers. */
  get: signedInProcedure
    .input(z.void())
    .output(listsSchema)
    .query(async ({ ctx }) => {
      const rows = await withActor(
        ctx.appDatabase,
        ctx.actor,
        (trx) => listItems(trx, maintainedLists.values),
        {
          readOnly: true,
        },
      );
      const items = (list: string): ListItem[] =>
        rows
          .filter((row) => row.list === list)
          .map((row) => ({
            code: row.code,
            label: { nl: row.labelNl, en: row.labelEn },
            position: row.position,
            validFrom: row.validFrom,
            validUntil: row.validUntil,
            version: row.version,
          }));
      return maintainedLists.values.map((list) => ({ list, items: items(list) }));
    }),

  /** Adds an entry, or changes one. What was chosen once keeps its code; an entry ends by its last day. */
  save: analystProcedure
    .input(saveListItemInput)
    .output(z.strictObject({ version: z.number().int() }))
    .mutation(async ({ ctx, input }) =>
      answer(attemptWithActor(ctx.appDatabase, ctx.actor, (trx) => saveListItem(trx, input))),
    ),
});
