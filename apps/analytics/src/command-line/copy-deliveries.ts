import path from 'node:path';
import {
  type AskedDeliveries,
  type FoundDelivery,
  isError,
  type ListedProblem,
  problemCollector,
  readDelivery,
} from '@mim/delivery-files';
import { deliveryFiles } from '@mim/domain/delivery';
import { fail, ok, type Problem, type Result } from '@mim/domain/kernel';
import type { DeliverySource } from '../delivery-source/delivery-source.js';
import type { DeliveriesSink } from '../exports/delivery-sink.js';
import { type NewFiles, writeNewFiles } from '../new-files/new-files.js';
import { type AskedSpan, isInSpan } from './asked-span.js';
import { exitCodes, type ProgramContext, refuse } from './context.js';
import { type OutputFlags, sayWritten } from './output.js';
import { notListedLine, problemLine } from './problem-lines.js';
import { progressOf } from './progress.js';
import { locationsOfScope, type Scope } from './scope.js';
import { type SourceFlags, withSource } from './with-source.js';

/** Which deliveries are written again, and where. */
export interface CopyFlags extends SourceFlags, OutputFlags {
  readonly years?: AskedSpan;
  readonly scope: Scope;
  readonly out: string;
}

/**
 * Reads deliveries and writes them elsewhere in another form, one pass and row by row. With an error in any of them nothing is
 * written, and every error is told.
 * @param sinkOf Where they go.
 * @returns Whether they were written, or would be.
 */
export async function copyDeliveries(
  context: ProgramContext,
  flags: CopyFlags,
  what: 'exported' | 'converted',
  sinkOf: (files: NewFiles) => DeliveriesSink,
): Promise<boolean> {
  if (isWithin(flags)) {
    refuse(context, outWithinDeliveries);
    return false;
  }
  const place = {
    folder: flags.out,
    force: flags.force,
    dryRun: flags['dry-run'],
    mayGo: (name: string) => mayGo.has(name),
  };
  const done = await writeNewFiles(place, async (files) => {
    const copied = await withSource(context, flags, (source) =>
      copyFrom(context, flags, { source, what, sink: sinkOf(files) }),
    );
    return copied.ok ? copied.value : copied;
  });
  if (done.ok) {
    sayWritten(context, flags, done.value.written);
    context.end(exitCodes.done);
  } else if (done.problem === told) context.end(exitCodes.deliveryErrors);
  else refuse(context, done.problem);
  return done.ok;
}

/** Files of a delivery that is replaced. */
const mayGo: ReadonlySet<string> = new Set(Object.values(deliveryFiles()));

/** The errors were told where they were found. */
const told: Problem = { code: 'told', message: { nl: '', en: '' }, remedy: { nl: '', en: '' } };

interface Copying {
  readonly source: DeliverySource;
  readonly what: 'exported' | 'converted';
  readonly sink: DeliveriesSink;
}

async function copyFrom(
  context: ProgramContext,
  flags: CopyFlags,
  { source, what, sink }: Copying,
): Promise<Result<void>> {
  const found = await source.find(askedOf(flags));
  if (!found.ok) return found;
  const { chosen, problems } = found.value;
  const scopes = locationsOfScope(flags.scope, [...new Set(chosen.map(yearOf))], chosen);
  if (!scopes.ok && !problems.some(isError)) return scopes;
  const tell = (problem: ListedProblem): void =>
    void context.messages.write(`${problemLine(problem, context.language)}\n`);
  for (const problem of problems) tell(problem);
  let errors = problems.filter(isError).length;

  const codes = scopes.ok ? (scopes.value[0]?.codes ?? null) : null;
  const asked = chosen.filter(({ descriptor }) => codes === null || codes.has(descriptor.location.code));
  const progress = progressOf(context, what);
  for (const [index, delivery] of asked.entries()) {
    const list = await copyOne(delivery, source, { sink, tell, clear: progress.clear });
    errors += list.errors;
    const more = notListedLine(list, context.language);
    if (more !== null) context.messages.write(`${more}\n`);
    progress.show(index + 1, asked.length);
  }
  progress.clear();
  if (errors > 0) {
    context.messages.write(`${nothingWritten(errors)[context.language]}\n`);
    return fail(told);
  }
  sink.end();
  return ok(undefined);
}

async function copyOne(
  delivery: FoundDelivery,
  { read = readDelivery }: DeliverySource,
  { sink, tell, clear }: { sink: DeliveriesSink; tell: (problem: ListedProblem) => void; clear: () => void },
) {
  const problems = problemCollector('errors', {
    pass: (problem) => {
      clear();
      tell(problem);
    },
  });
  const { row, end } = sink.begin(delivery.descriptor);
  await read(delivery, { report: problems.report, row });
  end();
  return problems.list();
}

const yearOf = ({ descriptor }: FoundDelivery): number => descriptor.year;

const askedOf = ({ years }: CopyFlags): AskedDeliveries => ({
  wanted: years?.wanted ?? null,
  isAsked: (year) => isInSpan(years, year),
});

/** Whether what is written would be found among the deliveries the next time they are read. */
function isWithin({ deliveries, out }: CopyFlags): boolean {
  if (deliveries === undefined) return false;
  const below = path.relative(path.resolve(deliveries), path.resolve(out));
  return !below.startsWith('..') && !path.isAbsolute(below);
}

const outWithinDeliveries: Problem = {
  code: 'out-within-deliveries',
  message: {
    nl: 'Wat geschreven wordt zou tussen de aanleveringen staan en een volgende keer dubbel tellen.',
    en: 'What is written would stand among the deliveries and count twice the next time.',
  },
  remedy: { nl: 'Geef met --out een map ernaast.', en: 'Give a folder beside them with --out.' },
};

const nothingWritten = (errors: number) => ({
  nl: `Niets geschreven: ${errors} fout(en) in de aanleveringen.`,
  en: `Nothing written: ${errors} error(s) in the deliveries.`,
});
