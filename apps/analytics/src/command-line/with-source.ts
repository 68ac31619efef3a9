import { archiveLimits, megabytes } from '@mim/domain/archive';
import { fail, ok, type Problem, type Result } from '@mim/domain/kernel';
import { withDatabaseSource } from '../delivery-source/database-source.js';
import type { DeliverySource } from '../delivery-source/delivery-source.js';
import { folderSource } from '../delivery-source/folder-source.js';
import { workbookSource } from '../delivery-source/workbook-source.js';
import type { ProgramContext } from './context.js';
import { type Outcome, refusedOutput } from './output.js';
import { readableFile } from './readable-file.js';

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
  const source = await sourceOf(flags.deliveries);
  return source.ok ? ok(await work(source.value)) : source;
}

/** A workbook is one delivery; anything else is a place in which deliveries are looked for. */
async function sourceOf(deliveries: string): Promise<Result<DeliverySource>> {
  if (!/\.xlsx$/i.test(deliveries)) return ok(folderSource(deliveries));
  const read = await readableFile(deliveries, archiveLimits.packed);
  return read.ok
    ? ok(workbookSource(deliveries, new Uint8Array(read.value).buffer))
    : fail(workbookUnreadable(deliveries, read.problem));
}

const workbookUnreadable = (file: string, code: string): Problem => ({
  code: 'workbook-unreadable',
  message: { nl: `${file} kan niet worden gelezen (${code}).`, en: `${file} cannot be read (${code}).` },
  remedy: {
    nl: `Geef een ingevulde werkmap (.xlsx) van hoogstens ${megabytes(archiveLimits.packed)} MB, of een map of zip met aanleveringen.`,
    en: `Give a workbook that was filled in (.xlsx) of at most ${megabytes(archiveLimits.packed)} MB, or a folder or zip with deliveries.`,
  },
});

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
