import { withActor } from '@mim/database';
import { formatDoc } from '@mim/delivery-files';
import { fail, ok, type Result } from '@mim/domain/kernel';
import { z } from 'zod';
import type { CoordinatorContext } from '../dossier/coordinator-context.js';
import { locationOfNew } from '../dossier/location-of-change.js';
import { readDossier } from '../dossier/read-dossier.js';
import { write } from '../dossier/write.js';
import { answer } from '../trpc/error-map.js';
import { coordinatorProcedure, sentDeliveriesProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { asFile } from './as-file.js';
import { checkFile } from './check-file.js';
import {
  checkedFileSchema,
  checkInput,
  downloadInput,
  fileSchema,
  formatDocInput,
  sendFileInput,
  templateInput,
} from './delivery-files.schema.js';
import { makeTemplate } from './make-template.js';
import { packVersion } from './pack-version.js';
import { readFile } from './read-file.js';
import { fileHasErrors } from './refusals.js';
import { sendFile } from './send-file.js';

/** All of a registration is of one moment. */
const oneMoment = { isolationLevel: 'repeatable read' } as const;

/** The location of a file, before it is read: a thread that reads holds up no connection to the database. */
const locationOf = (
  { appDatabase, actor }: CoordinatorContext,
  { locationId }: { readonly locationId?: string | undefined },
): Promise<Result<string>> => withActor(appDatabase, actor, (trx) => locationOfNew(locationId)(trx, actor));

export const deliveryFilesRouter = router({
  /** A version that was sent, as a Data Package or as a workbook. */
  download: sentDeliveriesProcedure
    .input(downloadInput)
    .output(fileSchema)
    .query(({ ctx, input }) => answer(packVersion(ctx, input))),

  /** The workbook in which a year is filled in. */
  template: coordinatorProcedure
    .input(templateInput)
    .output(fileSchema)
    .query(({ ctx, input }) =>
      answer(
        withActor(ctx.appDatabase, ctx.actor, async (trx) => {
          const location = await locationOfNew(input.locationId)(trx, ctx.actor);
          return location.ok
            ? ok(await makeTemplate(trx, location.value, input.year ?? ctx.today.year - 1, input.language))
            : location;
        }),
      ),
    ),

  /** The JSON Schema or the codebook of a format: the same as stands in the repository for other software. */
  formatDoc: coordinatorProcedure
    .input(formatDocInput)
    .output(fileSchema)
    .query(async ({ ctx, input: { format, kind, year = ctx.today.year - 1 } }) =>
      asFile(await formatDoc(format, kind, year)),
    ),

  /** Says what a file holds, what is wrong with it, and what sending it would do; nothing is stored. */
  check: coordinatorProcedure
    .input(checkInput)
    .output(checkedFileSchema)
    .mutation(async ({ ctx, input }) => {
      const location = await answer(locationOf(ctx, input));
      const read = await answer(readFile(input.file, location));
      return readDossier(
        ctx,
        { what: 'deliveryFiles.check' },
        async (trx) => ({ value: await checkFile(trx, location, read, ctx.today.toString()), subjects: [] }),
        oneMoment,
      );
    }),

  /** Sends what a file holds as the next version of its year. */
  send: coordinatorProcedure
    .input(sendFileInput)
    .output(z.strictObject({ year: z.int(), version: z.int(), checksum: z.string(), actionId: z.uuid() }))
    .mutation(async ({ ctx, input }) => {
      const location = await answer(locationOf(ctx, input));
      const { delivery } = await answer(readFile(input.file, location));
      if (delivery === null) return answer(fail(fileHasErrors));
      return answer(
        write(
          ctx,
          { what: 'deliveryFiles.send', location: locationOfNew(location), input, ...oneMoment },
          (change) => sendFile(change, delivery, input),
        ),
      );
    }),
});
