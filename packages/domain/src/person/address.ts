import { normalisePostcode } from './contact.js';
import { searchKey } from './name.js';

/** Where somebody lives, as far as it is known. */
export interface Address {
  readonly street?: string | null;
  readonly postcode?: string | null;
  readonly town?: string | null;
}

/** Towns that have two names. */
const otherTownNames: Readonly<Record<string, string>> = {
  "'s-gravenhage": 'den haag',
  "'s-hertogenbosch": 'den bosch',
};

/**
 * A town as it is compared: in any way of writing, under one of its names; empty when it is not known.
 * @example
 * townKey("'s-Gravenhage"); // 'den haag'
 */
export const townKey = (town: string | null | undefined): string => {
  const key = searchKey(town ?? '');
  return otherTownNames[key] ?? key;
};

/**
 * The number of a house with what follows it, at the end of a street; empty when there is none.
 * @example
 * houseNumber('1e Dorpsstr. 12-A'); // '12 a'
 * houseNumber('Dorpsstraat'); // ''
 */
export function houseNumber(street: string | null | undefined): string {
  const [, number, addition] = /(\d+)[\s\-/]*([a-z]{1,3}|\d{1,4})?$/.exec(searchKey(street ?? '')) ?? [];
  return [number, addition].filter((part) => part !== undefined).join(' ');
}

/**
 * What an address is known by: people who have one of these in common live in one house. A whole postcode with a number
 * says which house it is, however the street is written; so does the street with its number in a town or a district.
 * @example
 * addressKeys({ street: 'Dorpsstr. 12', postcode: '4811 AB' }); // ['4811 AB 12', '4811 dorpsstr. 12']
 * addressKeys({ street: 'Dorpsstraat', town: 'Breda' }); // []
 */
export function addressKeys({ street, postcode, town }: Address): readonly string[] {
  const where = searchKey(street ?? '');
  if (where === '') return [];
  const number = houseNumber(street);
  const read = normalisePostcode(postcode ?? '');
  const [district, letters] = read.ok ? read.value.split(' ') : [];
  const house = letters === undefined ? [] : [`${district} ${letters} ${number || where}`];
  if (number === '') return house;
  return [...house, ...[district, townKey(town)].flatMap((area) => (area ? [`${area} ${where}`] : []))];
}
