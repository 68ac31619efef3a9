import { withActor } from '@mim/database';
import { fail, ok } from '@mim/domain/kernel';
import { z } from 'zod';
import { checkVersion } from '../dossier/check-version.js';
import { locationOfNew, locationOfRow } from '../dossier/location-of-change.js';
import { changeSchema, versionFields, write } from '../dossier/write.js';
import { problems } from '../problems.js';
import { answer } from '../trpc/error-map.js';
import { coordinatorProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { hashOfSecret, newSecret } from './feed-secret.js';
import { addFeed, feedForChange, feedsOfAccount, revokeFeed } from './feeds.repository.js';
import { createFeedSchema, feedSchema } from './feeds.schema.js';

export const feedsRouter = router({
  /** The calendar feeds of the account itself. */
  list: coordinatorProcedure
    .input(z.void())
    .output(z.array(feedSchema))
    .query(async ({ ctx }) => {
      const { locationIds } = ctx.actor;
      const rows = await withActor(ctx.appDatabase, ctx.actor, (trx) => feedsOfAccount(trx, locationIds));
      return rows.map((row) => ({
        feedId: row.calendarFeedId,
        locationId: row.locationId,
        createdAt: row.createdAt.toISOString(),
        revokedAt: row.revokedAt?.toISOString() ?? null,
        version: row.version,
      }));
    }),

  /**
   * Makes a secret address for a calendar program. The answer alone holds it. No key makes it one when it is
   * sent twice: answers to keys are kept, and this one may not be.
   */
  create: coordinatorProcedure
    .input(createFeedSchema)
    .output(changeSchema.extend({ path: z.string() }))
    .mutation(({ ctx, input }) =>
      answer(
        write(
          ctx,
          { what: 'feeds.create', location: locationOfNew(input.locationId), input: {} },
          async ({ trx, locationId }) => {
            const secret = newSecret();
            const row = await addFeed(trx, { locationId, secretHash: hashOfSecret(secret) });
            return ok({ id: row.calendarFeedId, version: row.version, path: `/calendar/${secret}.ics` });
          },
        ),
      ),
    ),

  /** Makes an address stop working, at once. */
  revoke: coordinatorProcedure
    .input(z.strictObject({ feedId: z.uuid(), ...versionFields }))
    .output(changeSchema)
    .mutation(({ ctx, input }) =>
      answer(
        write(
          ctx,
          { what: 'feeds.revoke', location: locationOfRow('calendar_feed', input.feedId), input },
          async ({ trx, locationId, now }) => {
            const { feedId, version } = input;
            const found = checkVersion(await feedForChange(trx, locationId, feedId), version);
            if (!found.ok) return found;
            if (found.value.revokedAt !== null) return fail(problems.changedMeanwhile);
            await revokeFeed(trx, { locationId, feedId, version, now });
            return ok({ id: feedId, version: version + 1 });
          },
        ),
      ),
    ),
});
