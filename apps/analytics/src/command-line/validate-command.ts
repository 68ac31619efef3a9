import type { Writer } from '@mim/command-line';
import { isError } from '@mim/delivery-files';
import { checkDeliveries } from '../counting/check-deliveries.js';
import type { DeliverySource } from '../delivery-source/delivery-source.js';
import { exitCodes, type ProgramContext } from './context.js';
import { fileName } from './file-name.js';
import { type OutputFlags, refusedOutput, writeText } from './output.js';
import { notListedLine } from './problem-lines.js';
import { type ProblemFormat, problemWriter } from './problem-writer.js';
import { progressOf } from './progress.js';
import { fromSource, type SourceFlags } from './with-source.js';

export interface ValidateFlags extends OutputFlags, SourceFlags {
  readonly year?: number;
  readonly format: ProblemFormat;
  readonly workers?: number;
}

/**
 * The command `validate`: lists everything that is wrong or doubtful in the deliveries in a folder, each problem as it is
 * found, so that a million of them take no memory.
 */
export function validateCommand(this: ProgramContext, flags: ValidateFlags): Promise<void> {
  const suggested = fileName(
    [...(flags.year === undefined ? [] : [String(flags.year)]), 'problems'],
    flags.format === 'text' ? 'txt' : flags.format,
  );
  return writeText(this, flags, suggested, (data) =>
    fromSource(this, flags, (source) => validate(this, flags, { source, data })),
  );
}

async function validate(
  context: ProgramContext,
  flags: ValidateFlags,
  { source, data }: { readonly source: DeliverySource; readonly data: Writer },
) {
  const { year, workers } = flags;
  const found = await source.find({
    wanted: year === undefined ? null : [year],
    isAsked: (one) => year === undefined || one === year,
  });
  if (!found.ok) return refusedOutput(context, found.problem);
  const { chosen, problems } = found.value;
  const { language, messages } = context;
  const progress = progressOf(context, 'checked');
  const writer = problemWriter(flags.format, language, data);
  for (const problem of problems) writer.write(problem);
  let errors = problems.filter(isError).length;
  let warnings = problems.length - errors;
  await checkDeliveries(chosen, {
    workers,
    read: source.read,
    onProblem: (problem) => {
      progress.clear();
      writer.write(problem);
    },
    onChecked: ({ problems: list }, done, all) => {
      errors += list.errors;
      warnings += list.warnings;
      const more = notListedLine(list, language);
      if (more !== null) messages.write(`${more}\n`);
      progress.show(done, all);
    },
  });
  progress.clear();
  writer.end();
  const summary = {
    nl: `${chosen.length} aanlevering(en): ${errors} fout(en), ${warnings} waarschuwing(en).`,
    en: `${chosen.length} delivery/deliveries: ${errors} error(s), ${warnings} warning(s).`,
  };
  messages.write(`${summary[language]}\n`);
  return { code: errors === 0 ? exitCodes.done : exitCodes.deliveryErrors, keep: true };
}
