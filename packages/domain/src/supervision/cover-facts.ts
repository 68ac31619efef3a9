import { deepFreeze } from '../kernel/deep-freeze.js';
import type { Fact } from '../kernel/fact.js';
import { kinds } from '../kernel/fact-kind.js';
import { bilingual } from '../kernel/language.js';

/** The facts of a cover: from when until when a coordinator is away, and what her colleague has to know. */
export const coverFacts = deepFreeze({
  firstDay: { kind: kinds.day, isRequired: true, label: bilingual('eerste dag', 'first day') },
  lastDay: { kind: kinds.day, isRequired: true, label: bilingual('laatste dag', 'last day') },
  note: { kind: kinds.note, label: bilingual('notitie', 'note') },
} as const satisfies Readonly<Record<string, Fact>>);
