import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import * as expenses from './expenses/schema.js';
import * as group from './group/schema.js';
import * as growth from './growth/schema.js';
import { addDays } from './kernel/iso-date.js';
import { Temporal } from './kernel/plain-date.js';
import { dayProblem, dayRefusals, daysFor, plausibleDays, possibleDays } from './kernel/plausible-days.js';
import * as location from './location/schema.js';
import * as matching from './matching/schema.js';
import * as outcome from './outcome/schema.js';
import { personFacts } from './person/person-facts.js';
import * as person from './person/schema.js';
import * as referral from './referral/schema.js';
import * as registration from './registration/schema.js';
import { trajectoryFacts } from './registration/trajectory-facts.js';
import * as supervision from './supervision/schema.js';
import { visitingMotherFacts } from './supervision/visiting-mother-facts.js';
import { dateArbitrary } from './testing/row-arbitraries.js';
import * as visit from './visit/schema.js';
import { visitFacts } from './visit/visit-facts.js';

const today = Temporal.PlainDate.from('2026-11-26');
const names = Object.keys(plausibleDays);

/** The names under which a schema takes days, however deep they stand. */
const namesOfDays = (schema: unknown, name = ''): readonly string[] => {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {}, ...rest } = schema as { readonly properties?: object; readonly format?: unknown };
  return [
    ...(rest.format === 'date' ? [name] : []),
    ...Object.entries(properties).flatMap(([key, part]) => namesOfDays(part, key)),
    ...Object.values(rest).flatMap((part) => namesOfDays(part, name)),
  ];
};

describe('the plausible days', () => {
  it('are known of every day that a form or the API takes', () => {
    const entries = [
      expenses,
      group,
      growth,
      location,
      matching,
      outcome,
      person,
      referral,
      registration,
      supervision,
      visit,
    ];
    const schemas = entries
      .flatMap((entry) =>
        Object.values(entry).flatMap((each) => ('who' in each ? Object.values(each) : [each])),
      )
      .filter((each) => each instanceof z.ZodObject);
    const taken = schemas.flatMap((schema) =>
      namesOfDays(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })),
    );
    expect(taken.length).toBeGreaterThan(30);
    expect(taken.filter((name) => !names.includes(name))).toEqual([]);
  });

  it('say nothing of a number that is no year, such as that of the column of a list', () => {
    expect(dayRefusals({ mapping: { name: 0, childBornOn: 1 } }, today)).toEqual([]);
    expect(dayRefusals({ birthYear: 1 }, today).map(({ problem }) => problem.code)).toEqual([
      'implausible-year',
    ]);
  });

  it('are known of every day among the facts', () => {
    const tables = { ...personFacts, ...trajectoryFacts, ...visitingMotherFacts, ...visitFacts };
    const days = Object.entries(tables).flatMap(([name, { kind }]) => (kind.type === 'day' ? [name] : []));
    expect(days.filter((name) => !names.includes(name))).toEqual([]);
  });

  it('hold today or what came before it, and lie within the days that any table takes', () => {
    for (const name of names) {
      const { first, last } = daysFor(name, today);
      expect(first <= last && first >= possibleDays.first && last <= possibleDays.last).toBe(true);
    }
  });

  it('take the days of their range, its ends too, and no other', () => {
    const any = fc.tuple(fc.constantFrom(...names), dateArbitrary('1800-01-01', '2300-12-31'));
    fc.assert(
      fc.property(any, ([name, day]) => {
        const { first, last } = daysFor(name, today);
        expect(dayProblem(name, day, today) === null).toBe(day >= first && day <= last);
        for (const [end, beyond] of [
          [first, addDays(first, -1)],
          [last, addDays(last, 1)],
        ] as const) {
          expect(dayProblem(name, end, today)).toBeNull();
          expect(dayProblem(name, beyond, today)?.code).toBe('implausible-day');
        }
      }),
    );
  });

  it.each([
    ['visitOn', '2027-12-10'],
    ['visitOn', '0026-12-31'],
    ['childBornOn', '2026-11-27'],
    ['bornOn', '2026-01-01'],
    ['calledOn', '2206-11-03'],
  ])('refuse %s on %s', (name, day) => expect(dayProblem(name, day, today)?.code).toBe('implausible-day'));

  it('hold a year as they hold a day', () => {
    expect(dayProblem('birthYear', 2206, today)?.code).toBe('implausible-year');
    expect(dayProblem('birthYear', 1926, today)).toBeNull();
  });

  it('are looked for however deep they stand', () => {
    const nested = Array.from({ length: 20_000 }).reduce<object>((within) => ({ within }), {
      visitOn: '0026-12-31',
    });
    expect(dayRefusals(nested, today)).toHaveLength(1);
    expect(dayRefusals({ rows: [{ visitOn: '2026-11-26' }, null, 'visitOn'] }, today)).toEqual([]);
  });
});
