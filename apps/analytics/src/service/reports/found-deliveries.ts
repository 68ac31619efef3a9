import { type Actor, type Database, withActor } from '@mim/database';
import { ok, type Result } from '@mim/domain/kernel';
import type { FirstBirths } from '@mim/domain/reach';
import type { Kysely } from 'kysely';
import { expectedIn } from '../../delivery-source/expected-location.js';
import { firstBirthsOf } from '../../stored-deliveries/first-births.repository.js';
import { knownLocations } from '../../stored-deliveries/stored-delivery.repository.js';
import { type SelectedLocations, selectedLocations } from '../access/selection-access.js';
import { deliveriesBehind, type StoredDelivery } from '../deliveries/delivery.repository.js';
import type { Selection } from '../figures.schema.js';

/** What is asked: the figures of calendar years and a selection of locations, by an actor. */
export interface FigureQuestion {
  readonly actor: Actor;
  /** Without a gap, the first first. */
  readonly years: readonly number[];
  readonly selection: Selection;
}

/** The deliveries that the actor may read and that the question is about. */
export interface FoundDeliveries {
  readonly selected: SelectedLocations;
  readonly years: readonly number[];
  /** Every one that is needed, those of years before too. */
  readonly all: readonly StoredDelivery[];
  ofYear(year: number): readonly StoredDelivery[];
  /** Of years before the first, which the cohorts need. */
  readonly before: readonly StoredDelivery[];
  /** First births that the institute entered of the years; null: none. */
  readonly firstBirths: readonly FirstBirths[] | null;
  /** Locations of the selection that should deliver in a year: those that are open in it. */
  expectedIn(year: number): string[];
  /** What the locations of the selection are called, by code: of no others anything is said. */
  readonly names: Readonly<Record<string, string>>;
}

/**
 * Looks up the deliveries of a question in one transaction of the actor, in which row security settles what may be read.
 * @returns `not-found` when the selection is not the actor's to ask.
 */
export async function findDeliveries(
  database: Kysely<Database>,
  { actor, years, selection }: FigureQuestion,
): Promise<Result<FoundDeliveries>> {
  const [first = 0] = years;
  const last = years.at(-1) ?? first;
  const read = await withActor(
    database,
    actor,
    async (trx) => {
      const locations = await knownLocations(trx);
      const codes = locations.map(({ code }) => code);
      const selected = selectedLocations(actor, selection, new Set(codes));
      if (!selected.ok) return selected;
      const deliveries = await deliveriesBehind(trx, selected.value ?? codes, { first, last });
      return ok({
        locations,
        selected: selected.value,
        deliveries,
        firstBirths: await firstBirthsOf(trx, years),
      });
    },
    { readOnly: true },
  );
  if (!read.ok) return read;
  const { locations, selected, deliveries, firstBirths } = read.value;
  const isSelected = selectionTest(selected);
  return ok({
    selected,
    years,
    all: deliveries,
    ofYear: (year) => deliveries.filter((one) => one.year === year),
    firstBirths: firstBirths.length === 0 ? null : firstBirths,
    before: deliveries.filter((one) => one.year < first),
    expectedIn: (year) => expectedIn(locations, year).filter(isSelected),
    names: Object.fromEntries(
      locations.filter(({ code }) => isSelected(code)).map(({ code, name }) => [code, name]),
    ),
  });
}

function selectionTest(selected: SelectedLocations): (code: string) => boolean {
  if (selected === null) return () => true;
  const codes = new Set(selected);
  return (code) => codes.has(code);
}
