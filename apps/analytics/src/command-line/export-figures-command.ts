import path from 'node:path';
import { ok, type Problem, type Result } from '@mim/domain/kernel';
import type { FigureTable } from '../exports/figure-table.js';
import { writeFiguresParquet } from '../exports/figures-parquet.js';
import { writeFiguresWorkbook } from '../exports/figures-workbook.js';
import type { NewFile } from '../new-files/new-file.js';
import { writeNewFiles } from '../new-files/new-files.js';
import { type AskedFigures, computeFigures, nameOfFigures, understandFigures } from './compute-figures.js';
import { type ExitCode, exitCodes, type ProgramContext, refuse } from './context.js';
import { headerLines } from './header-lines.js';
import { fileOf, type OutputFlags, placeOfFile, sayWritten } from './output.js';
import { withSource } from './with-source.js';
import { writeRows } from './write-rows.js';

/** Forms in which figures are taken along. */
export const figureFileFormats = ['csv', 'xlsx', 'parquet'] as const;
type FigureFileFormat = (typeof figureFileFormats)[number];

export interface ExportFiguresFlags extends AskedFigures, OutputFlags {
  readonly format: FigureFileFormat;
  readonly out: string;
}

/** The command `export figures`: figures as a file to take along, which says in itself what it is. */
export async function exportFiguresCommand(this: ProgramContext, flags: ExportFiguresFlags): Promise<void> {
  const understood = await understandFigures(this, flags);
  if (!understood.ok) return refuse(this, understood.problem);
  const question = understood.value;
  const file = fileOf(flags.out, nameOfFigures(flags, question, flags.format));
  let ended: ExitCode = exitCodes.wrongUse;
  const done = await writeNewFiles(placeOfFile(file, flags), async (files) => {
    const computed = await withSource(this, flags, (source) =>
      computeFigures(this, flags, { ...question, source }),
    );
    if (!computed.ok) return computed;
    const figures = computed.value;
    if (!figures.ok) {
      ended = figures.problem;
      return { ok: false, problem: told };
    }
    return writers[flags.format](files.open(path.basename(file)), figures.value, this);
  });
  if (done.ok) sayWritten(this, flags, done.value.written);
  else if (done.problem !== told) return refuse(this, done.problem);
  this.end(done.ok ? exitCodes.done : ended);
}

/** What stood in the way was told where it was found. */
const told: Problem = { code: 'told', message: { nl: '', en: '' }, remedy: { nl: '', en: '' } };

type FigureWriter = (file: NewFile, figures: FigureTable, context: ProgramContext) => Promise<Result<void>>;

const writers: Readonly<Record<FigureFileFormat, FigureWriter>> = {
  async csv(file, { rows, columns, facts }) {
    file.write(`${headerLines(facts).join('\n')}\n`);
    writeRows(rows, columns, 'csv', file);
    return ok(undefined);
  },
  async parquet(file, figures) {
    writeFiguresParquet(file, figures);
    return ok(undefined);
  },
  xlsx: (file, figures, { language }) => writeFiguresWorkbook(file, figures, sheets[language]),
};

const sheets = {
  nl: { figures: 'Cijfers', about: 'Over dit bestand' },
  en: { figures: 'Figures', about: 'About this file' },
} as const;
