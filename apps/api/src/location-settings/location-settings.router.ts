import { attemptWithActor } from '@mim/database';
import { ok } from '@mim/domain/kernel';
import { locationOfNew } from '../dossier/location-of-change.js';
import { changeSchema, write } from '../dossier/write.js';
import { answer } from '../trpc/error-map.js';
import { coordinatorProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { addSetting, settingsWithHistory } from './location-settings.repository.js';
import { locationSettingsSchema, setSettingInput, settingsInput } from './location-settings.schema.js';

export const locationSettingsRouter = router({
  /** How the location works: the programme's rules as it has them. */
  get: coordinatorProcedure
    .input(settingsInput)
    .output(locationSettingsSchema)
    .query(({ ctx, input }) =>
      answer(
        attemptWithActor(
          ctx.appDatabase,
          ctx.actor,
          async (trx) => {
            const location = await locationOfNew(input.locationId)(trx, ctx.actor);
            return location.ok ? ok(await settingsWithHistory(trx, location.value, ctx.today)) : location;
          },
          { readOnly: true },
        ),
      ),
    ),

  /** Chooses a rule from a day on. What held before that day stays as it was. */
  set: coordinatorProcedure
    .input(setSettingInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) =>
      answer(
        write(
          ctx,
          { what: 'settings.set', location: locationOfNew(input.locationId), input },
          async (change) => ok({ id: await addSetting(change, input.setting) }),
        ),
      ),
    ),
});
