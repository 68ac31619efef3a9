import type { z } from 'zod';

/** One setting of the service: what it is for, what it may be, and what holds when it is absent. */
export interface Setting<Schema extends z.ZodType = z.ZodType> {
  readonly meaning: string;
  /** What a right value is, as the end of the sentence "… must be". */
  readonly expected: string;
  /** Used when the setting is absent or empty; absent: see `required`. */
  readonly default?: string;
  readonly example: string;
  /** A required setting without a value stops the start. */
  readonly required: boolean;
  /** The value of a secret is never printed. */
  readonly secret: boolean;
  readonly schema: Schema;
}

type Described<Schema extends z.ZodType> = Pick<
  Setting<Schema>,
  'meaning' | 'expected' | 'example' | 'schema'
>;

/** A setting that must be given. */
export const required = <Schema extends z.ZodType>(described: Described<Schema>) => ({
  ...described,
  required: true as const,
  secret: false,
});

/** A required setting whose value is never printed. */
export const secret = <Schema extends z.ZodType>(described: Described<Schema>) => ({
  ...described,
  required: true as const,
  secret: true,
});

/** A setting that may stay away; what holds then is written beside it. */
export const defaulted = <Schema extends z.ZodType>(described: Described<Schema> & { default: string }) => ({
  ...described,
  required: false as const,
  secret: false,
});

/** A setting that may stay away; there is nothing in its place then. */
export const optional = <Schema extends z.ZodType>(described: Described<Schema> & { secret?: boolean }) => ({
  secret: false,
  ...described,
  required: false as const,
});
