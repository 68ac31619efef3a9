import { completionDefinitions } from './completion.js';
import { coordinatorDefinitions } from './coordinators.js';
import { dosageDefinitions } from './dosage.js';
import type { FigureDefinition, FigureKind } from './figure-definition.js';
import { locationDefinitions } from './locations.js';
import { outcomeDefinitions } from './outcome.js';
import { reachDefinitions } from './reach.js';
import { retentionDefinitions } from './retention.js';
import { uptakeDefinitions } from './uptake.js';
import { visitingMotherDefinitions } from './visiting-mothers.js';
import { waitingDefinitions } from './waiting.js';

/** The definitions by family, in the order of the figures. */
export const definitionFamilies = {
  Reach: reachDefinitions,
  Uptake: uptakeDefinitions,
  Waiting: waitingDefinitions,
  Dosage: dosageDefinitions,
  'Completion and attrition': completionDefinitions,
  'Retention and cumulative incidence': retentionDefinitions,
  Outcome: outcomeDefinitions,
  'Visiting mothers': visitingMotherDefinitions,
  Coordinators: coordinatorDefinitions,
  Locations: locationDefinitions,
} as const satisfies Readonly<Record<string, readonly FigureDefinition[]>>;

export const figureDefinitions: readonly FigureDefinition[] = Object.values(definitionFamilies).flat();

/** Definitions by measure, so that a row finds its own among few. */
const byMeasure = new Map<string, FigureDefinition[]>();
for (const one of figureDefinitions) byMeasure.set(one.measure, [...(byMeasure.get(one.measure) ?? []), one]);

/** What a breakdown is of; behind a colon stands of which part of the mothers: `days:origin=turkey` is by days. */
const kindOfBreakdown = (breakdown: string): string => breakdown.split(':')[0] ?? breakdown;

/** The definition of a figure by its place; `undefined` when there is no such figure. */
export const definitionOf = (
  measure: string,
  breakdown: string | null,
  category: string | null,
): FigureDefinition | undefined =>
  byMeasure
    .get(measure)
    ?.find(
      ({ breakdowns, categories }) =>
        (breakdown === null ? breakdowns.length === 0 : breakdowns.includes(kindOfBreakdown(breakdown))) &&
        (categories === undefined || (category !== null && categories.includes(category))),
    );

/**
 * The kind of a figure; a count where there is no definition.
 * @example
 * figureKindOf('retention', 'days', '365'); // 'estimate'
 */
export const figureKindOf = (
  measure: string,
  breakdown: string | null,
  category: string | null,
): FigureKind => definitionOf(measure, breakdown, category)?.kind ?? 'count';

/**
 * How the value of a figure is written, whatever it is broken down by: a plain count has none.
 * @example
 * kindOfValue('retention', '365'); // 'estimate'
 */
export const kindOfValue = (measure: string, category: string | null): FigureKind =>
  byMeasure
    .get(measure)
    ?.find(
      ({ kind, categories }) =>
        kind !== 'count' &&
        (categories === undefined || (category !== null && categories.includes(category))),
    )?.kind ?? 'count';
