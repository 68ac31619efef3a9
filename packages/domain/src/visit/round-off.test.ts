import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { childAgeInMonths } from '../kernel/child-age.js';
import { addDays, addMonths } from '../kernel/iso-date.js';
import { Temporal } from '../kernel/plain-date.js';
import { defaultLocationSettings } from '../location/location-settings.js';
import { dayArbitrary } from '../testing/trajectory-arbitraries.js';
import { roundOff } from './round-off.js';

const at = (today: string, extendedUntil: string | null = null, endedOn: string | null = null) =>
  roundOff(
    { childBornOn: '2007-06', extendedUntil, endedOn },
    defaultLocationSettings,
    Temporal.PlainDate.from(today),
  );

describe('rounding off', () => {
  it('is prepared in the months before the end age, and decided on after it', () => {
    expect(at('2008-10-31')).toBeNull();
    expect(at('2008-11-01')).toEqual({ since: '2008-11-01', action: 'round-off' });
    expect(at('2008-11-30')).toEqual({ since: '2008-11-01', action: 'round-off' });
    expect(at('2008-12-01')).toEqual({ since: '2008-12-01', action: 'extend-or-end' });
  });

  it('goes by the day of the birth where it is known', () => {
    const on = (today: string) =>
      roundOff(
        { childBornOn: '2007-06-30', extendedUntil: null, endedOn: null },
        defaultLocationSettings,
        Temporal.PlainDate.from(today),
      );
    expect(on('2008-11-29')).toBeNull();
    expect(on('2008-11-30')).toEqual({ since: '2008-11-30', action: 'round-off' });
    expect(on('2008-12-29')).toEqual({ since: '2008-11-30', action: 'round-off' });
    expect(on('2008-12-30')).toEqual({ since: '2008-12-30', action: 'extend-or-end' });
  });

  it('waits until an extension is over', () => {
    expect(at('2008-12-01', '2009-02-28')).toBeNull();
    expect(at('2009-03-01', '2009-02-28')).toEqual({ since: '2009-03-01', action: 'extend-or-end' });
  });

  it('is not put off by an extension that does not outlast the usual age', () => {
    expect(at('2008-11-15', '2008-11-30')).toEqual({ since: '2008-11-01', action: 'round-off' });
    expect(at('2008-11-15', '2008-12-01')).toBeNull();
  });

  it('asks nothing from the day of the end on, or of a child whose birth is not known', () => {
    expect(at('2008-12-01', null, '2008-12-02')).not.toBeNull();
    expect(at('2008-12-01', null, '2008-12-01')).toBeNull();
    expect(at('2008-12-01', null, '2008-11-30')).toBeNull();
    expect(
      roundOff(
        { childBornOn: null, extendedUntil: null, endedOn: null },
        defaultLocationSettings,
        Temporal.PlainDate.from('2008-12-01'),
      ),
    ).toBeNull();
  });

  it('once asked is asked every later day, until she is extended or has ended', () => {
    fc.assert(
      fc.property(
        dayArbitrary,
        fc.nat(900),
        fc.nat(300),
        fc.option(fc.nat(900), { nil: null }),
        (born, age, later, extended) => {
          const facts = {
            childBornOn: born,
            endedOn: null,
            extendedUntil: extended === null ? null : addDays(addMonths(born, 10), extended),
          };
          const ask = (days: number) => {
            const today = addDays(born, days);
            const found = roundOff(facts, defaultLocationSettings, Temporal.PlainDate.from(today));
            expect(found === null || found.since <= today).toBe(true);
            if (found === null) {
              const isYoung = childAgeInMonths(born, today) < defaultLocationSettings.roundOffFromMonths;
              expect(isYoung || today <= (facts.extendedUntil ?? '')).toBe(true);
            }
            return found;
          };
          if (ask(age)?.action === 'extend-or-end') expect(ask(age + later)?.action).toBe('extend-or-end');
        },
      ),
    );
  });
});
