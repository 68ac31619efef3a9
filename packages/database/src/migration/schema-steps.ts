import type { Problem } from '@mim/domain/kernel';
import type { Migration } from './migration-files.js';

/** A step as the database keeps it: its name, and SHA-256 of its file. */
export type AppliedStep = Pick<Migration, 'name' | 'checksum'>;

/** How the steps of a database stand beside those of this program. */
export interface SchemaSteps {
  /** Known to this program and not applied there, in order. */
  readonly pending: readonly string[];
  /** Applied there and not known to this program: the program is older. */
  readonly unknown: readonly string[];
  /** Applied there as another text than this program has. */
  readonly changed: readonly string[];
}

/**
 * Compares what was applied with what this program has.
 * @example
 * compareSteps(await readMigrations(), []).pending; // every step
 */
export function compareSteps(
  migrations: readonly AppliedStep[],
  applied: readonly AppliedStep[],
): SchemaSteps {
  const there = new Map(applied.map(({ name, checksum }) => [name, checksum]));
  const known = new Set(migrations.map(({ name }) => name));
  return {
    pending: migrations.filter(({ name }) => !there.has(name)).map(({ name }) => name),
    unknown: applied.filter(({ name }) => !known.has(name)).map(({ name }) => name),
    changed: migrations
      .filter(({ name, checksum }) => (there.get(name) ?? checksum) !== checksum)
      .map(({ name }) => name),
  };
}

/** Why a database cannot be migrated by this program; null: it can. */
export function migrationProblem({ unknown: [unknown], changed: [changed] }: SchemaSteps): Problem | null {
  if (unknown !== undefined) return unknownMigration(unknown);
  return changed === undefined ? null : changedMigration(changed);
}

/** Why a server cannot work with a database; null: its schema is this program's own. */
export function schemaProblem(steps: SchemaSteps): Problem | null {
  const [first, ...others] = steps.pending;
  return migrationProblem(steps) ?? (first === undefined ? null : stepsMissing(first, others.length));
}

const changedMigration = (name: string): Problem => ({
  code: 'migration-changed',
  message: {
    nl: `Migratie ${name} is veranderd nadat zij was uitgevoerd.`,
    en: `Migration ${name} changed after it was applied.`,
  },
  remedy: {
    nl: 'Zet het bestand terug en maak voor de wijziging een nieuwe migratie.',
    en: 'Put the file back and make a new migration for the change.',
  },
});

const unknownMigration = (name: string): Problem => ({
  code: 'migration-unknown',
  message: {
    nl: `De database kent migratie ${name}, dit programma niet: het programma is ouder.`,
    en: `The database knows migration ${name}, this program does not: the program is older.`,
  },
  remedy: { nl: 'Start een nieuwere versie van het programma.', en: 'Start a newer version of the program.' },
});

/** A step that the database refused; `said` is its own sentence. */
export const migrationFailed = (name: string, said: string, code: string): Problem => ({
  code: 'migration-failed',
  message: {
    nl: `Migratie ${name} lukte niet: ${said} (${code}). Er is niets van uitgevoerd.`,
    en: `Migration ${name} failed: ${said} (${code}). Nothing of it was kept.`,
  },
  remedy: {
    nl: 'Verhelp wat de database zegt en voer npm run mim -- migrate opnieuw uit.',
    en: 'Mend what the database says and run npm run mim -- migrate again.',
  },
});

const remedyOfMissing: Problem['remedy'] = {
  nl: 'Voer npm run mim -- migrate uit.',
  en: 'Run npm run mim -- migrate.',
};

const stepsMissing = (name: string, others: number): Problem => ({
  code: 'migration-pending',
  message: {
    nl: `De database mist migratie ${name}${others > 0 ? ` en ${others} andere` : ''}.`,
    en: `The database misses migration ${name}${others > 0 ? ` and ${others} more` : ''}.`,
  },
  remedy: remedyOfMissing,
});

/** A database that nobody migrated, or in which this role may not see what was applied. */
export const stepsUnseen: Problem = {
  code: 'migrations-unseen',
  message: {
    nl: 'De database laat deze rol geen migraties zien: zij is leeg of ouder dan dit programma.',
    en: 'The database shows this role no migrations: it is empty or older than this program.',
  },
  remedy: remedyOfMissing,
};
