import { fundingSources, reimbursements, targetGroups, variants } from '../code-lists/location-lists.js';
import type { CodeList, CodeOf } from '../kernel/code-list.js';
import { deepFreeze } from '../kernel/deep-freeze.js';
import type { FormatVersion } from './format-version.js';
import { registrationYears } from './registration-years.js';

/** What a fact of the location itself can be. */
export type DescriptorFact =
  | { readonly kind: 'format' | 'slug' | 'yes-no' }
  | { readonly kind: 'number'; readonly minimum: number; readonly maximum: number }
  /** A line of text; `texts`: one or more of them, each once. */
  | { readonly kind: 'text' | 'texts'; readonly longest: number }
  | { readonly kind: 'code' | 'codes'; readonly list: CodeList }
  | { readonly kind: 'record'; readonly facts: DescriptorFacts };
export type DescriptorFacts = Readonly<Record<string, DescriptorFact>>;

const longest = 200;

/**
 * The location's own facts of a delivery, in the order in which they are written: what reads and checks a descriptor, the JSON Schema,
 * the file and the sheet of the workbook derive from it.
 */
export const descriptorFacts = deepFreeze({
  formatVersion: { kind: 'format' },
  year: { kind: 'number', minimum: registrationYears.first, maximum: registrationYears.last },
  // More corrections than anybody sends: a larger number is a date, or another number that went astray.
  version: { kind: 'number', minimum: 1, maximum: 9999 },
  location: {
    kind: 'record',
    facts: {
      code: { kind: 'slug' },
      name: { kind: 'text', longest },
      municipality: { kind: 'text', longest },
    },
  },
  providers: { kind: 'texts', longest },
  variants: { kind: 'codes', list: variants },
  targetGroup: { kind: 'code', list: targetGroups },
  funding: { kind: 'codes', list: fundingSources },
  reimbursement: { kind: 'codes', list: reimbursements },
  nil: { kind: 'yes-no' },
} as const satisfies DescriptorFacts);

/** The value of a fact, by its kind. */
export type ValueOfFact<Fact> = Fact extends { readonly kind: 'format' }
  ? FormatVersion
  : Fact extends { readonly kind: 'number' }
    ? number
    : Fact extends { readonly kind: 'slug' | 'text' }
      ? string
      : Fact extends { readonly kind: 'texts' }
        ? string[]
        : Fact extends { readonly kind: 'yes-no' }
          ? boolean
          : Fact extends { readonly kind: 'code'; readonly list: infer List }
            ? CodeOf<List>
            : Fact extends { readonly kind: 'codes'; readonly list: infer List }
              ? CodeOf<List>[]
              : Fact extends { readonly kind: 'record'; readonly facts: infer Facts }
                ? ValuesOfFacts<Facts>
                : never;

/** The values of a record of facts, by their names. */
export type ValuesOfFacts<Facts> = { -readonly [Name in keyof Facts]: ValueOfFact<Facts[Name]> };

/** The location's own facts of a delivery: the key `mim` of its datapackage.json. */
export type DeliveryDescriptor = ValuesOfFacts<typeof descriptorFacts>;

/**
 * The facts in the order in which they are written: whatever kept them in between may have turned them round.
 * @example
 * Object.keys(inFactOrder(descriptor))[0]; // 'formatVersion'
 */
export const inFactOrder = (descriptor: DeliveryDescriptor): DeliveryDescriptor =>
  ordered(descriptorFacts, descriptor) as unknown as DeliveryDescriptor;

function ordered(facts: DescriptorFacts, values: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => {
      const value: unknown = Reflect.get(values, name);
      return [name, fact.kind === 'record' ? ordered(fact.facts, value as object) : value];
    }),
  );
}
