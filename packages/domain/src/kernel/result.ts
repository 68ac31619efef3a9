import { deepFreeze } from './deep-freeze.js';
import type { Bilingual } from './language.js';

/**
 * Something that went wrong and that the caller can expect: a stable code for programs, a sentence
 * for people, and what they can do next.
 */
export interface Problem<Code extends string = string> {
  readonly code: Code;
  readonly message: Bilingual;
  readonly remedy: Bilingual;
}

/** A rule over several fields that does not hold: the field at which it is shown, and what it says. */
export interface Refusal<Code extends string = string> {
  readonly field: string;
  readonly problem: Problem<Code>;
}

/** A problem at the field of a form at which its code is said. */
export const refusalAt = <Code extends string>(
  fields: Readonly<Record<NoInfer<Code>, string>>,
  problem: Problem<Code>,
): Refusal<Code> => ({ field: fields[problem.code], problem });

/** The outcome of something that can fail in an expected way. Unexpected failures still throw. */
export type Result<T, P = Problem> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: P };

/**
 * A success.
 * @example
 * ok(3); // { ok: true, value: 3 }
 */
export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

/**
 * A failure with its problem.
 * @example
 * fail({ code: 'not-found', message: { nl: 'Niet gevonden.', en: 'Not found.' }, remedy: { nl: 'Zoek opnieuw.', en: 'Search again.' } });
 */
export const fail = <P>(problem: P): { readonly ok: false; readonly problem: P } => ({ ok: false, problem });

/**
 * Makes a problem from its sentences, Dutch before English.
 * @param code Stable code.
 * @param message What is wrong.
 * @param remedy What they can do next.
 * @example
 * problemOf('not-found', ['Niet gevonden.', 'Not found.'], ['Zoek opnieuw.', 'Search again.']).message.en; // 'Not found.'
 */
/* @__NO_SIDE_EFFECTS__ */
export const problemOf = <const Code extends string>(
  code: Code,
  [nl, en]: readonly [nl: string, en: string],
  [remedyNl, remedyEn]: readonly [nl: string, en: string],
): Problem<Code> => deepFreeze({ code, message: { nl, en }, remedy: { nl: remedyNl, en: remedyEn } });
