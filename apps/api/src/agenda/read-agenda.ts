import { fullName } from '@mim/domain/person';
import type { CoordinatorContext } from '../dossier/coordinator-context.js';
import { readDossier } from '../dossier/read-dossier.js';
import { showing } from '../dossier/showing.js';
import { subjectsOf, visitLine } from '../visits/visit-view.js';
import { visitsInCalendar } from '../visits/visits.repository.js';
import { type AgendaInput, appointmentSchema } from './agenda.schema.js';
import { appointmentsOf, subjectsOfAppointments } from './appointments.js';

const shown = showing(appointmentSchema);

/** The visits and appointments of some days. */
export const readAgenda = (ctx: CoordinatorContext, asked: AgendaInput) =>
  readDossier(ctx, { what: 'agenda.days' }, async (trx) => {
    const { locationIds } = ctx.actor;
    const { visitingMotherId } = asked;
    const visits = await visitsInCalendar(trx, locationIds, asked);
    const all = await appointmentsOf(trx, locationIds, asked);
    const appointments =
      visitingMotherId === undefined
        ? all
        : all.filter((appointment) => appointment.visitingMotherId === visitingMotherId);
    return {
      value: {
        visits: visits.map((row) => visitLine(row, ctx.today)),
        appointments: appointments.map((each) =>
          shown({ ...each, title: each.person === null ? each.called : fullName(each.person) }),
        ),
      },
      subjects: [...subjectsOf(visits), ...subjectsOfAppointments(appointments)],
    };
  });
