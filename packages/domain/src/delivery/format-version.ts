import { deepFreeze } from '../kernel/deep-freeze.js';

/** The formats of a delivery, the oldest first. Each stays valid and readable for ever. */
export const formatVersions = deepFreeze(['1', '2'] as const);
export type FormatVersion = (typeof formatVersions)[number];
/** The format in which a delivery is made now. */
export const newestFormat = '2' satisfies FormatVersion;

/** Something of a delivery that came with a format. */
export interface FromFormat {
  /** The first format that has it; absent: every one has. */
  readonly since?: FormatVersion;
}

/**
 * Whether a format has something.
 * @example
 * isInFormat({ since: '2' }, '1'); // false
 * isInFormat({}, '1'); // true
 */
export const isInFormat = ({ since = '1' }: FromFormat, format: FormatVersion): boolean =>
  formatVersions.indexOf(since) <= formatVersions.indexOf(format);
