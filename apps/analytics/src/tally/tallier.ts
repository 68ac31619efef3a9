import { endReasons } from '@mim/domain/code-lists';
import type {
  Coordinator,
  DeliveryDescriptor,
  Participation,
  Uptake,
  VisitingMother,
} from '@mim/domain/delivery';
import { isEnd } from '@mim/domain/registration';
import { HistogramCounter } from './histogram-counter.js';
import { ParticipationTallier } from './participation-tallier.js';
import type { Counts, LocationFacts, Tally } from './tally.js';
import { UptakeTallier } from './uptake-tallier.js';
import { VisitingMotherTallier } from './visiting-mother-tallier.js';

/** Counts a delivery in one pass: give it every row once, in any order, then ask for the result. */
export interface Tallier {
  participation(row: Participation): void;
  visitingMother(row: VisitingMother): void;
  coordinator(row: Coordinator): void;
  uptake(row: Uptake): void;
  /** The tally of all rows so far. */
  result(): Tally;
}

/** Millionths of an hour in an hour: hours per week are counted as integers. */
export const microHours = 1_000_000;

/**
 * Makes a tallier for the delivery of one location and calendar year. Its memory does not grow with
 * the rows. Rows must have passed the check of a delivery; it throws on a code outside its list.
 * @param descriptor The delivery's descriptor: the year and the location's own facts.
 * @example
 * const tallier = createTallier(descriptor);
 * for (const row of participations) tallier.participation(row);
 * const tally = tallier.result();
 */
export function createTallier(descriptor: DeliveryDescriptor): Tallier {
  const participations = new ParticipationTallier(descriptor.year, descriptor.formatVersion !== '1');
  const visitingMothers = new VisitingMotherTallier(descriptor.year);
  const uptake = new UptakeTallier();
  const hours = new HistogramCounter();
  let coordinators = 0;
  return {
    participation: (row) => participations.add(row),
    visitingMother: (row) => visitingMothers.add(row),
    coordinator: (row) => {
      coordinators += 1;
      if (row.hours_per_week !== null) hours.add(Math.round(row.hours_per_week * microHours));
    },
    uptake: (row) => uptake.add(row),
    result: () => {
      const { cohorts, participations: counts, ...part } = participations.part();
      const visiting = visitingMothers.counts();
      const code = descriptor.location.code;
      return {
        locations: { [code]: factsOf(descriptor) },
        byLocation: {
          [code]: {
            participations: counts.total,
            ended: endReasons.values
              .filter(isEnd)
              .reduce((sum, reason) => sum + (part.ended[reason] ?? 0), 0),
            completed: part.ended.completed ?? 0,
            visitingMothers: visiting.total,
          },
        },
        ...part,
        participations: {
          ...counts,
          started: { ...counts.started, variants: ofVariants(descriptor, counts.new) },
        },
        cohorts: { [code]: cohorts },
        visitingMothers: visiting,
        coordinators: { total: coordinators, hours: hours.histogram() },
        uptake: uptake.counts(code),
      };
    },
  };
}

/** A number of rows under each variant of the location. */
const ofVariants = ({ variants }: DeliveryDescriptor, rows: number): Counts =>
  rows === 0 ? {} : Object.fromEntries(variants.map((variant) => [variant, rows]));

const factsOf = (descriptor: DeliveryDescriptor): LocationFacts => ({
  formatVersion: descriptor.formatVersion,
  name: descriptor.location.name,
  municipality: descriptor.location.municipality,
  providers: [...new Set(descriptor.providers)],
  variants: [...new Set(descriptor.variants)],
  targetGroup: descriptor.targetGroup,
  funding: [...new Set(descriptor.funding)],
  reimbursement: [...new Set(descriptor.reimbursement)],
  nil: descriptor.nil,
});
