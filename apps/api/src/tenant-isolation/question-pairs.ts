import { randomUUID } from 'node:crypto';
import { type AccessCase, type CaseIds, type IdName, idsIn, type VersionOf } from './access-case.js';
import type { Question } from './ask.js';
import { idsOfNothing } from './tenant.js';

/** The same question twice: about what is another's, and about what is nowhere. */
export interface Pair {
  readonly procedure: string;
  /** The ids that are not the caller's own. */
  readonly strange: readonly IdName[];
  readonly foreign: Question;
  readonly missing: Question;
}

/** Whose rows are asked for, and whose are her own. */
export interface Sides {
  readonly own: CaseIds;
  readonly foreign: CaseIds;
  readonly versionOf: VersionOf;
}

const strangers = (named: readonly IdName[]): readonly (readonly IdName[])[] =>
  named.length < 2 ? [named] : [named, ...named.map((name) => [name])];

const mixed = (own: CaseIds, other: CaseIds, names: readonly IdName[]): CaseIds => ({
  ...own,
  ...Object.fromEntries(names.map((name) => [name, other[name]])),
});

/** A key of a change is used once. */
const withFreshKey = (input: unknown): unknown =>
  typeof input === 'object' && input !== null && 'key' in input ? { ...input, key: randomUUID() } : input;

/**
 * Every way in which a procedure can be asked for another's rows: all of its ids strange, and each alone
 * among own ones.
 */
export function pairsOf(
  procedure: string,
  accessCase: AccessCase,
  { own, foreign, versionOf }: Sides,
): Pair[] {
  const named = idsIn(accessCase, own, versionOf);
  if (named.length === 0) return [];
  const nothing = idsOfNothing(own);
  return strangers(named).flatMap((strange) => {
    const asked = accessCase.inputs(mixed(own, foreign, strange), versionOf);
    const missing = accessCase.inputs(mixed(own, nothing, strange), versionOf);
    const plain = accessCase.inputs(own, versionOf);
    // An input without the strange id is a question about own rows: those are asked elsewhere.
    return asked.flatMap((input, index) =>
      JSON.stringify(input) === JSON.stringify(plain[index])
        ? []
        : [
            {
              procedure,
              strange,
              foreign: { procedure, input: withFreshKey(input) },
              missing: { procedure, input: withFreshKey(missing[index]) },
            },
          ],
    );
  });
}

/** The same with own ids only: what shows that a case reaches rows at all. */
export const ownQuestions = (
  procedure: string,
  accessCase: AccessCase,
  { own, versionOf }: Sides,
): Question[] =>
  accessCase.inputs(own, versionOf).map((input) => ({ procedure, input: withFreshKey(input) }));
