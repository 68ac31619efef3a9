import fc from 'fast-check';
import { fundingSources, reimbursements, targetGroups, variants } from '../code-lists/location-lists.js';
import type { Participation } from '../delivery/columns.js';
import type { Delivery } from '../delivery/delivery.js';
import type { DeliveryDescriptor } from '../delivery/descriptor-facts.js';
import { type FormatVersion, formatVersions, isInFormat } from '../delivery/format-version.js';
import { deliveryTable } from '../delivery/tables.js';
import { validationBounds } from '../delivery/validation-bounds.js';
import { childAgeInMonths } from '../kernel/child-age.js';
import {
  coordinatorArbitrary,
  locationCodeArbitrary,
  participationArbitrary,
  uptakeArbitrary,
  visitingMotherArbitrary,
} from './row-arbitraries.js';

/** How large generated deliveries are. */
export interface DeliverySize {
  /** Most participations in a delivery. */
  readonly participations?: number;
  readonly visitingMothers?: number;
  readonly coordinators?: number;
}

const wordArbitrary = fc.constantFrom('Aa', 'Berk', 'Dommel', 'Eem', 'Gouwe', 'Linge', 'Vecht', 'Zaan');

const descriptorArbitrary = (year: number, code: fc.Arbitrary<string>): fc.Arbitrary<DeliveryDescriptor> =>
  fc.record({
    formatVersion: fc.constantFrom(...formatVersions),
    year: fc.constant(year),
    version: fc.integer({ min: 1, max: 9 }),
    location: fc.record({ code, name: wordArbitrary, municipality: wordArbitrary }),
    providers: fc.uniqueArray(wordArbitrary, { minLength: 1, maxLength: 3 }),
    variants: fc.shuffledSubarray([...variants.values]),
    targetGroup: fc.constantFrom(...targetGroups.values),
    funding: fc.shuffledSubarray([...fundingSources.values]),
    reimbursement: fc.shuffledSubarray([...reimbursements.values]),
    nil: fc.boolean(),
  });

/** Rows with identifiers that occur once in the delivery. */
const numbered = <Row>(row: fc.Arbitrary<Row>, key: keyof Row & string, letter: string, most: number) =>
  fc
    .array(row, { maxLength: most })
    .map((rows) => rows.map((each, index) => ({ ...each, [key]: `${letter}${index + 1}` })));

/**
 * A whole delivery without errors: rows and descriptor fit each other; a nil delivery has no rows.
 * @param year Calendar year of the registration.
 * @param location The location's code; any when left out.
 * @param size Most rows in each table.
 */
export function deliveryArbitrary(
  year: number,
  location?: string,
  { participations = 12, visitingMothers = 6, coordinators = 2 }: DeliverySize = {},
): fc.Arbitrary<Delivery> {
  return fc
    .record({
      descriptor: descriptorArbitrary(
        year,
        location === undefined ? locationCodeArbitrary : fc.constant(location),
      ),
      participations: numbered(participationArbitrary(year), 'participation_id', 'p', participations),
      'visiting-mothers': numbered(visitingMotherArbitrary(year), 'visiting_mother_id', 'v', visitingMothers),
      coordinators: numbered(coordinatorArbitrary(year), 'coordinator_id', 'c', coordinators),
      uptake: uptakeArbitrary,
    })
    .map((delivery) =>
      delivery.descriptor.nil
        ? { ...delivery, participations: [], 'visiting-mothers': [], coordinators: [], uptake: [] }
        : inItsFormat(delivery),
    );
}

const columnsOfParticipations = Object.entries(deliveryTable('participations').columns);

/** A participation with what a format knows of it, and nothing else. */
const rowIn = (row: Participation, format: FormatVersion): Participation => ({
  ...row,
  ...Object.fromEntries(
    columnsOfParticipations.filter(([, column]) => !isInFormat(column, format)).map(([name]) => [name, null]),
  ),
});

/** A delivery with what its format knows, and nothing else. */
function inItsFormat(delivery: Delivery): Delivery {
  const { formatVersion } = delivery.descriptor;
  return {
    ...delivery,
    participations: delivery.participations.map((row) => rowIn(row, formatVersion)),
    uptake: isInFormat(deliveryTable('uptake'), formatVersion) ? delivery.uptake : [],
  };
}

/** Without transfers of its own: the set of deliveries decides who moved where. */
const settled = (row: Participation): Participation => ({
  ...row,
  transferred_from: null,
  transferred_on: null,
  end_reason: row.end_reason === 'transferred' ? 'moved' : row.end_reason,
});

/**
 * Moves some mothers from one location to the next: her trajectory ends there as transferred and goes
 * on here, from the day on which it ended.
 */
function transfer(deliveries: readonly Delivery[], moves: readonly boolean[]): readonly Delivery[] {
  const tables = deliveries.map(({ participations }) => participations.map(settled));
  deliveries.forEach(({ descriptor }, from) => {
    const to = (from + 1) % deliveries.length;
    const receiver = deliveries[to];
    if (to === from || receiver === undefined || receiver.descriptor.nil) return;
    tables[from]?.forEach((row, index) => {
      if (moves[index] !== true || row.ended_on === null || row.transferred_from !== null) return;
      // Who moves after the year has no row there yet.
      if (row.ended_on > `${descriptor.year}-12-31`) return;
      if (childAgeInMonths(row.child_born, row.ended_on) > validationBounds.oldestMonthsAtStart) return;
      const there = { ...row, end_reason: 'transferred' as const };
      const here: Participation = {
        ...row,
        participation_id: `t${from}-${index + 1}`,
        started_on: row.ended_on,
        ended_on: null,
        end_reason: null,
        referred_on: null,
        intake_on: null,
        matched_on: null,
        transferred_from: descriptor.location.code,
        transferred_on: row.ended_on,
      };
      tables[from]?.splice(index, 1, there);
      tables[to]?.push(rowIn(here, receiver.descriptor.formatVersion));
    });
  });
  return deliveries.map((delivery, index) => ({ ...delivery, participations: tables[index] ?? [] }));
}

const withCode = (delivery: Delivery, code: string): Delivery => ({
  ...delivery,
  descriptor: { ...delivery.descriptor, location: { ...delivery.descriptor.location, code } },
});

/**
 * The deliveries of several locations for one year, without errors, in which some mothers moved from
 * one location to another: both ends of every transfer are there, and locations have different codes.
 * @param year Calendar year of the registration.
 * @param locations How many locations.
 * @param size Most rows in each table of each delivery, transfers not counted.
 */
export const deliverySetArbitrary = (
  year: number,
  locations: number,
  size: DeliverySize = {},
): fc.Arbitrary<readonly Delivery[]> =>
  fc
    .tuple(
      fc.uniqueArray(locationCodeArbitrary, { minLength: locations, maxLength: locations }),
      fc.array(deliveryArbitrary(year, undefined, size), { minLength: locations, maxLength: locations }),
      fc.array(fc.boolean(), { maxLength: 12 }),
    )
    .map(([codes, deliveries, moves]) =>
      transfer(
        deliveries.map((delivery, index) => withCode(delivery, codes[index] ?? '')),
        moves,
      ),
    );
