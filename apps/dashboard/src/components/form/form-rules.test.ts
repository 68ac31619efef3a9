import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { changedFields } from './changed-fields.js';
import { fieldErrors } from './issue-text.js';
import { nextChoice } from './next-choice.js';
import { withoutEmpty } from './use-form.js';
import { keyFor } from './use-save.js';

const seed = 20_081_231;

const problem = {
  code: 'visit-in-future',
  message: { nl: 'Dit bezoek is nog niet geweest.', en: 'This visit has not been yet.' },
  remedy: { nl: 'Plan het.', en: 'Plan it.' },
};

const schema = z
  .object({
    on: z.iso.date(),
    minutes: z.int().min(5).max(480),
    note: z.string().max(5),
    topics: z.array(z.enum(['sleep', 'play'])).min(1),
    mail: z.email(),
  })
  .superRefine((_, context) => context.addIssue({ code: 'custom', path: ['on'], params: { problem } }));

function errorsOf(input: unknown, language: 'nl' | 'en' = 'nl') {
  const parsed = schema.safeParse(input, { reportInput: true });
  return parsed.success ? {} : fieldErrors(parsed.error.issues, Object.keys(schema.shape), language);
}

describe('the words of what is wrong', () => {
  test('every field says how to mend it', () => {
    expect(errorsOf({ on: '2009-02-29', minutes: 2, note: 'te lang', topics: [], mail: 'x' })).toEqual({
      on: 'Vul een bestaande datum in: dag, maand en jaar.',
      minutes: 'Vul 5 of meer in.',
      note: 'Maak dit korter: 5 tekens of minder.',
      topics: 'Kies er 1 of meer.',
      mail: 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.',
    });
  });

  test('what was left out is asked for, also inside a list', () => {
    expect(errorsOf({ minutes: 'x', note: '', topics: ['swim'], mail: 'a@b.nl' }, 'en')).toEqual({
      on: 'Please fill this in.',
      minutes: 'Enter a number.',
      topics: 'Choose one of the options.',
    });
  });

  test('a rule of the domain speaks its own words', () => {
    expect(errorsOf({ on: '2008-01-01', minutes: 60, note: '', topics: ['play'], mail: 'a@b.nl' })).toEqual({
      on: 'Dit bezoek is nog niet geweest. Plan het.',
    });
  });

  test('an issue of no field belongs to the form as a whole', () => {
    const parsed = z.strictObject({ a: z.string() }).safeParse({ a: '', b: 1 }, { reportInput: true });
    expect(Object.keys(fieldErrors(parsed.error?.issues ?? [], ['a'], 'nl'))).toEqual(['']);
  });
});

describe('a retry', () => {
  test('has the same key exactly when it has the same input', () => {
    fc.assert(
      // What needs no input is sent with undefined.
      fc.property(fc.option(fc.jsonValue(), { nil: undefined }), fc.jsonValue(), (a, b) => {
        const keys = ['one', 'two'];
        const next = () => keys.shift() ?? '';
        const before = keyFor(null, a, next);
        expect(keyFor(before, a, next)).toBe(before);
        const isSame = JSON.stringify(a ?? null) === JSON.stringify(b);
        expect(keyFor(before, b, next).key === before.key).toBe(isSame);
      }),
      { seed },
    );
  });
});

describe('two versions', () => {
  const values = fc.record({ a: fc.option(fc.string()), b: fc.array(fc.nat()), c: fc.boolean() });

  test('never differ from themselves', () => {
    fc.assert(
      fc.property(values, (one) => {
        expect(changedFields(one, structuredClone(one), one)).toEqual([]);
      }),
      { seed },
    );
  });

  test('lose nothing that was entered here, when only what the other changed is taken over', () => {
    fc.assert(
      fc.property(values, values, values, (mine, theirs, base) => {
        for (const { name, isOnlyTheirs } of changedFields(mine, theirs, base)) {
          expect(isOnlyTheirs).toBe(JSON.stringify(mine[name]) === JSON.stringify(base[name]));
        }
      }),
      { seed },
    );
  });

  test('are one again once every difference is taken over', () => {
    fc.assert(
      fc.property(values, values, values, (mine, theirs, base) => {
        const changed = changedFields(mine, theirs, base);
        const taken = Object.fromEntries(changed.map((field) => [field.name, field.theirs]));
        expect({ ...mine, ...taken }).toEqual(theirs);
      }),
      { seed },
    );
  });
});

test('fields left empty are left out; a no and a nought are answers', () => {
  expect(withoutEmpty({ a: '', b: null, c: undefined, d: false, e: 0, f: [] })).toEqual({
    d: false,
    e: 0,
    f: [],
  });
});

describe('a key among choices', () => {
  const labels = ['huilen', 'slapen', 'spelen', 'taal'];

  test('of a letter goes round all that begin with it', () => {
    expect(nextChoice(labels, 0, 's')).toBe(1);
    expect(nextChoice(labels, 1, 's')).toBe(2);
    expect(nextChoice(labels, 2, 'S')).toBe(1);
    expect(nextChoice(labels, 2, 'x')).toBeNull();
    expect(nextChoice(labels, 2, ' ')).toBeNull();
  });

  test('of an arrow comes back after as many steps as there are choices', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), fc.nat(), (all, start) => {
        const from = start % all.length;
        const there = all.reduce((at) => nextChoice(all, at, 'ArrowRight') ?? -1, from);
        expect(there).toBe(from);
        expect(nextChoice(all, nextChoice(all, from, 'ArrowRight') ?? -1, 'ArrowLeft')).toBe(from);
      }),
      { seed },
    );
  });
});
