import { fail, ok, type Problem, type Result } from '@mim/domain/kernel';
import { withDatabaseSource } from '../delivery-source/database-source.js';
import type { DeliverySource } from '../delivery-source/delivery-source.js';
import { folderSource } from '../delivery-source/folder-source.js';
import type { ProgramContext } from './context.js';
import { type Outcome, refusedOutput } from './output.js';

/** Where a command finds its deliveries: exactly one of both. */
export interface SourceFlags {
  readonly deliveries?: string;
  readonly database: boolean;
}

/** What is wrong with how a command is told where deliveries are; null: nothing. */
export function sourceProblem({ deliveries, database }: SourceFlags): Problem | null {
  if (deliveries === undefined) return database ? null : sourceMissing;
  return database ? sourceTwice : null;
}

/** Works with the deliveries that a command was told to look at. */
export async function withSource<T>(
  { environment }: ProgramContext,
  flags: SourceFlags,
  work: (source: DeliverySource) => Promise<T>,
): Promise<Result<T>> {
  const problem = sourceProblem(flags);
  if (problem !== null) return fail(problem);
  if (flags.deliveries === undefined) return withDatabaseSource(environment, work);
  return ok(await work(folderSource(flags.deliveries)));
}

/** The same for a command that writes: without deliveries it writes nothing. */
export async function fromSource(
  context: ProgramContext,
  flags: SourceFlags,
  work: (source: DeliverySource) => Promise<Outcome>,
): Promise<Outcome> {
  const done = await withSource(context, flags, work);
  return done.ok ? done.value : refusedOutput(context, done.problem);
}

const remedy = {
  nl: 'Geef een map of zip met --deliveries, of vraag met --database de database.',
  en: 'Give a folder or zip with --deliveries, or ask the database with --database.',
};

const sourceMissing: Problem = {
  code: 'source-missing',
  message: { nl: 'De optie --deliveries ontbreekt.', en: 'The option --deliveries is missing.' },
  remedy,
};

const sourceTwice: Problem = {
  code: 'source-twice',
  message: {
    nl: '--deliveries en --database gaan niet samen.',
    en: '--deliveries and --database do not go together.',
  },
  remedy,
};
