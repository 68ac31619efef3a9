import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { z } from 'zod';
import manifest from '../package.json' with { type: 'json' };
import * as account from './account/index.js';
import * as accountSchema from './account/schema.js';
import * as annualRegistration from './annual-registration/index.js';
import * as archive from './archive/index.js';
import * as codeLists from './code-lists/index.js';
import * as delivery from './delivery/index.js';
import * as deliverySchema from './delivery/schema.js';
import * as expenses from './expenses/index.js';
import * as expensesSchema from './expenses/schema.js';
import * as group from './group/index.js';
import * as groupSchema from './group/schema.js';
import * as growth from './growth/index.js';
import * as growthSchema from './growth/schema.js';
import * as kernel from './kernel/index.js';
import * as kernelSchema from './kernel/schema.js';
import * as location from './location/index.js';
import * as locationSchema from './location/schema.js';
import * as matching from './matching/index.js';
import * as matchingSchema from './matching/schema.js';
import * as outcome from './outcome/index.js';
import * as outcomeSchema from './outcome/schema.js';
import * as person from './person/index.js';
import * as personSchema from './person/schema.js';
import * as reach from './reach/index.js';
import * as referral from './referral/index.js';
import * as referralSchema from './referral/schema.js';
import * as registration from './registration/index.js';
import * as registrationSchema from './registration/schema.js';
import * as removal from './removal/index.js';
import * as removalSchema from './removal/schema.js';
import * as supervision from './supervision/index.js';
import * as supervisionSchema from './supervision/schema.js';
import * as takeover from './takeover/index.js';
import * as takeoverSchema from './takeover/schema.js';
import * as visit from './visit/index.js';
import * as visitSchema from './visit/schema.js';
import * as worklist from './worklist/index.js';
import * as worklistSchema from './worklist/schema.js';

/** What programs import. */
const entries = {
  './kernel': kernel,
  './kernel/schema': kernelSchema,
  './code-lists': codeLists,
  './person': person,
  './person/schema': personSchema,
  './account': account,
  './account/schema': accountSchema,
  './archive': archive,
  './delivery': delivery,
  './delivery/schema': deliverySchema,
  './location': location,
  './location/schema': locationSchema,
  './supervision': supervision,
  './supervision/schema': supervisionSchema,
  './referral': referral,
  './referral/schema': referralSchema,
  './reach': reach,
  './outcome': outcome,
  './outcome/schema': outcomeSchema,
  './registration': registration,
  './registration/schema': registrationSchema,
  './matching': matching,
  './matching/schema': matchingSchema,
  './visit': visit,
  './visit/schema': visitSchema,
  './growth': growth,
  './growth/schema': growthSchema,
  './expenses': expenses,
  './expenses/schema': expensesSchema,
  './group': group,
  './group/schema': groupSchema,
  './removal': removal,
  './removal/schema': removalSchema,
  './worklist': worklist,
  './worklist/schema': worklistSchema,
  './takeover': takeover,
  './takeover/schema': takeoverSchema,
  './annual-registration': annualRegistration,
};
type Entry = (typeof entries)[keyof typeof entries];

const exported = Object.entries(entries).flatMap(([entry, values]) =>
  Object.entries(values).map(([name, value]: [string, unknown]) => ({ name: `${entry} ${name}`, value })),
);

/** Whether freezing closes it: an entry can still be put into a frozen Map. */
const isPlain = (value: object) => Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;

/** The paths to what could be changed within a value; schemas are zod's own, and Temporal the platform's. */
function openIn(value: unknown, path: string): readonly string[] {
  if (typeof value !== 'object' || value === null || value instanceof z.ZodType) return [];
  if (value === kernel.Temporal) return [];
  const within = Object.entries(value).flatMap(([key, part]) => openIn(part, `${path}.${key}`));
  return isPlain(value) && Object.isFrozen(value) ? within : [path, ...within];
}

const source = new URL('.', import.meta.url);
const text = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
  .map((path) => readFileSync(new URL(path, source), 'utf8'))
  .join('\n');

/** What is written over each function and value, by its name; empty: nothing. */
const documentation = new Map(
  [
    ...text.matchAll(
      /(\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?(?:\/\* @__NO_SIDE_EFFECTS__ \*\/\n)?export (?:const|function) (\w+)/g,
    ),
  ].map(([, written = '', name = '']) => [name, written] as const),
);

/** The functions of this package among what is exported, each once. */
const functions = new Set(
  Object.values(entries).flatMap((entry) =>
    Object.entries(entry).flatMap(([name, value]: [string, unknown]) =>
      typeof value === 'function' && documentation.has(name) ? [name] : [],
    ),
  ),
);

type ResultOf<Exported> = Exported extends (...facts: never) => infer Outcome ? Outcome : never;

/** Whether a problem in a result does not say which codes it can have, so that no `switch` can be exhaustive. */
type IsUnnamed<Outcome> = Outcome extends readonly (infer One)[]
  ? IsUnnamed<One>
  : Outcome extends { readonly problem: infer Found }
    ? IsUnnamed<Found>
    : Outcome extends { readonly code: infer Code; readonly message: kernel.Bilingual }
      ? string extends Code
        ? true
        : never
      : never;

/** Whether something in a result would be lost in JSON; what it can do and schemas are left aside. */
type IsStateful<Value> = Value extends ReadonlyMap<unknown, unknown> | ReadonlySet<unknown> | RegExp
  ? true
  : Value extends z.ZodType | kernel.PlainDate | ((...facts: never) => unknown)
    ? never
    : Value extends object
      ? { [Key in keyof Value]: IsStateful<Value[Key]> }[keyof Value]
      : never;

type WithUnnamedProblems<Exports> = Exports extends unknown
  ? { [Name in keyof Exports]: true extends IsUnnamed<ResultOf<Exports[Name]>> ? Name : never }[keyof Exports]
  : never;
type WithStatefulResult<Exports> = Exports extends unknown
  ? {
      [Name in keyof Exports]: true extends IsStateful<ResultOf<Exports[Name]>> ? Name : never;
    }[keyof Exports]
  : never;

describe('what the package exports', () => {
  it('is all looked at here', () => {
    const published = Object.keys(manifest.exports).filter((entry) => !/testing|json/.test(entry));
    expect(Object.keys(entries)).toEqual(published);
  });

  it.each(exported)('$name cannot be changed by who uses it', ({ name, value }) => {
    expect(openIn(value, name)).toEqual([]);
  });

  it.each([...functions].toSorted())('%s has an example', (name) => {
    expect(documentation.get(name)).toContain('@example');
  });

  it('names the codes of every problem, but for what makes problems', () => {
    expectTypeOf<WithUnnamedProblems<Entry>>().toEqualTypeOf<'problemOf'>();
  });

  it('has results that are plain data', () => {
    expectTypeOf<WithStatefulResult<Entry>>().toBeNever();
  });
});
