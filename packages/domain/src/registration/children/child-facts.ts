import { deepFreeze } from '../../kernel/deep-freeze.js';
import type { FactTable, ValuesOf } from '../../kernel/fact.js';
import { kinds } from '../../kernel/fact-kind.js';
import { bilingual } from '../../kernel/language.js';

/**
 * What is kept of a child with whom a mother takes part: no more than visits need. Of a child that died the
 * fact alone is kept, so that nobody asks after both of them; no day and no cause.
 */
export const childFacts = deepFreeze({
  childName: { kind: kinds.line(), label: bilingual('naam van het kind', 'name of the child') },
  childBornOn: {
    kind: kinds.day,
    label: bilingual('geboortedatum van het kind', 'date of birth of the child'),
  },
  childDied: { kind: kinds.flag, label: bilingual('dit kind is overleden', 'this child has died') },
} as const satisfies FactTable);

/** A child with whom a mother takes part; null is not known. */
export type Child = ValuesOf<typeof childFacts>;

/** What tells when a child was born, and nothing else. */
export interface BornChild {
  /** A date, or a month where only that is known; null: not known. */
  readonly childBornOn: string | null;
}

/** What tells how old a child is. */
export interface AgedChild extends BornChild {
  /** Whether the child has died; absent: it lives. */
  readonly childDied?: boolean;
}
