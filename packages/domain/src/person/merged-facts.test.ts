import { describe, expect, it } from 'vitest';
import { mergedFacts } from './merged-facts.js';
import type { Person } from './person-facts.js';

const nothing = {
  phone: null,
  street: null,
  postcode: null,
  town: null,
  bornOn: null,
  birthYear: null,
  origin: null,
  originConsentOn: null,
};

describe('a record that another goes into', () => {
  it('gains what it did not know, and keeps what it knew', () => {
    const other: Partial<Person> = { phone: '0612345678', languages: ['tr'], town: 'Ede' };
    expect(mergedFacts(nothing, other)).toEqual(other);
    expect(mergedFacts({ ...nothing, phone: '0687654321' }, { phone: '0612345678' })).toEqual({});
  });

  it('takes an address, a birth, a name and an origin whole or not at all', () => {
    expect(mergedFacts({ town: 'Ede' }, { street: 'Dorpsstraat 1', postcode: '6711 AB' })).toEqual({});
    expect(mergedFacts({ birthYear: 1998 }, { bornOn: '1997-03-01' })).toEqual({});
    expect(mergedFacts({ familyName: 'Meer', namePrefix: null }, { namePrefix: 'van der' })).toEqual({});
    expect(mergedFacts({ originConsentOn: '2026-01-01', origin: null }, { origin: 'turkey' })).toEqual({});
    const origin = { origin: 'turkey', originConsentOn: '2026-01-05', originConsentWording: 'Ja.' } as const;
    expect(mergedFacts({ origin: null, originConsentOn: null }, origin)).toEqual(origin);
  });

  it('gains nothing twice', () => {
    const other = { phone: '0612345678', town: 'Ede' };
    expect(mergedFacts({ ...mergedFacts({}, other) }, other)).toEqual({});
  });
});
