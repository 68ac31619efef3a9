import type { Bilingual, Problem } from '@mim/domain/kernel';

/** How something stands: in order, to be looked at, or wrong: then something does not work or is not safe. */
export type State = 'good' | 'attention' | 'wrong';

/** What is looked at, in the order in which it is told. */
export const checks = [
  'settings',
  'address',
  'connections',
  'server',
  'schema',
  'rights',
  'pools',
  'pseudonyms',
  'clock',
  'disk',
  'accounts',
] as const;
export type Check = (typeof checks)[number];

/** One thing that was found, with what to do where something is to be done. */
export interface Finding {
  readonly check: Check;
  readonly state: State;
  readonly found: Bilingual;
  readonly remedy?: Bilingual;
}

type Words = readonly [nl: string, en: string];
const bilingual = ([nl, en]: Words): Bilingual => ({ nl, en });

/**
 * @example
 * good('schema', ['De database is bij.', 'The database is up to date.']);
 */
export const good = (check: Check, found: Words): Finding => ({
  check,
  state: 'good',
  found: bilingual(found),
});

export const notGood = (
  state: Exclude<State, 'good'>,
  check: Check,
  found: Words,
  remedy: Words,
): Finding => ({ check, state, found: bilingual(found), remedy: bilingual(remedy) });

/** What a program refuses is wrong. */
export const wrong = (check: Check, { message, remedy }: Problem): Finding => ({
  check,
  state: 'wrong',
  found: message,
  remedy,
});
