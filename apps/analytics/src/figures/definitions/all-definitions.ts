import { completionDefinitions } from './completion.js';
import { coordinatorDefinitions } from './coordinators.js';
import { dosageDefinitions } from './dosage.js';
import type { FigureDefinition, FigureKind } from './figure-definition.js';
import { locationDefinitions } from './locations.js';
import { reachDefinitions } from './reach.js';
import { retentionDefinitions } from './retention.js';
import { visitingMotherDefinitions } from './visiting-mothers.js';
import { waitingDefinitions } from './waiting.js';

/** The definitions by family, in the order of the figures. */
export const definitionFamilies = {
  Reach: reachDefinitions,
  Waiting: waitingDefinitions,
  Dosage: dosageDefinitions,
  'Completion and attrition': completionDefinitions,
  'Retention and cumulative incidence': retentionDefinitions,
  'Visiting mothers': visitingMotherDefinitions,
  Coordinators: coordinatorDefinitions,
  Locations: locationDefinitions,
} as const satisfies Readonly<Record<string, readonly FigureDefinition[]>>;

export const figureDefinitions: readonly FigureDefinition[] = Object.values(definitionFamilies).flat();

/** The definition of a figure by its place; `undefined` when there is no such figure. */
export const definitionOf = (measure: string, breakdown: string | null): FigureDefinition | undefined =>
  figureDefinitions.find(
    (one) =>
      one.measure === measure &&
      (breakdown === null ? one.breakdowns.length === 0 : one.breakdowns.includes(breakdown)),
  );

/**
 * The kind of a figure; a count where there is no definition.
 * @example
 * figureKindOf('retention.lower', 'days'); // 'estimate'
 */
export const figureKindOf = (measure: string, breakdown: string | null): FigureKind =>
  definitionOf(measure, breakdown)?.kind ?? 'count';
