import type { SizeName } from './plans.js';

/** Where a location lies, as far as an address needs it. */
export interface Place {
  readonly locationId: string;
  readonly town: string;
  /** First of the four digits of the location's postcodes; those of its addresses are a few higher. */
  readonly postcode: number;
  readonly size: SizeName;
}

const place = (locationId: string, town: string, postcode: number, size: SizeName = 'small'): Place => ({
  locationId,
  town,
  postcode,
  size,
});

/** The locations of the deliveries of 2008, with their towns. */
export const places: readonly Place[] = [
  place('barneveld', 'Barneveld', 3771),
  place('borne', 'Borne', 7621),
  place('breda', 'Breda', 4811, 'large'),
  place('den-haag-escamp', 'Den Haag', 2541, 'large'),
  place('den-haag-laak', 'Den Haag', 2515, 'large'),
  place('den-haag-transvaal-segbroek', 'Den Haag', 2562, 'large'),
  place('dordrecht', 'Dordrecht', 3311, 'large'),
  place('ede', 'Ede', 6711),
  place('emmeloord', 'Emmeloord', 8301),
  place('groningen', 'Groningen', 9711, 'large'),
  place('hengelo', 'Hengelo', 7551),
  place('hof-van-twente', 'Goor', 7471),
  place('nijkerk', 'Nijkerk', 3861),
  place('purmerend', 'Purmerend', 1441),
  place('s-hertogenbosch', '’s-Hertogenbosch', 5211),
  place('schiedam', 'Schiedam', 3111),
  place('spijkenisse', 'Spijkenisse', 3201),
  place('steenwijk', 'Steenwijk', 8331),
  place('vlaardingen', 'Vlaardingen', 3131),
];
