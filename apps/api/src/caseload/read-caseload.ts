import { ok, type Result } from '@mim/domain/kernel';
import { fullName } from '@mim/domain/person';
import { coordinatorHours, isWorkingOn } from '@mim/domain/supervision';
import { caseload, visitingMotherLoads } from '@mim/domain/worklist';
import { coordinatorsOf, type KeptCoordinator } from '../coordinators/read-coordinators.js';
import type { CoordinatorContext } from '../dossier/coordinator-context.js';
import { locationOfNew } from '../dossier/location-of-change.js';
import { findDossier } from '../dossier/read-dossier.js';
import { settingsOf } from '../location-settings/location-settings.repository.js';
import { worklistInput } from '../worklist/worklist-input.js';
import { worklistRows } from '../worklist/worklist-rows.js';
import type { CaseloadAnswer } from './caseload.schema.js';

/** The caseload, without the names of accounts. */
type KeptCaseload = Omit<CaseloadAnswer, 'coordinators'> & {
  readonly coordinators: readonly KeptCoordinator[];
};

/**
 * The caseload of a location, beside its own norms: of all together, of each visiting mother, and the hours that its
 * coordinators have and need.
 * @param locationId Which of her locations; may be left out by who works at one.
 */
export const readCaseload = (
  ctx: CoordinatorContext,
  locationId: string | undefined,
): Promise<Result<KeptCaseload>> =>
  findDossier(ctx, { what: 'caseload.get' }, async (trx) => {
    const location = await locationOfNew(locationId)(trx, ctx.actor);
    if (!location.ok) return location;
    const settings = await settingsOf(trx, location.value, ctx.today);
    const rows = await worklistRows(trx, [location.value], ctx.today.toString());
    const state = worklistInput(rows, location.value, ctx.today);
    const all = await coordinatorsOf(trx, location.value);
    const coordinators = all.filter((each) => isWorkingOn(each, ctx.today.toString()));
    const { aboveMaximum: _, ...whole } = caseload(state, settings, ctx.today);
    const rowOf = new Map(rows.visitingMothers.map((row) => [row.visitingMotherId, row]));
    const loads = visitingMotherLoads(state, settings, ctx.today).flatMap(({ visitingMotherId, ...load }) => {
      const row = rowOf.get(visitingMotherId);
      return row === undefined ? [] : [{ id: visitingMotherId, name: fullName(row), ...load }];
    });
    const hours = coordinatorHours(coordinators, whole.visitingMothers, settings, ctx.today);
    return ok({
      value: { locationId: location.value, ...whole, loads, hours, coordinators },
      subjects: rows.visitingMothers.map((row) => ({ locationId: row.locationId, id: row.personId })),
    });
  });
