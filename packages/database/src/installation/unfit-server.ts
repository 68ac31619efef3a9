import type { Problem } from '@mim/domain/kernel';

/** The versions of PostgreSQL that the programme runs on, first and last. */
const versions = { first: 15, last: 18 } as const;

/**
 * Why the programme does not run on a server; null: it does.
 * @example
 * unfitServer({ major: 14, encoding: 'UTF8' })?.code; // 'server-version-unsupported'
 */
export function unfitServer({
  major,
  encoding,
}: {
  readonly major: number;
  readonly encoding: string;
}): Problem | null {
  if (major < versions.first || major > versions.last) return unsupportedVersion(major);
  return encoding === 'UTF8' ? null : notUtf8(encoding);
}

const unsupportedVersion = (major: number) => ({
  code: 'server-version-unsupported',
  message: { nl: `Dit is PostgreSQL ${major}.`, en: `This is PostgreSQL ${major}.` },
  remedy: { nl: 'Gebruik PostgreSQL 15 tot en met 18.', en: 'Use PostgreSQL 15 to 18.' },
});

const notUtf8 = (encoding: string) => ({
  code: 'database-not-utf8',
  message: {
    nl: `De database heeft codering ${encoding}, niet UTF8.`,
    en: `The database has encoding ${encoding}, not UTF8.`,
  },
  remedy: { nl: 'Noem een database met codering UTF8.', en: 'Name a database with encoding UTF8.' },
});
