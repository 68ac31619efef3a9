import { type Pseudonyms, pseudonymsOf } from '@mim/database';
import { ok } from '@mim/domain/kernel';
import { locationOfNew } from '../dossier/location-of-change.js';
import { findDossier } from '../dossier/read-dossier.js';
import { changeSchema, write } from '../dossier/write.js';
import type { RequestContext } from '../trpc/context.js';
import { answer } from '../trpc/error-map.js';
import { coordinatorProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import {
  confirmInput,
  registrationInput,
  registrationSchema,
  sendInput,
  sentSchema,
} from './annual-registration.schema.js';
import { confirmWarning } from './confirm-warning.js';
import { deliveringLocation } from './deliveries.repository.js';
import { readRegistration } from './read-registration.js';
import { readSources } from './read-sources.js';
import { sendRegistration } from './send-registration.js';

/** All of a registration is of one moment. */
const oneMoment = { isolationLevel: 'repeatable read' } as const;

const pseudonymsAt = (
  { pseudonymSecret }: Pick<RequestContext, 'pseudonymSecret'>,
  locationId: string,
): Pseudonyms | null => (pseudonymSecret === undefined ? null : pseudonymsOf(pseudonymSecret, locationId));

export const annualRegistrationRouter = router({
  /** The registration of a year: how it stands, what is to be done, its figures, and what was sent. */
  ofYear: coordinatorProcedure
    .input(registrationInput)
    .output(registrationSchema)
    .query(({ ctx, input }) =>
      answer(
        findDossier(
          ctx,
          { what: 'annualRegistration.ofYear' },
          async (trx) => {
            const location = await locationOfNew(input.locationId)(trx, ctx.actor);
            if (!location.ok) return location;
            const locationId = location.value;
            const { lastYear } = await deliveringLocation(trx, locationId);
            const year = input.year ?? Math.min(lastYear ?? 9999, ctx.today.year - 1);
            const sources = await readSources(trx, locationId, year, ctx.today.toString());
            const pseudonyms = pseudonymsAt(ctx, locationId);
            return ok(await readRegistration(trx, locationId, sources, pseudonyms, ctx.namesOfAccounts));
          },
          oneMoment,
        ),
      ),
    ),

  /** Confirms a warning with a reason, in the name of the account; or takes that back. */
  confirm: coordinatorProcedure
    .input(confirmInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) =>
      answer(
        write(
          ctx,
          {
            what: 'annualRegistration.confirm',
            location: locationOfNew(input.locationId),
            input,
            ...oneMoment,
          },
          (change) => confirmWarning(change, input, ctx.account.name),
        ),
      ),
    ),

  /** Sends the registration of a year, or a correction of what was sent. */
  send: coordinatorProcedure
    .input(sendInput)
    .output(sentSchema)
    .mutation(({ ctx, input }) =>
      answer(
        write(
          ctx,
          { what: 'annualRegistration.send', location: locationOfNew(input.locationId), input, ...oneMoment },
          (change) => sendRegistration(change, input, pseudonymsAt(ctx, change.locationId)),
        ),
      ),
    ),
});
