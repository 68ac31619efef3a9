import { ok } from '@mim/domain/kernel';
import { locationOfNew } from '../dossier/location-of-change.js';
import { findDossier } from '../dossier/read-dossier.js';
import { answer } from '../trpc/error-map.js';
import { coordinatorProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { alikeInput, alikeSchema, knownPersonInput, knownPersonSchema } from './known-people.schema.js';
import { readAlike, readKnownPerson } from './read-known-people.js';

/** Whom a location knows already: one person is registered once, and can have two roles in time. */
export const knownPeopleRouter = router({
  /** Who may be somebody who is about to be added as a visiting mother, or as who applied to be one. */
  alike: coordinatorProcedure
    .input(alikeInput)
    .output(alikeSchema)
    .query(({ ctx, input }) =>
      answer(
        findDossier(ctx, { what: 'knownPeople.alike' }, async (trx) => {
          const location = await locationOfNew(input.locationId)(trx, ctx.actor);
          return location.ok ? ok(await readAlike(trx, location.value, input.person)) : location;
        }),
      ),
    ),

  /** Somebody who is to be asked as a visiting mother, with whether she can be. */
  get: coordinatorProcedure
    .input(knownPersonInput)
    .output(knownPersonSchema)
    .query(({ ctx, input }) =>
      answer(
        findDossier(ctx, { what: 'knownPeople.get' }, (trx) =>
          readKnownPerson(trx, ctx.actor.locationIds, input.personId),
        ),
      ),
    ),
});
