import { type Actor, type Database, withActor } from '@mim/database';
import { fail, ok, type Result } from '@mim/domain/kernel';
import type { Kysely } from 'kysely';
import type { CohortTally } from '../../tally/tally.js';
import { type SelectedLocations, selectedLocations } from '../access/selection-access.js';
import {
  deliveriesOfYears,
  type KnownLocation,
  knownLocations,
  type StoredDelivery,
} from '../deliveries/delivery.repository.js';
import type { Report, Selection } from '../figures.schema.js';
import { problems } from '../problems.js';
import type { TallyStore } from '../tallies/tally-store.js';
import { reportOf } from './report.js';

/**
 * The report of a year and a selection of locations, for an actor: the tallies of the deliveries that the
 * actor may read, added up.
 * @param database Handle of `mim_analytics`.
 * @returns The report; `not-found` when the selection is not the actor's to ask, `no-delivery` when nothing
 *   was delivered.
 */
export async function answerReport(
  database: Kysely<Database>,
  tallies: TallyStore,
  actor: Actor,
  year: number,
  selection: Selection,
): Promise<Result<Report>> {
  const { locations, deliveries } = await withActor(
    database,
    actor,
    async (trx) => ({
      locations: await knownLocations(trx),
      deliveries: await deliveriesOfYears(trx, [year - 2, year - 1, year]),
    }),
    { readOnly: true },
  );
  const selected = selectedLocations(actor, selection, new Set(locations.map(({ code }) => code)));
  if (!selected.ok) return selected;
  const isSelected = selectionTest(selected.value);
  const selectedOf = (ofYear: number): StoredDelivery[] =>
    deliveries.filter((one) => one.year === ofYear && isSelected(one.locationId));
  const cohortsOf = (earlier: number): Promise<CohortTally> | null => {
    const chosen = selectedOf(earlier);
    return chosen.length === 0 ? null : tallies.cohorts(chosen);
  };
  const ofYear = selectedOf(year);
  if (ofYear.length === 0) return fail(problems.noDelivery);
  const counts = {
    tally: await tallies.sum(ofYear),
    yearMinus1: await cohortsOf(year - 1),
    yearMinus2: await cohortsOf(year - 2),
  };
  const expected = locations.filter((one) => isActiveIn(one, year) && isSelected(one.code));
  return ok(
    reportOf(
      year,
      selected.value,
      counts,
      expected.map(({ code }) => code),
    ),
  );
}

function selectionTest(selected: SelectedLocations): (code: string) => boolean {
  if (selected === null) return () => true;
  const codes = new Set(selected);
  return (code) => codes.has(code);
}

const isActiveIn = ({ firstYear, lastYear }: KnownLocation, year: number): boolean =>
  firstYear <= year && (lastYear ?? year) >= year;
