import type { Database } from '@mim/database';
import { addDays, addMonths, ok, type Result } from '@mim/domain/kernel';
import { fullName } from '@mim/domain/person';
import { coordinatorHours, isThereOn, isWorkingOn } from '@mim/domain/supervision';
import { caseload, visitingMotherLoads } from '@mim/domain/worklist';
import type { Transaction } from 'kysely';
import { coordinatorsOf, type KeptCoordinator } from '../coordinators/read-coordinators.js';
import { coversFrom } from '../covers/covers.repository.js';
import type { CoordinatorContext } from '../dossier/coordinator-context.js';
import { locationOfNew } from '../dossier/location-of-change.js';
import { findDossier } from '../dossier/read-dossier.js';
import { countOwnSteps } from '../growth/growth.repository.js';
import { settingsOf } from '../location-settings/location-settings.repository.js';
import { worklistInput } from '../worklist/worklist-input.js';
import { worklistRows } from '../worklist/worklist-rows.js';
import type { CaseloadAnswer } from './caseload.schema.js';

/** A coordinator who works there, and whether she is there today: of who is away a colleague does the work. */
type WorkingCoordinator = KeptCoordinator & { readonly isAway: boolean };

/** The caseload, without the names of accounts. */
type KeptCaseload = Omit<CaseloadAnswer, 'coordinators'> & {
  readonly coordinators: readonly WorkingCoordinator[];
};

/** The caseload of a location, and which person each of its visiting mothers is. */
interface FoundCaseload {
  readonly value: KeptCaseload;
  readonly personOf: ReadonlyMap<string, string>;
}

/**
 * The caseload of a location, beside its own norms: of all together, of each visiting mother, and the hours that its
 * coordinators have and need.
 * @param locationId Which of her locations; may be left out by who works at one.
 */
export async function foundCaseload(
  trx: Transaction<Database>,
  { actor, today }: CoordinatorContext,
  locationId: string | undefined,
): Promise<Result<FoundCaseload>> {
  const location = await locationOfNew(locationId)(trx, actor);
  if (!location.ok) return location;
  const settings = await settingsOf(trx, location.value, today);
  const rows = await worklistRows(trx, [location.value], today.toString());
  const state = worklistInput(rows, location.value, today);
  const coordinators = await workingCoordinators(trx, location.value, today.toString());
  const { aboveMaximum: _, ...whole } = caseload(state, settings, today);
  const rowOf = new Map(rows.visitingMothers.map((row) => [row.visitingMotherId, row]));
  const loads = visitingMotherLoads(state, settings, today).flatMap(
    ({ visitingMotherId, lacks, ...load }) => {
      const row = rowOf.get(visitingMotherId);
      return row === undefined
        ? []
        : [{ id: visitingMotherId, name: fullName(row), ...load, lacks: [...lacks] }];
    },
  );
  // Who is away is not guided meanwhile, and asks no hours.
  const hours = coordinatorHours(coordinators, whole.visitingMothers - whole.paused, settings, today);
  const ownSteps = await countOwnSteps(trx, location.value, {
    firstDay: addDays(addMonths(today.toString(), -12), 1),
    lastDay: today.toString(),
  });
  return ok({
    value: {
      locationId: location.value,
      ...whole,
      loads,
      hours,
      minutesPerVisitingMother: settings.minutesPerVisitingMother,
      ownSteps,
      coordinators,
    },
    personOf: new Map(rows.visitingMothers.map((row) => [row.visitingMotherId, row.personId])),
  });
}

/** The coordinators who work at a location on a day, with when each is away. */
async function workingCoordinators(trx: Transaction<Database>, locationId: string, day: string) {
  const covers = await coversFrom(trx, [locationId], day);
  return (await coordinatorsOf(trx, locationId, day))
    .filter((each) => isWorkingOn(each, day))
    .map((each) => {
      const absences = covers.filter(({ absentId }) => absentId === each.accountId);
      return { ...each, absences, isAway: !isThereOn({ ...each, absences }, day) };
    });
}

/** The caseload of a location for its page. */
export const readCaseload = (
  ctx: CoordinatorContext,
  locationId: string | undefined,
): Promise<Result<KeptCaseload>> =>
  findDossier(ctx, { what: 'caseload.get' }, async (trx) => {
    const found = await foundCaseload(trx, ctx, locationId);
    if (!found.ok) return found;
    const { value, personOf } = found.value;
    return ok({
      value,
      subjects: [...personOf.values()].map((id) => ({ locationId: value.locationId, id })),
    });
  });
