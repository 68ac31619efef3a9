import type { Database } from '@mim/database';
import { ok, type Result } from '@mim/domain/kernel';
import { worklist } from '@mim/domain/worklist';
import type { Transaction } from 'kysely';
import type { CoordinatorContext } from '../dossier/coordinator-context.js';
import type { Read } from '../dossier/read-dossier.js';
import { evaluationsOf, ownStepsOf } from '../growth/growth.repository.js';
import { showingOwnStep } from '../growth/read-growth.js';
import { settingsOf } from '../location-settings/location-settings.repository.js';
import { motherRow } from '../mothers/list-mothers.js';
import { motherListRows } from '../mothers/mother-list.repository.js';
import { readRoles } from '../people/roles.js';
import { applicationOf } from '../recruitment/recruitment.repository.js';
import { visitingMotherView } from '../visiting-mothers/read-visiting-mothers.js';
import { worklistInput } from '../worklist/worklist-input.js';
import { worklistRowsOf } from '../worklist/worklist-rows.js';
import type { VisitingMotherPage } from './visiting-mother-page.schema.js';

/** More than anybody can visit at a time. */
const mostFamilies = 100;

/**
 * Everything of a visiting mother's way. What waits is found by the rules of the worklist, so that it is what Vandaag says;
 * they are asked of her and the mothers whom she visits, not of her whole location.
 */
export async function readVisitingMotherPage(
  trx: Transaction<Database>,
  ctx: CoordinatorContext,
  visitingMotherId: string,
): Promise<Result<Read<VisitingMotherPage>>> {
  const found = await visitingMotherView(trx, ctx, visitingMotherId);
  if (!found.ok) return found;
  const { value, subjects } = found.value;
  const { locationId } = value;
  const settings = await settingsOf(trx, locationId, ctx.today);
  const families = await motherListRows(
    trx,
    { locationIds: [locationId], filter: { visitingMotherId } },
    { sort: { by: 'name', direction: 'ascending' }, limit: mostFamilies },
  );
  const evaluations = await evaluationsOf(trx, locationId, visitingMotherId);
  const ownSteps = await ownStepsOf(trx, locationId, visitingMotherId);
  const recorded = await worklistRowsOf(trx, { locationId, visitingMotherId }, ctx.today.toString());
  const tasks = worklist(worklistInput(recorded, locationId, ctx.today), settings, ctx.today);
  return ok({
    value: {
      ...value,
      today: ctx.today.toString(),
      families: families.map((row) => motherRow(row, settings, ctx.today)),
      evaluatedOn: evaluations.map(({ evaluatedOn }) => evaluatedOn),
      ownSteps: ownSteps.map((step) => showingOwnStep(step)),
      application: (await applicationOf(trx, locationId, visitingMotherId)) ?? null,
      roles: await readRoles(trx, locationId, value.personId),
      tasks: tasks.filter(
        ({ subject }) => subject.type === 'visiting-mother' && subject.id === visitingMotherId,
      ),
    },
    subjects,
  });
}
