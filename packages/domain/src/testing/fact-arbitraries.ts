import fc from 'fast-check';
import type { Fact, FactTable, ValuesOf } from '../kernel/fact.js';
import { type FactKind, type FactType, type KindOf, neverNull } from '../kernel/fact-kind.js';
import { codeArbitrary, codesArbitrary } from './registration-arbitraries.js';
import { dateArbitrary } from './row-arbitraries.js';

const texts = ['Noor', 'Zij slaapt beter.', '0612345678', '4811 AB'];
const textArbitrary = (isRight: (text: string) => boolean) => fc.constantFrom(...texts.filter(isRight));

/** Any value of a fact that is known, by its kind. */
const known: { readonly [Type in FactType]: (kind: KindOf<Type>) => fc.Arbitrary<unknown> } = {
  name: () => fc.constantFrom('', 'Selma', 'van der Meer'),
  line: ({ read }) => textArbitrary((text) => read?.(text).ok ?? true),
  note: () => textArbitrary(() => true),
  email: () => fc.constant('selma@example.org'),
  day: () => dateArbitrary('2000-01-01', '2020-12-31'),
  time: () => fc.constantFrom('08:00', '13:30', '19:59'),
  number: ({ least, most }) => fc.integer({ min: least, max: most }),
  amount: ({ least, most }) => fc.integer({ min: least, max: most }),
  'yes-no': () => fc.boolean(),
  flag: () => fc.boolean(),
  code: ({ list }) => codeArbitrary(list),
  codes: ({ list }) => codesArbitrary(list),
  'asked-codes': ({ list }) => codesArbitrary(list),
  entries: () => fc.uniqueArray(fc.constantFrom('sleep', 'play', 'talk-sheet')),
  records: ({ facts, needs }) =>
    // Nothing is kept of a record that tells nothing.
    fc.array(
      factsArbitrary(facts).map((record) => ({ ...record, [needs]: record[needs] ?? '2007-11-05' })),
      {
        maxLength: 3,
      },
    ),
};

/** Any value that a fact can have, also that it is not known. */
export function factArbitrary({ kind, isRequired, usual }: Fact): fc.Arbitrary<unknown> {
  const arbitrary = (known[kind.type] as (kind: FactKind) => fc.Arbitrary<unknown>)(kind);
  const isAlwaysThere =
    isRequired === true || usual !== undefined || neverNull.some((type) => type === kind.type);
  return isAlwaysThere ? arbitrary : fc.option(arbitrary, { nil: null });
}

/** Any record of a table of facts; rules over several of them may not hold. */
export const factsArbitrary = <Table extends FactTable>(table: Table): fc.Arbitrary<ValuesOf<Table>> =>
  fc.record(
    Object.fromEntries(Object.entries(table).map(([name, fact]) => [name, factArbitrary(fact)])),
  ) as fc.Arbitrary<ValuesOf<Table>>;
