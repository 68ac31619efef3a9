import { variants } from '../code-lists/location-lists.js';
import type { DeliveryDescriptor } from '../delivery/descriptor-facts.js';
import { newestFormat } from '../delivery/format-version.js';
import type { CodeOf } from '../kernel/code-list.js';
import type { LocationSettings } from '../location/location-settings.js';
import type { AnnualRows } from './annual-rows.js';

/** A location as its deliveries name it. */
export interface DeliveringLocation {
  /** Its code: a lower-case slug. */
  readonly code: string;
  readonly name: string;
  readonly municipality: string;
  /** Names of the organisations that run the programme there. */
  readonly providers: readonly string[];
}

type DescribingSettings = Pick<
  LocationSettings,
  'restrictedTo' | 'homeStartOffered' | 'bookProgrammes' | 'reimbursement' | 'funding'
>;

/**
 * Whether a location had nothing to register in a year: no row of anybody, and nobody was referred.
 * @example
 * isNil({ participations: [], 'visiting-mothers': [], coordinators: [], uptake: [] }); // true
 */
export const isNil = (rows: AnnualRows): boolean =>
  rows.participations.length + rows['visiting-mothers'].length + rows.coordinators.length === 0 &&
  rows.uptake.every(({ referred }) => referred === 0);

/**
 * The location's own facts of a delivery, from how it worked on the last day of the year.
 * @param location The location.
 * @param settings How it worked (`settingsOn` on the last day of the year).
 * @param delivery Which year and version it is, and whether there was nothing to register.
 * @example
 * const location = { code: 'breda', name: 'Breda', municipality: 'Breda', providers: ['Thuiszorg'] };
 * locationDescriptor(location, defaultLocationSettings, { year: 2008, version: 1, nil: false }).targetGroup; // 'all-first-mothers'
 */
export function locationDescriptor(
  { code, name, municipality, providers }: DeliveringLocation,
  settings: DescribingSettings,
  { year, version, nil }: { readonly year: number; readonly version: number; readonly nil: boolean },
): DeliveryDescriptor {
  const { restrictedTo, homeStartOffered, bookProgrammes, reimbursement, funding } = settings;
  const beside = new Set<CodeOf<typeof variants>>([
    'regular',
    ...(homeStartOffered ? (['home-start'] as const) : []),
    ...bookProgrammes,
  ]);
  return {
    formatVersion: newestFormat,
    year,
    version,
    location: { code, name, municipality },
    providers: [...providers],
    variants: variants.values.filter((variant) => beside.has(variant)),
    targetGroup: restrictedTo.length === 0 ? 'all-first-mothers' : 'restricted',
    funding: [...funding],
    reimbursement: [reimbursement],
    nil,
  };
}
