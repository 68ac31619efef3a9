import { type CountedDelivery, countDeliveries } from '../delivery-files/count-deliveries.js';
import { deliveriesOfYears } from '../delivery-files/deliveries-of-years.js';
import { isError, type ListedProblem } from '../delivery-files/listed-problem.js';
import { exitCodes, type ProgramContext, refuse } from './context.js';
import { notListedLine, problemLine } from './problem-lines.js';
import { progressOf } from './progress.js';

export const validateFormats = ['text', 'json'] as const;

export interface ValidateFlags {
  readonly deliveries: string;
  readonly year?: number;
  readonly format: (typeof validateFormats)[number];
  readonly workers?: number;
}

/** The command `validate`: lists everything that is wrong or doubtful in the deliveries in a folder. */
export async function validateCommand(this: ProgramContext, flags: ValidateFlags): Promise<void> {
  const { year, workers } = flags;
  const found = await deliveriesOfYears(flags.deliveries, {
    wanted: year === undefined ? null : [year],
    isAsked: (one) => year === undefined || one === year,
  });
  if (!found.ok) return refuse(this, found.problem);
  const { chosen, problems } = found.value;
  const progress = progressOf(this);
  const counted = await countDeliveries(chosen, {
    asked: 'every-problem',
    onCounted: progress.show,
    ...(workers === undefined ? {} : { workers }),
  });
  progress.clear();

  if (flags.format === 'json') this.data.write(jsonOf(problems, counted));
  else writeLines(this, problems, counted);
  const errors = problems.filter(isError).length + sumOf(counted, 'errors');
  const warnings = problems.filter((problem) => !isError(problem)).length + sumOf(counted, 'warnings');
  const summary = {
    nl: `${chosen.length} aanlevering(en): ${errors} fout(en), ${warnings} waarschuwing(en).`,
    en: `${chosen.length} delivery/deliveries: ${errors} error(s), ${warnings} warning(s).`,
  };
  this.messages.write(`${summary[this.language]}\n`);
  this.end(errors === 0 ? exitCodes.done : exitCodes.deliveryErrors);
}

const sumOf = (counted: readonly CountedDelivery[], key: 'errors' | 'warnings'): number =>
  counted.reduce((sum, { problems }) => sum + problems[key], 0);

function writeLines(
  { language, data }: ProgramContext,
  problems: readonly ListedProblem[],
  counted: readonly CountedDelivery[],
): void {
  const write = (problem: ListedProblem) => data.write(`${problemLine(problem, language)}\n`);
  for (const problem of problems) write(problem);
  for (const { problems: list } of counted) {
    for (const problem of list.listed) write(problem);
    const more = notListedLine(list, language);
    if (more !== null) data.write(`${more}\n`);
  }
}

/** One object a problem, errors and warnings alike. */
function jsonOf(problems: readonly ListedProblem[], counted: readonly CountedDelivery[]): string {
  const all = [...problems, ...counted.flatMap(({ problems: list }) => list.listed)];
  return all.length === 0 ? '[]\n' : `[\n${all.map((problem) => JSON.stringify(problem)).join(',\n')}\n]\n`;
}
