import { type Actor, roles } from '@mim/database';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Selection } from '../figures.schema.js';
import { selectedLocations } from './selection-access.js';

const seed = 20080417;
const codes = ['breda', 'ede', 'borne', 'laak'] as const;
const elsewhere = 'nowhere';

const someCodes = fc.array(fc.constantFrom(...codes, elsewhere), { minLength: 1, maxLength: 6 });
const selection: fc.Arbitrary<Selection> = fc.oneof(
  fc.constant<Selection>({ kind: 'national' }),
  someCodes.map((chosen): Selection => ({ kind: 'locations', codes: chosen })),
);
const actor: fc.Arbitrary<Actor> = fc.record({
  accountId: fc.constant('somebody'),
  role: fc.constantFrom(...roles),
  locationIds: fc.uniqueArray(fc.constantFrom(...codes)),
});
const known = new Set<string>(codes);

const check = (law: (who: Actor, what: Selection) => void) =>
  fc.assert(fc.property(actor, selection, law), { seed, numRuns: 2000 });
const allowed = (who: Actor, what: Selection) => selectedLocations(who, what, known);

describe(`who may ask for which figures (seed ${seed})`, () => {
  it('nobody gets a location that is not the actor’s, but the analyst', () => {
    check((who, what) => {
      const selected = allowed(who, what);
      if (!selected.ok || who.role === 'analyst') return;
      expect(selected.value).not.toBeNull();
      for (const code of selected.value ?? []) expect(who.locationIds).toContain(code);
    });
  });

  it('the analyst gets the country, and any locations that exist', () => {
    check((who, what) => {
      const exists = what.kind === 'national' || what.codes.every((code) => known.has(code));
      expect(allowed({ ...who, role: 'analyst' }, what).ok).toBe(exists);
    });
  });

  it('coordinators and managers get exactly the selections within their own locations', () => {
    check((who, what) => {
      if (who.role !== 'coordinator' && who.role !== 'manager') return;
      const within = what.kind === 'locations' && what.codes.every((code) => who.locationIds.includes(code));
      expect(allowed(who, what).ok).toBe(within);
    });
  });

  it('an administrator gets no figures', () => {
    check((who, what) => {
      expect(allowed({ ...who, role: 'administrator' }, what).ok).toBe(false);
    });
  });

  it('a location of somebody else and one that does not exist are refused in the same words', () => {
    const coordinator: Actor = { accountId: 'somebody', role: 'coordinator', locationIds: ['breda'] };
    const ask = (...chosen: string[]) => allowed(coordinator, { kind: 'locations', codes: chosen });
    expect(ask('ede')).toEqual(ask(elsewhere));
    expect(ask('breda', 'ede')).toEqual(ask(elsewhere));
  });
});
