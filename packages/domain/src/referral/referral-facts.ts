import { deepFreeze } from '../kernel/deep-freeze.js';
import type { FactTable } from '../kernel/fact.js';
import { kinds } from '../kernel/fact-kind.js';
import { bilingual } from '../kernel/language.js';
import { boekenbabyBooks } from './boekenbaby.js';
import { referralStates } from './referral-codes.js';

/** What is kept of each step of a referral. */
export const referralStepFacts = deepFreeze({
  state: { kind: kinds.code(referralStates), isRequired: true, label: bilingual('status', 'status') },
  reachedOn: { kind: kinds.day, isRequired: true, label: bilingual('datum', 'date') },
  note: { kind: kinds.note, label: bilingual('notitie', 'note') },
} as const satisfies FactTable);

/** What is kept of each book of Boekenbaby's that was given. */
export const givenBookFacts = deepFreeze({
  book: { kind: kinds.code(boekenbabyBooks), isRequired: true, label: bilingual('boek', 'book') },
  givenOn: { kind: kinds.day, isRequired: true, label: bilingual('gegeven op', 'given on') },
} as const satisfies FactTable);
