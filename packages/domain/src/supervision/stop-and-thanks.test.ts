import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stopReasons, thanksKinds } from '../code-lists/visiting-mother-lists.js';
import { dateArbitrary } from '../testing/row-arbitraries.js';
import { canStop } from './stop-and-thanks.js';
import { stopSchema, visitingMotherSchema } from './visiting-mother-schema.js';

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const day = dateArbitrary('2007-01-01', '2009-12-31');
const stop = fc.record({
  startedOn: maybe(day),
  stoppedOn: maybe(day),
  stopReason: maybe(fc.constantFrom(...stopReasons.values)),
  thankedOn: maybe(day),
  thankedHow: maybe(fc.constantFrom(...thanksKinds.values)),
});

describe('a visiting mother who stops', () => {
  const stopped = {
    startedOn: '2007-01-10',
    stoppedOn: '2008-06-01',
    stopReason: 'moved',
    thankedOn: '2008-06-03',
    thankedHow: 'card',
  } as const;

  it.each([
    ['ok', {}],
    ['ok', { thankedOn: '2008-05-28' }],
    ['ok', { thankedOn: null, thankedHow: null }],
    ['ok', { stoppedOn: '2007-01-10' }],
    ['stop-before-start', { stoppedOn: '2007-01-09' }],
    ['stop-without-reason', { stopReason: null }],
    ['thanks-incomplete', { thankedHow: null }],
    ['thanks-incomplete', { thankedOn: null }],
    ['before-her-start', { thankedOn: '2007-01-09' }],
    ['thanks-without-stop', { stoppedOn: null, stopReason: null }],
  ] as const)('is answered %s with %o', (code, facts) => {
    const result = canStop({ ...stopped, ...facts });
    expect(result.ok ? 'ok' : result.problem.code).toBe(code);
  });

  it('is recorded where everything of it is whole and none of it lies before her start, and nowhere else', () => {
    fc.assert(
      fc.property(stop, (facts) => {
        const { startedOn, stoppedOn, stopReason, thankedOn, thankedHow } = facts;
        const isWhole =
          (stoppedOn === null) === (stopReason === null) &&
          (thankedOn === null) === (thankedHow === null) &&
          (thankedOn === null || stoppedOn !== null);
        const isAfter = [stoppedOn, thankedOn].every(
          (each) => startedOn === null || each === null || startedOn <= each,
        );
        expect(canStop(facts).ok).toBe(isWhole && isAfter);
        expect(visitingMotherSchema.safeParse(facts).success).toBe(isWhole && isAfter);
      }),
    );
  });

  it('can be thanked at the same time', () => {
    const { startedOn: _, ...form } = stopped;
    expect(stopSchema.parse(form)).toMatchObject(form);
    expect(stopSchema.safeParse({ ...form, thankedHow: null }).success).toBe(false);
  });
});
