import type { Problem } from '@mim/domain/kernel';
import { type AskedFigures, computeFigures, nameOfFigures, understandFigures } from './compute-figures.js';
import { exitCodes, type ProgramContext, refuse } from './context.js';
import { headerLines } from './header-lines.js';
import { type OutputFlags, writeText } from './output.js';
import { fromSource } from './with-source.js';
import { type RowFormat, writeRows } from './write-rows.js';

export interface FiguresFlags extends AskedFigures, OutputFlags {
  readonly format: RowFormat;
  readonly header: boolean;
}

/**
 * The command `figures`: computes the figures of a year, or of some years together, from deliveries and prints
 * them. Deliveries of years before serve the cohorts. With an error in any of them nothing is counted.
 */
export async function figuresCommand(this: ProgramContext, flags: FiguresFlags): Promise<void> {
  const understood = await understandFigures(this, flags);
  if (!understood.ok) return refuse(this, understood.problem);
  if (flags.header && flags.format === 'json') return refuse(this, headerInJson);
  const question = understood.value;
  return writeText(this, flags, nameOfFigures(flags, question, flags.format), (data) =>
    fromSource(this, flags, async (source) => {
      const figures = await computeFigures(this, flags, { ...question, source });
      if (!figures.ok) return { code: figures.problem, keep: false };
      const { rows, columns, facts } = figures.value;
      if (flags.header) data.write(`${headerLines(facts).join('\n')}\n`);
      writeRows(rows, columns, flags.format, data);
      return { code: exitCodes.done, keep: true };
    }),
  );
}

const headerInJson: Problem = {
  code: 'header-in-json',
  message: {
    nl: '--header gaat niet samen met --format json: JSON kent geen opmerkingen.',
    en: '--header does not go together with --format json: JSON has no comments.',
  },
  remedy: { nl: 'Laat een van beide weg.', en: 'Leave out one of the two.' },
};
