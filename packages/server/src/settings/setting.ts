import type { z } from 'zod';

/** One setting of a server: what it is for, what it may be, and what holds when it is absent. */
export interface Setting<Schema extends z.ZodType = z.ZodType> {
  readonly meaning: string;
  /** What a right value is, as the end of the sentence "… must be". */
  readonly expected: string;
  /** Used when the setting is absent or empty. */
  readonly default?: string;
  readonly example: string;
  /** A required setting without a value stops the start. */
  readonly required: boolean;
  /** The value of a secret is never printed. */
  readonly secret: boolean;
  /** A secret of our own is drawn by whoever installs the servers: in production one that looks made up is refused. */
  readonly isOwn?: boolean;
  /** Reads the text of the environment. */
  readonly schema: Schema;
}

/** The settings of a server, each under the name that it has in the environment. */
export type SettingList = Readonly<Record<string, Setting>>;

type Given<Each extends Setting> = z.output<Each['schema']>;

/** The settings as they were given, each under its own name. */
export type SettingValues<List extends SettingList> = {
  readonly [Name in keyof List]: List[Name] extends { required: true } | { default: string }
    ? Given<List[Name]>
    : Given<List[Name]> | undefined;
};

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

/**
 * A secret of our own, which somebody draws at random: it must be given, its value is never printed, and in
 * production one that looks made up is refused.
 */
export const secret = <Schema extends z.ZodType>(described: Described<Schema>) => ({
  ...described,
  required: true as const,
  secret: true,
  isOwn: true,
});

/** A secret of our own that may stay away: what needs it is refused then. In production one that looks made up is refused. */
export const optionalSecret = <Schema extends z.ZodType>(described: Described<Schema>) => ({
  ...described,
  required: false as const,
  secret: true,
  isOwn: true,
});

/** A setting that may stay away; what holds then is written beside it. */
export const defaulted = <Schema extends z.ZodType>(described: Described<Schema> & { default: string }) => ({
  ...described,
  required: false as const,
  secret: false,
});

/** A setting that may stay away; there is nothing in its place then. A secret one comes from somebody else. */
export const optional = <Schema extends z.ZodType>(described: Described<Schema> & { secret?: boolean }) => ({
  secret: false,
  ...described,
  required: false as const,
});
