import { attemptWithActor, withActor } from '@mim/database';
import { maintainedLists } from '@mim/domain/code-lists';
import { z } from 'zod';
import { showing } from '../dossier/showing.js';
import { answer } from '../trpc/error-map.js';
import { analystProcedure, signedInProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { listItems } from './lists.repository.js';
import { listItemSchema, listsSchema, saveListItemInput } from './lists.schema.js';
import { saveListItem } from './save-list-item.js';

const item = showing(listItemSchema);

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
      return maintainedLists.values.map((list) => ({
        list,
        items: rows.filter((row) => row.list === list).map(item),
      }));
    }),

  /** Adds an entry, or changes one. What was chosen once keeps its code; an entry ends by its last day. */
  save: analystProcedure
    .input(saveListItemInput)
    .output(z.strictObject({ version: z.number().int() }))
    .mutation(async ({ ctx, input }) =>
      answer(attemptWithActor(ctx.appDatabase, ctx.actor, (trx) => saveListItem(trx, input, ctx.today))),
    ),
});
