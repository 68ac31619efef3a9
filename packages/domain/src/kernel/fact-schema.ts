import { z } from 'zod';
import { amountOutOfRange, malformedAmount } from './amount.js';
import type { Fact, FactTable, ValueOf } from './fact.js';
import { emptyValue, isKnown } from './fact.js';
import { type FactType, type KindOf, neverNull } from './fact-kind.js';
import {
  codeField,
  codesField,
  dayField,
  lineField,
  nameField,
  noteField,
  problemIssue,
  timeField,
} from './form-fields.js';

/** A line in one way of writing, or refused in the words of the rule. */
const writtenField = ({ longest, read }: KindOf<'line'>) =>
  read === undefined
    ? lineField(longest)
    : lineField(longest).transform((written, context) => {
        const result = read(written);
        if (result.ok) return result.value;
        context.issues.push({ ...problemIssue([], result.problem), input: written });
        return z.NEVER;
      });

/** What a form can send of a fact that is known, by its kind. */
const known: { readonly [Type in FactType]: (kind: KindOf<Type>) => z.ZodType } = {
  name: ({ longest }) => nameField(longest),
  line: writtenField,
  note: noteField,
  email: ({ longest }) => z.email().max(longest),
  day: dayField,
  time: timeField,
  number: ({ least, most }) => z.int().min(least).max(most),
  amount: ({ least, most }) =>
    z
      .unknown()
      .superRefine((cents, context) => {
        // What was typed and is no amount stands here as it was typed.
        if (typeof cents === 'string' && cents !== '') context.addIssue(problemIssue([], malformedAmount));
      })
      .pipe(
        z.int().superRefine((cents, context) => {
          if (cents < least || cents > most)
            context.addIssue(problemIssue([], amountOutOfRange(least, most)));
        }),
      ),
  'yes-no': () => z.boolean(),
  flag: () => z.boolean(),
  code: ({ list }) => codeField(list),
  codes: ({ list }) => codesField(list),
  'asked-codes': ({ list }) => codesField(list),
  entries: ({ longest, most }) =>
    z
      .array(z.string().min(1).max(longest))
      .max(most)
      .transform((codes) => [...new Set(codes)]),
  records: ({ facts, most, whyRefused }) =>
    z
      .array(z.strictObject(factFields(facts)))
      .max(most)
      .transform((records) => records.filter((record) => tellsSomething(facts, record)))
      .superRefine((records, context) => {
        const problem = whyRefused(records as never);
        if (problem !== null) context.addIssue(problemIssue([], problem));
      }),
};

/** Whether anything was filled in of a record: a mark at it alone says nothing. */
const tellsSomething = (facts: FactTable, record: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(facts).some(([name, fact]) => fact.kind.type !== 'flag' && isKnown(fact, record[name]));

/** What is read of a fact that was stored, by its kind: no limit of a form is held against it again. */
const stored: { readonly [Type in FactType]: (kind: KindOf<Type>) => z.ZodType } = {
  name: () => z.string(),
  line: () => z.string(),
  note: () => z.string(),
  email: () => z.string(),
  day: () => z.iso.date(),
  time: () => z.string(),
  number: () => z.int(),
  amount: () => z.int(),
  'yes-no': () => z.boolean(),
  flag: () => z.boolean(),
  code: ({ list }) => z.enum(list.values as string[]),
  codes: ({ list }) => z.array(z.enum(list.values as string[])),
  'asked-codes': ({ list }) => z.array(z.enum(list.values as string[])),
  entries: () => z.array(z.string()),
  records: ({ facts }) => z.array(z.strictObject(storedFacts(facts))),
};

const schemaOf = (schemas: typeof known, { kind }: Fact): z.ZodType =>
  (schemas[kind.type] as (kind: Fact['kind']) => z.ZodType)(kind);

/** The schema of a fact as a form sends it. */
export type FactField<One extends Fact> = One extends { readonly isRequired: true }
  ? z.ZodType<ValueOf<One>, ValueOf<One>>
  : z.ZodDefault<z.ZodType<ValueOf<One>, ValueOf<One> | null>>;

/** The schemas of a table as a form sends them. */
export type FactFields<Table extends FactTable> = { -readonly [Name in keyof Table]: FactField<Table[Name]> };

/** A fact that is told: a value, or null where it is not known. */
function givenField(fact: Fact): z.ZodType {
  const field = schemaOf(known, fact);
  const empty = emptyValue(fact);
  if (fact.isRequired === true) return field;
  return empty === null ? field.nullable() : field.nullable().transform((value) => value ?? empty);
}

/**
 * The schemas of facts of which each is told: a value, or null where one may be left empty.
 * @example
 * givenFields({ on: { kind: kinds.day, label: { nl: 'datum', en: 'date' } } }).on.safeParse(undefined).success; // false
 */
export const givenFields = <Table extends FactTable>(table: Table): StoredFacts<Table> =>
  Object.fromEntries(
    Object.entries(table).map(([name, fact]) => [name, givenField(fact)]),
  ) as StoredFacts<Table>;

const fieldOf = (fact: Fact): z.ZodType =>
  fact.isRequired === true ? givenField(fact) : givenField(fact).default(emptyValue(fact));

/**
 * The fields of a form about these facts: what is left empty may be absent or null, and reads as not known.
 * Forms, the API and the database so agree on one way of not having a fact.
 * @example
 * factFields({ on: { kind: kinds.day, label: { nl: 'datum', en: 'date' } } }).on.parse(undefined); // null
 */
export const factFields = <Table extends FactTable>(table: Table): FactFields<Table> =>
  Object.fromEntries(Object.entries(table).map(([name, fact]) => [name, fieldOf(fact)])) as FactFields<Table>;

/** The schemas of a table as a correction sends them. */
export type FactChanges<Table extends FactTable> = {
  -readonly [Name in keyof Table]: z.ZodOptional<
    z.ZodType<ValueOf<Table[Name]>, ValueOf<Table[Name]> | null>
  >;
};

/**
 * The fields of a correction of these facts: what is left out stays as it is, and null makes it not known.
 * @example
 * const { on } = factChanges({ on: { kind: kinds.day, label: { nl: 'datum', en: 'date' } } });
 * on.parse(undefined); // undefined
 * on.parse(null); // null
 */
export const factChanges = <Table extends FactTable>(table: Table): FactChanges<Table> =>
  Object.fromEntries(
    Object.entries(table).map(([name, fact]) => [name, givenField(fact).optional()]),
  ) as FactChanges<Table>;

/** The schemas of a table as it is stored. */
export type StoredFacts<Table extends FactTable> = {
  -readonly [Name in keyof Table]: z.ZodType<ValueOf<Table[Name]>, ValueOf<Table[Name]>>;
};

function storedOf(fact: Fact): z.ZodType {
  const schema = schemaOf(stored, fact);
  const always = fact.isRequired === true || fact.usual !== undefined || isNeverNull(fact.kind.type);
  return always ? schema : schema.nullable();
}

const isNeverNull = (type: FactType): boolean => (neverNull as readonly FactType[]).includes(type);

/**
 * What an answer tells of these facts: each of them, as it was stored.
 * @example
 * storedFacts({ on: { kind: kinds.day, label: { nl: 'datum', en: 'date' } } }).on.safeParse(undefined).success; // false
 */
export const storedFacts = <Table extends FactTable>(table: Table): StoredFacts<Table> =>
  Object.fromEntries(
    Object.entries(table).map(([name, fact]) => [name, storedOf(fact)]),
  ) as StoredFacts<Table>;
