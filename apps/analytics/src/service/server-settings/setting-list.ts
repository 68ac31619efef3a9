import { z } from 'zod';

/** One setting of the service: what it is for, what it may be, and what holds when it is absent. */
export interface Setting<Schema extends z.ZodType = z.ZodType> {
  readonly meaning: string;
  /** What a right value is, as the end of the sentence "… must be". */
  readonly expected: string;
  /** Used when the setting is absent or empty; without one the setting is required. */
  readonly default?: string;
  readonly example: string;
  /** The value of a secret is never printed. */
  readonly secret?: true;
  readonly schema: Schema;
}

const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((value) => value <= 65_535);

const databaseAddress = z
  .string()
  .refine((value) => URL.canParse(value) && /^postgres(ql)?:$/.test(new URL(value).protocol));

/**
 * Every setting of the analytics service: the one list from which they are read at start and with
 * which `.env.example` is checked.
 */
export const settingList = {
  NODE_ENV: {
    meaning: 'Where this runs. In production a demo secret is refused.',
    expected: 'development, test or production',
    default: 'development',
    example: 'production',
    schema: z.enum(['development', 'test', 'production']),
  },
  MIM_ANALYTICS_PORT: {
    meaning: 'The port on which the analytics service answers the API.',
    expected: 'a whole number from 0 to 65535 (0: any free port)',
    default: '4001',
    example: '4001',
    schema: port,
  },
  MIM_ANALYTICS_HOST: {
    meaning: 'The network address on which the analytics service listens. Browsers need not reach it.',
    expected: 'an address or host name',
    default: '127.0.0.1',
    example: '127.0.0.1',
    schema: z.string().min(1),
  },
  MIM_ANALYTICS_DATABASE_URL: {
    meaning:
      'The database as the role mim_analytics, which reads deliveries and writes editions and tallies.',
    expected: 'a PostgreSQL address such as postgresql://mim_analytics:…@host:5432/mim',
    example: 'postgresql://mim_analytics:change-me@127.0.0.1:5432/mim',
    schema: databaseAddress,
  },
  MIM_ACTOR_TOKEN_SECRET: {
    meaning: 'Signs what the API tells the analytics service about the person who asks. Both have the same.',
    expected: 'a secret of at least 32 characters',
    example: 'change-me: openssl rand -base64 48',
    secret: true,
    schema: z.string().min(32),
  },
  MIM_LOG_LEVEL: {
    meaning: 'How much is logged. Names, notes and query strings never are.',
    expected: 'silent, error, warn, info or debug',
    default: 'info',
    example: 'info',
    schema: z.enum(['silent', 'error', 'warn', 'info', 'debug']),
  },
} as const satisfies Record<string, Setting>;

export type ServerSettingName = keyof typeof settingList;
