import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths } from '../kernel/iso-date.js';
import { Temporal } from '../kernel/plain-date.js';
import { defaultLocationSettings } from '../location/location-settings.js';
import { dayArbitrary } from '../testing/trajectory-arbitraries.js';
import { anOutcome } from '../testing/visit-builders.js';
import { countChange, outcomeChange } from './outcome-change.js';
import { outcomeMarks, outcomeMoments } from './outcome-codes.js';
import { checkOutcome, outcomeDue } from './outcome-due.js';
import { outcomeSchema } from './outcome-schema.js';

const due = (
  today: string,
  moments: readonly ('intake' | 'half-way' | 'end')[] = [],
  intakeOn = '2008-01-31',
) =>
  outcomeDue(
    { intakeOn, endedOn: null, childBornOn: '2007-12' },
    moments.map((moment) => ({ moment })),
    defaultLocationSettings,
    Temporal.PlainDate.from(today),
  );

const markArbitrary = fc.option(fc.integer({ min: 1, max: 10 }), { nil: null });
const outcomeArbitrary = fc
  .record({
    sureAsParent: markArbitrary,
    knowsWhereToFindHelp: markArbitrary,
    peopleToFallBackOn: markArbitrary,
    answered: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
  })
  .map((answers) => anOutcome(answers));

describe('outcome', () => {
  it('may leave out every answer', () => {
    expect(outcomeSchema.safeParse({ moment: 'end', measuredOn: '2009-05-01' }).success).toBe(true);
  });

  it.each([
    ['a mark of 0', { sureAsParent: 0 }],
    ['a mark of 11', { sureAsParent: 11 }],
    ['half a mark', { sureAsParent: 5.5 }],
    [
      'a full name on the map',
      { network: [{ label: 'Grandmother Fatima Yilmaz', relation: 'parent', nearness: 1 }] },
    ],
    ['answers of who declined', { declined: true, sureAsParent: 5 }],
  ])('refuses %s', (_what, fields) => {
    expect(outcomeSchema.safeParse({ moment: 'intake', measuredOn: '2008-01-31', ...fields }).success).toBe(
      false,
    );
  });

  it('reads back what it read', () => {
    fc.assert(
      fc.property(outcomeArbitrary, (outcome) => {
        expect(outcomeSchema.parse(outcome)).toEqual(outcome);
      }),
    );
  });

  it('is recorded once a moment, and not ahead', () => {
    const today = Temporal.PlainDate.from('2008-02-01');
    const check = (measuredOn: string, others: { moment: 'intake' }[]) => {
      const result = checkOutcome(anOutcome({ measuredOn }), others, today);
      return result.ok ? 'ok' : result.problem.code;
    };
    expect(check('2008-02-01', [])).toBe('ok');
    expect(check('2008-02-02', [])).toBe('outcome-in-future');
    expect(check('2008-02-01', [{ moment: 'intake' }])).toBe('outcome-twice');
  });
});

describe('outcome is due', () => {
  it('at the intake for three months, half-way from 9 months, at the end from 17', () => {
    const moments = [
      '2008-01-30',
      '2008-01-31',
      '2008-04-29',
      '2008-04-30',
      '2008-08-31',
      '2008-09-01',
      '2009-04-30',
      '2009-05-01',
    ];
    expect(moments.map((day) => due(day)?.moment ?? null)).toEqual([
      null,
      'intake',
      'intake',
      null,
      null,
      'half-way',
      'half-way',
      'end',
    ]);
  });

  it('from the very day at that age where the day of birth is known', () => {
    const on = (today: string) =>
      outcomeDue(
        { intakeOn: '2008-01-15', endedOn: null, childBornOn: '2007-12-31' },
        [],
        defaultLocationSettings,
        Temporal.PlainDate.from(today),
      );
    expect(on('2008-09-29')).toBeNull();
    expect(on('2008-09-30')).toEqual({ moment: 'half-way', since: '2008-09-30' });
    expect(on('2009-05-30')?.moment).toBe('half-way');
    expect(on('2009-05-31')).toEqual({ moment: 'end', since: '2009-05-31' });
  });

  it('not when it was measured or declined', () => {
    expect(due('2008-09-01', ['half-way'])).toBeNull();
    expect(due('2008-09-01', ['intake'])?.moment).toBe('half-way');
  });

  it('not from the day on which the trajectory ends', () => {
    const on = (endedOn: string) =>
      outcomeDue(
        { intakeOn: '2008-01-31', endedOn, childBornOn: '2007-12' },
        [],
        defaultLocationSettings,
        Temporal.PlainDate.from('2008-02-01'),
      );
    expect(on('2008-02-02')?.moment).toBe('intake');
    expect(on('2008-02-01')).toBeNull();
  });

  it('half-way at the usual age up to three months after the intake, and midway to the end after that', () => {
    expect(due('2008-09-01', [], '2008-06-15')).toEqual({ moment: 'half-way', since: '2008-09-01' });
    expect(due('2009-01-31', [], '2008-09-20')).toBeNull();
    expect(due('2009-02-01', [], '2008-09-20')).toEqual({ moment: 'half-way', since: '2009-02-01' });
  });

  it('at the intake, not at the end, for a mother who comes at the age of the end', () => {
    expect(due('2009-05-01', [], '2009-05-01')).toEqual({ moment: 'intake', since: '2009-05-01' });
  });

  it('at the intake for a mother whose child is past the whole trajectory then', () => {
    const of = (childBornOn: string, today: string) =>
      outcomeDue(
        { intakeOn: '2008-01-31', endedOn: null, childBornOn },
        [],
        defaultLocationSettings,
        Temporal.PlainDate.from(today),
      );
    const intake = { moment: 'intake', since: '2008-01-31' };
    expect(of('2006-01-31', '2008-01-31')).toEqual(intake);
    expect(of('2006-01', '2008-04-29')).toEqual(intake);
    expect(of('2006-01', '2008-04-30')).toBeNull();
  });

  it('on the day of the intake for every child: the picture of the intake, and no moment since a day before', () => {
    fc.assert(
      fc.property(
        dayArbitrary,
        fc.integer({ min: -3, max: 48 }),
        fc.boolean(),
        fc.integer({ min: 0, max: 40 }),
        (intakeOn, age, isMonth, month) => {
          const born = addMonths(intakeOn, -age);
          const facts = { intakeOn, endedOn: null, childBornOn: isMonth ? born.slice(0, 7) : born };
          const on = (day: string) =>
            outcomeDue(facts, [], defaultLocationSettings, Temporal.PlainDate.from(day));
          expect(on(intakeOn)).toEqual({ moment: 'intake', since: intakeOn });
          expect((on(addMonths(intakeOn, month))?.since ?? intakeOn) >= intakeOn).toBe(true);
        },
      ),
    );
  });

  it('half-way later for a mother who came late', () => {
    expect(due('2008-09-01', [], '2008-08-20')).toEqual({ moment: 'intake', since: '2008-08-20' });
    expect(due('2009-01-01', [], '2008-08-20')).toEqual({ moment: 'half-way', since: '2009-01-01' });
  });

  it('at most once a moment, each since a day that has come, in the order of the moments', () => {
    fc.assert(
      fc.property(dayArbitrary, fc.integer({ min: -1, max: 18 }), (intakeOn, age) => {
        const facts = { intakeOn, endedOn: null, childBornOn: addMonths(intakeOn, -age) };
        const seen = Array.from({ length: 24 }, (_, month) => addMonths(intakeOn, month)).map((today) => {
          const found = outcomeDue(facts, [], defaultLocationSettings, Temporal.PlainDate.from(today));
          if (found !== null) expect(found.since <= today).toBe(true);
          return found?.moment;
        });
        const order = seen
          .filter((moment) => moment !== undefined)
          .map((moment) => outcomeMoments.values.indexOf(moment));
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('change', () => {
  it('is the later answer less the earlier', () => {
    const change = outcomeChange(
      anOutcome(),
      anOutcome({
        moment: 'end',
        sureAsParent: 8,
        knowsWhereToFindHelp: null,
        network: [{ label: 'B.', relation: 'neighbour', nearness: 1, isNew: true }],
      }),
    );
    expect(change.marks.sureAsParent).toEqual({ first: 5, last: 8, difference: 3 });
    expect(change.marks.knowsWhereToFindHelp.difference).toBeNull();
    expect([change.network.difference, change.near.difference, change.added]).toEqual([-1, 0, 1]);
  });

  it('of who is near counts only who is nearest', () => {
    const of = (nearness: number) =>
      anOutcome({ network: [{ label: 'B.', relation: 'neighbour', nearness, isNew: false }] });
    expect(outcomeChange(of(2), of(1)).near).toEqual({ first: 0, last: 1, difference: 1 });
  });

  it('turns its sign when the moments change places', () => {
    fc.assert(
      fc.property(outcomeArbitrary, outcomeArbitrary, (first, last) => {
        for (const mark of outcomeMarks.values) {
          const there = outcomeChange(first, last).marks[mark].difference;
          const back = outcomeChange(last, first).marks[mark].difference;
          if (there === null || back === null) expect(there).toBe(back);
          else expect(there + back).toBe(0);
        }
      }),
    );
  });

  it('is counted over pairs only, and says how many', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(outcomeArbitrary, outcomeArbitrary), { maxLength: 8 }), (pairs) => {
        const counted = countChange(
          pairs.map(([first, last]) => outcomeChange(first, last)),
          'sureAsParent',
        );
        const complete = pairs.filter(([a, b]) => a.sureAsParent !== null && b.sureAsParent !== null);
        expect(counted.base).toBe(complete.length);
        expect(counted.higher + counted.equal + counted.lower).toBe(counted.base);
        const total = (side: 0 | 1) =>
          complete.reduce((sum, pair) => sum + (pair[side].sureAsParent ?? 0), 0);
        expect(counted.sum).toBe(total(1) - total(0));
      }),
    );
  });
});
