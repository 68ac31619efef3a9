import { coordinatorProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { agendaInput, agendaSchema } from './agenda.schema.js';
import { readAgenda } from './read-agenda.js';

export const agendaRouter = router({
  /** What is in the calendar on some days: visits, and the coordinator's own appointments. */
  days: coordinatorProcedure
    .input(agendaInput)
    .output(agendaSchema)
    .query(({ ctx, input }) => readAgenda(ctx, input)),
});
