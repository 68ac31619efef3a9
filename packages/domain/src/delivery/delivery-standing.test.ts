import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochDayOf, isoDateOfEpochDay } from '../kernel/index.js';
import {
  type DeliveryDeadline,
  type DeliveryState,
  deadlineOf,
  deliveryCompleteness,
  deliveryStanding,
  isDeliveryExpected,
  locationYears,
  reminderDue,
  type SentDelivery,
} from './index.js';

const state: DeliveryState = {
  year: 2008,
  location: { firstYear: 2004, lastYear: null },
  deadlines: [],
  today: '2009-02-01',
  sent: null,
};
const sent: SentDelivery = { version: 1, isNil: false, firstReceivedOn: '2009-02-10', verdict: null };
const standingOf = (changed: Partial<DeliveryState>) => deliveryStanding({ ...state, ...changed }).standing;
const standingOfSent = (changed: Partial<SentDelivery>) => standingOf({ sent: { ...sent, ...changed } });

describe('the deadline of a year', () => {
  it('is 1 March of the year after until the institute sets one', () => {
    expect(deadlineOf(2008, [])).toBe('2009-03-01');
  });

  it('is the day that was set, from its year on and not before', () => {
    const deadlines = [
      { fromYear: 2010, deadlineOn: '2011-04-15' },
      { fromYear: 2008, deadlineOn: '2009-02-15' },
    ];
    expect([2007, 2008, 2009, 2010, 2012].map((year) => deadlineOf(year, deadlines))).toEqual([
      '2008-03-01',
      '2009-02-15',
      '2010-02-15',
      '2011-04-15',
      '2013-04-15',
    ]);
  });

  it('is the one that was set last where a year has two', () => {
    const first = { fromYear: 2008, deadlineOn: '2009-02-15' };
    expect(deadlineOf(2008, [first, { ...first, deadlineOn: '2009-03-15' }])).toBe('2009-03-15');
  });

  it('is the last of February in a year without the 29th', () => {
    expect(deadlineOf(2008, [{ fromYear: 2007, deadlineOn: '2008-02-29' }])).toBe('2009-02-28');
  });
});

describe('the years of a location', () => {
  it('are those in which it was open on a day', () => {
    const years = locationYears({ openedOn: '2008-05-01', closedOn: '2010-03-31' });
    expect([2007, 2008, 2009, 2010, 2011].map((year) => isDeliveryExpected(year, years))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });

  it('have no beginning where the first is not known, and no end while it is open', () => {
    expect(isDeliveryExpected(1900, { firstYear: null, lastYear: 2007 })).toBe(true);
    expect(isDeliveryExpected(2008, { firstYear: null, lastYear: 2007 })).toBe(false);
    expect(isDeliveryExpected(2200, { firstYear: null, lastYear: null })).toBe(true);
  });
});

describe('a delivery that did not come in', () => {
  it('is expected up to and including the deadline, late after it, and not delivered after the next', () => {
    expect(standingOf({ today: '2008-06-01' })).toBe('expected');
    expect(standingOf({ today: '2009-03-01' })).toBe('expected');
    expect(standingOf({ today: '2009-03-02' })).toBe('late');
    expect(standingOf({ today: '2010-03-01' })).toBe('late');
    expect(standingOf({ today: '2010-03-02' })).toBe('not-delivered');
  });

  it('is not expected of a location that was not there', () => {
    expect(standingOf({ location: { firstYear: 2009, lastYear: null }, today: '2010-06-01' })).toBe(
      'not-expected',
    );
    const closed = deliveryStanding({
      ...state,
      location: { firstYear: 2004, lastYear: 2007 },
      today: '2009-06-01',
    });
    expect(closed).toMatchObject({ standing: 'not-expected', isExpected: false, daysLate: 0 });
  });
});

describe('a delivery that came in', () => {
  it('waits for a look until the institute says something of the version that counts', () => {
    expect(standingOfSent({})).toBe('delivered');
    expect(standingOfSent({ isNil: true })).toBe('nil');
    expect(standingOfSent({ version: 2 })).toBe('corrected');
    expect(standingOfSent({ version: 2, isNil: true })).toBe('corrected');
    expect(standingOfSent({ verdict: 'accepted', isNil: true })).toBe('accepted');
    expect(standingOfSent({ verdict: 'sent-back' })).toBe('sent-back');
  });

  it('is late by the day of its first version, whatever was corrected later', () => {
    const late = { ...sent, firstReceivedOn: '2009-03-04' };
    expect(deliveryStanding({ ...state, sent: late, today: '2009-09-01' }).daysLate).toBe(3);
    expect(deliveryStanding({ ...state, sent: { ...sent, version: 3 }, today: '2009-09-01' }).daysLate).toBe(
      0,
    );
  });

  it('counts as expected where it was not', () => {
    const location = { firstYear: 2009, lastYear: null };
    expect(deliveryStanding({ ...state, location, sent }).isExpected).toBe(true);
  });
});

describe('a reminder', () => {
  const late = deliveryStanding({ ...state, today: '2009-03-02' });

  it('is due two weeks before the deadline, after it, and when something was sent back', () => {
    const expected = deliveryStanding(state);
    expect(reminderDue(expected, null, '2009-02-14')).toBeNull();
    expect(reminderDue(expected, null, '2009-02-15')).toBe('near');
    expect(reminderDue(late, null, '2009-03-02')).toBe('late');
    const back = deliveryStanding({ ...state, sent: { ...sent, verdict: 'sent-back' } });
    expect(reminderDue(back, null, state.today)).toBe('sent-back');
  });

  it('is not due within two weeks of another', () => {
    expect(reminderDue(late, '2009-03-02', '2009-03-15')).toBeNull();
    expect(reminderDue(late, '2009-03-02', '2009-03-16')).toBe('late');
  });

  it('is not due of what is there, is not expected, or was not delivered for good', () => {
    for (const standing of [
      'accepted',
      'delivered',
      'nil',
      'corrected',
      'not-expected',
      'not-delivered',
    ] as const)
      expect(reminderDue({ standing, deadlineOn: '2009-03-01' }, null, '2009-03-02')).toBeNull();
  });
});

const anyDay = fc
  .integer({ min: epochDayOf('2003-01-01'), max: epochDayOf('2012-12-31') })
  .map(isoDateOfEpochDay);
const anyYear = fc.integer({ min: 2003, max: 2011 });
const anyDeadline: fc.Arbitrary<DeliveryDeadline> = fc
  .record({
    fromYear: anyYear,
    deadlineOn: fc.constantFrom('01-15', '02-29', '03-01', '12-31'),
  })
  .map(({ fromYear, deadlineOn }) => ({
    fromYear,
    deadlineOn: `${fromYear + 1}-${deadlineOn === '02-29' && (fromYear + 1) % 4 !== 0 ? '02-28' : deadlineOn}`,
  }));
const anyState: fc.Arbitrary<DeliveryState> = fc.record({
  year: anyYear,
  location: fc
    .tuple(anyYear, fc.option(fc.integer({ min: 0, max: 5 })))
    .map(([firstYear, more]) => ({ firstYear, lastYear: more === null ? null : firstYear + more })),
  deadlines: fc.array(anyDeadline, { maxLength: 3 }),
  today: anyDay,
  sent: fc.option(
    fc.record({
      version: fc.integer({ min: 1, max: 4 }),
      isNil: fc.boolean(),
      firstReceivedOn: anyDay,
      verdict: fc.constantFrom('accepted' as const, 'sent-back' as const, null),
    }),
  ),
});

describe('whatever came in and whenever', () => {
  it('completeness never passes what is expected, and its parts never pass it', () => {
    fc.assert(
      fc.property(fc.array(anyState, { maxLength: 20 }), (states) => {
        const { delivered, expected, late, sentBack, toSee } = deliveryCompleteness(
          states.map(deliveryStanding),
        );
        expect(delivered).toBeLessThanOrEqual(expected);
        expect(delivered + late).toBeLessThanOrEqual(expected);
        expect(sentBack + toSee).toBeLessThanOrEqual(delivered);
      }),
    );
  });

  it('time only makes what did not come in later', () => {
    const order = ['expected', 'late', 'not-delivered'];
    fc.assert(
      fc.property(anyState, anyDay, (each, other) => {
        const [first, second] = [each.today, other].toSorted() as [string, string];
        const at = (today: string) => order.indexOf(standingOf({ ...each, sent: null, today }));
        expect(at(first)).toBeLessThanOrEqual(at(second));
      }),
    );
  });

  it('a deadline lies in the year after its registration', () => {
    fc.assert(
      fc.property(anyYear, fc.array(anyDeadline, { maxLength: 4 }), (year, deadlines) => {
        expect(deadlineOf(year, deadlines).slice(0, 4)).toBe(String(year + 1));
      }),
    );
  });
});
