import type en from '../../messages/en.json';
import type nl from '../../messages/nl.json';

type Missing<From, In> = Exclude<keyof From, keyof In>;

/**
 * Stops the compilation when a message stands in one language and not in the other: the error names the
 * keys. (A key that stands in neither does not compile where it is used.)
 */
export type EveryMessageInBothLanguages = [
  AssertNone<Missing<typeof nl, typeof en>>,
  AssertNone<Missing<typeof en, typeof nl>>,
];

type AssertNone<Keys extends never> = Keys;
