import { deepFreeze } from './deep-freeze.js';
import type { FactKind, FactType, KindValue, neverNull } from './fact-kind.js';
import type { Bilingual } from './language.js';

/**
 * What is to be known about one fact wherever it is asked, stored, shown or passed on. The words are
 * written as they stand in the middle of a sentence.
 */
export interface Fact {
  readonly kind: FactKind;
  /** What it is called. */
  readonly label: Bilingual;
  /** How it is asked in a talk, where that is more than its name. */
  readonly question?: Bilingual;
  /** What helps to answer it. */
  readonly help?: Bilingual;
  /** A record cannot be without it. */
  readonly isRequired?: true;
  /** What it is unless somebody says something else. */
  readonly usual?: string;
}

/** Facts by their names. */
export type FactTable = Readonly<Record<string, Fact>>;

/** The value of a fact; null where it is not known. */
export type ValueOf<One extends Fact> = One extends { readonly isRequired: true } | { readonly usual: string }
  ? NonNullable<KindValue<One['kind']>>
  : KindValue<One['kind']>;

/** The values of a table of facts. */
export type ValuesOf<Table extends FactTable> = { -readonly [Name in keyof Table]: ValueOf<Table[Name]> };

/**
 * The names of a table, in its order.
 * @example
 * namesOf({ on: { kind: kinds.day, label: { nl: 'datum', en: 'date' } } }); // ['on']
 */
/* @__NO_SIDE_EFFECTS__ */
export const namesOf = <Table extends FactTable>(table: Table): readonly Extract<keyof Table, string>[] =>
  deepFreeze(Object.keys(table) as Extract<keyof Table, string>[]);

/**
 * The part of a table with these names, in the order of the table.
 * @example
 * Object.keys(pickFacts(childFacts, ['childBornOn', 'childName'])); // ['childName', 'childBornOn']
 */
/* @__NO_SIDE_EFFECTS__ */
export const pickFacts = <Table extends FactTable, Name extends keyof Table>(
  table: Table,
  names: readonly Name[],
) => {
  const chosen = new Set<unknown>(names);
  return deepFreeze(
    Object.fromEntries(Object.entries(table).filter(([name]) => chosen.has(name))) as unknown as Pick<
      Table,
      NoInfer<Name>
    >,
  );
};

/** What stands for nothing known; for every other type that is null. */
const nothing = {
  name: () => '',
  flag: () => false,
  codes: () => [],
  entries: () => [],
  records: () => [],
} as const satisfies Readonly<Record<(typeof neverNull)[number], () => EmptyValue>>;
type EmptyValue = string | boolean | readonly string[] | null;

/**
 * The value of a fact that nobody told of.
 * @example
 * emptyValue({ kind: kinds.day, label: { nl: 'datum', en: 'date' } }); // null
 * emptyValue({ kind: kinds.name, label: { nl: 'naam', en: 'name' } }); // ''
 */
export const emptyValue = ({ kind, usual }: Fact): EmptyValue =>
  usual ?? (nothing as Partial<Readonly<Record<FactType, () => EmptyValue>>>)[kind.type]?.() ?? null;

/**
 * A record of which nothing was filled in.
 * @example
 * emptyFacts({ on: { kind: kinds.day, label: { nl: 'datum', en: 'date' } } }); // { on: null }
 */
/* @__NO_SIDE_EFFECTS__ */
export const emptyFacts = <Table extends FactTable>(table: Table): ValuesOf<Table> =>
  Object.fromEntries(
    namesOf(table).map((name) => [name, emptyValue(table[name] as Fact)]),
  ) as ValuesOf<Table>;

/**
 * The values of a table's facts, out of whatever else is known.
 * @param known Values by the names of their facts, and more; what is absent is not known.
 * @example
 * const table = { on: { kind: kinds.day, label: { nl: 'datum', en: 'date' } } };
 * factsFrom(table, { on: '2008-03-31', version: 3 }); // { on: '2008-03-31' }
 */
export const factsFrom = <Table extends FactTable>(table: Table, known: object): ValuesOf<Table> => {
  const values = known as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    namesOf(table).map((name) => [name, values[name] ?? emptyValue(table[name] as Fact)]),
  ) as ValuesOf<Table>;
};

/**
 * Whether a value tells something: an empty list of what was asked about does, an empty name does not, and
 * records do once one of them has what they need.
 * @example
 * isKnown({ kind: kinds.name, label: { nl: 'naam', en: 'name' } }, ''); // false
 */
export function isKnown({ kind }: Fact, value: unknown): boolean {
  if (value === null || value === undefined || value === '') return false;
  if (kind.type === 'records')
    return (value as readonly Readonly<Record<string, unknown>>[]).some(
      (record) => (record[kind.needs] ?? null) !== null,
    );
  return !(isEmptyList(value) && kind.type !== 'asked-codes');
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
