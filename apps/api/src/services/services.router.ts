import { attemptWithActor } from '@mim/database';
import { ok } from '@mim/domain/kernel';
import { locationOfNew, locationOfRow, selectedLocations } from '../dossier/location-of-change.js';
import { changeSchema, write } from '../dossier/write.js';
import { exportedTableSchema } from '../table-export/exported-table.js';
import { answer } from '../trpc/error-map.js';
import { coordinatorProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { addNewService, changeService } from './change-service.js';
import { exportServices } from './export-services.js';
import { serviceList } from './services.repository.js';
import {
  addServiceInput,
  changeServiceInput,
  serviceExportInput,
  serviceListInput,
  serviceListSchema,
} from './services.schema.js';

/** The local directory of services, which the coordinators of a location keep. It says nothing of any mother. */
export const servicesRouter = router({
  /** The directory, by name. */
  list: coordinatorProcedure
    .input(serviceListInput)
    .output(serviceListSchema)
    .query(({ ctx, input }) =>
      answer(
        attemptWithActor(ctx.appDatabase, ctx.actor, async (trx) => {
          const locations = selectedLocations(ctx.actor, input);
          return locations.ok ? ok(await serviceList(trx, locations.value)) : locations;
        }),
      ),
    ),

  /** The directory as a file. */
  export: coordinatorProcedure
    .input(serviceExportInput)
    .output(exportedTableSchema)
    .query(({ ctx, input }) => answer(exportServices(ctx, input))),

  /** Adds an organisation. */
  add: coordinatorProcedure
    .input(addServiceInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) => {
      const location = locationOfNew(input.locationId);
      return answer(
        write(ctx, { what: 'services.add', location, input }, (change) =>
          addNewService(change, input.service),
        ),
      );
    }),

  /** Changes what is known of an organisation. */
  change: coordinatorProcedure
    .input(changeServiceInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) => {
      const location = locationOfRow('service', input.serviceId);
      return answer(
        write(ctx, { what: 'services.change', location, input }, (change) => changeService(change, input)),
      );
    }),
});
