import type { Sample } from '../record-sql.js';

/** A call of each function of a repository; null for one that sends nothing. One without a sample does not compile. */
export type SamplesOf<Repository> = {
  readonly [Name in keyof Repository as Repository[Name] extends (...given: never[]) => unknown
    ? Name
    : never]: Sample | null;
};
