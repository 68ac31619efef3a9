import { fail, ok, type Problem, type Result } from '@mim/domain/kernel';
import { type FirstBirths, firstBirthsFileLimits, readFirstBirths } from '@mim/domain/reach';
import type { ProgramContext } from './context.js';
import { problemLine } from './problem-lines.js';
import { readableFile } from './readable-file.js';

/**
 * Reads first births by municipality and year from a file, for reach. Everything that is wrong in it is told, a line each.
 * @returns A problem when it cannot be read, or anything in it is wrong.
 */
export async function readOutsideFigures(
  { language, messages, today }: ProgramContext,
  file: string,
): Promise<Result<readonly FirstBirths[]>> {
  const read = await readableFile(file, firstBirthsFileLimits.bytes);
  if (!read.ok) return fail(unreadable(file, read.problem));
  const thisYear = Number(today().slice(0, 4));
  const { rows, problems } = readFirstBirths(read.value, { file, municipalities: null, thisYear });
  for (const problem of problems) {
    messages.write(`${problemLine({ severity: 'error', ...problem }, language)}\n`);
  }
  return problems.length === 0 ? ok(rows) : fail(wrong(file, problems.length));
}

const remedy = {
  nl: 'Geef met --outside een CSV-bestand (UTF-8, met komma’s of puntkomma’s) met de kolommen municipality, year en first_births.',
  en: 'Give with --outside a CSV file (UTF-8, with commas or semicolons) with the columns municipality, year and first_births.',
};

const unreadable = (file: string, code: string): Problem => ({
  code: 'outside-unreadable',
  message: { nl: `${file} kan niet worden gelezen (${code}).`, en: `${file} cannot be read (${code}).` },
  remedy,
});

const wrong = (file: string, errors: number): Problem => ({
  code: 'outside-wrong',
  message: {
    nl: `Niets geteld: ${errors} fout(en) in ${file}.`,
    en: `Nothing counted: ${errors} error(s) in ${file}.`,
  },
  remedy,
});

/** Reach is of one year: nobody is counted once for each of several. */
export const outsideOfPeriod: Problem = {
  code: 'outside-of-period',
  message: { nl: '--outside en --years gaan niet samen.', en: '--outside and --years do not go together.' },
  remedy: { nl: 'Geef één jaar met --year.', en: 'Give one year with --year.' },
};
