import { checkDeliveries } from '../delivery-files/check-deliveries.js';
import { deliveriesOfYears } from '../delivery-files/deliveries-of-years.js';
import { isError } from '../delivery-files/listed-problem.js';
import { exitCodes, type ProgramContext, refuse, type Writer } from './context.js';
import { fileName } from './file-name.js';
import { type OutputFlags, writeText } from './output.js';
import { notListedLine } from './problem-lines.js';
import { type ProblemFormat, problemWriter } from './problem-writer.js';
import { progressOf } from './progress.js';

export interface ValidateFlags extends OutputFlags {
  readonly deliveries: string;
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
  return writeText(this, flags, suggested, (data) => validate(this, flags, data));
}

async function validate(context: ProgramContext, flags: ValidateFlags, data: Writer) {
  const { year, workers } = flags;
  const found = await deliveriesOfYears(flags.deliveries, {
    wanted: year === undefined ? null : [year],
    isAsked: (one) => year === undefined || one === year,
  });
  if (!found.ok) {
    refuse(context, found.problem);
    return { code: exitCodes.wrongUse, keep: false };
  }
  const { chosen, problems } = found.value;
  const { language, messages } = context;
  const progress = progressOf(context, 'checked');
  const writer = problemWriter(flags.format, language, data);
  for (const problem of problems) writer.write(problem);
  let errors = problems.filter(isError).length;
  let warnings = problems.length - errors;
  await checkDeliveries(chosen, {
    workers,
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
