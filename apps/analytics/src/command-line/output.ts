import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { onOneLine, type Writer } from '@mim/command-line';
import { type Bilingual, ok, type Problem } from '@mim/domain/kernel';
import { countedFile } from '../new-files/new-file.js';
import { type NewFilesPlace, type Written, writeNewFiles } from '../new-files/new-files.js';
import { type ExitCode, exitCodes, type ProgramContext, refuse } from './context.js';

/** Where the data of a command goes, and how. */
export interface OutputFlags {
  /** A file, or a folder that is there; absent: standard output. */
  readonly out?: string;
  readonly force: boolean;
  readonly 'dry-run': boolean;
}

/** How a command ends, and whether what it wrote is kept. */
export interface Outcome {
  readonly code: ExitCode;
  readonly keep: boolean;
}

/** Ends with a line that says what is wrong, and writes nothing. */
export function refusedOutput(context: ProgramContext, problem: Problem): Outcome {
  refuse(context, problem);
  return { code: exitCodes.wrongUse, keep: false };
}

/** The file that `--out` means: in a folder it gets a name of its own. */
export function fileOf(out: string, suggested: string): string {
  const isFolder = /[\\/]$/.test(out) || (existsSync(out) && statSync(out).isDirectory());
  return isFolder ? path.join(out, suggested) : out;
}

/** A file as one that comes into being whole, in the folder where it is to stand. */
export const placeOfFile = (file: string, flags: OutputFlags): NewFilesPlace => ({
  folder: path.dirname(file),
  isThere: true,
  expected: [path.basename(file)],
  force: flags.force,
  dryRun: flags['dry-run'],
});

/**
 * Writes text where it was asked: to standard output, or to a file that comes into being whole. Ends the command with what the work
 * says, or as wrong use where the file may not be written.
 * @param suggested The name of the file where only its folder is given.
 * @param work Writes it, and says how the command ends.
 */
export async function writeText(
  context: ProgramContext,
  flags: OutputFlags,
  suggested: string,
  work: (data: Writer) => Promise<Outcome>,
): Promise<void> {
  if (flags.out === undefined) {
    const counted = countedFile();
    const { code, keep } = await work(flags['dry-run'] ? counted : context.data);
    if (flags['dry-run'] && keep) say(context, wouldPrint(counted.bytes())[context.language]);
    return context.end(code);
  }
  const file = fileOf(flags.out, suggested);
  let ended: ExitCode = exitCodes.done;
  const done = await writeNewFiles(placeOfFile(file, flags), async (files) => {
    const { code, keep } = await work(files.open(path.basename(file)));
    ended = code;
    return keep ? ok(undefined) : { ok: false, problem: nothingToKeep };
  });
  if (done.ok) sayWritten(context, flags, done.value.written);
  else if (done.problem !== nothingToKeep) return refuse(context, done.problem);
  context.end(ended);
}

const nothingToKeep = { code: 'nothing-to-keep', message: { nl: '', en: '' }, remedy: { nl: '', en: '' } };

/** Says which files were written, or would be. */
export function sayWritten(
  context: ProgramContext,
  flags: Pick<OutputFlags, 'dry-run'>,
  written: readonly Written[],
): void {
  for (const one of written) say(context, writtenLine(one, flags['dry-run'])[context.language]);
}

const say = ({ messages }: ProgramContext, line: string): void => void messages.write(`${onOneLine(line)}\n`);

function writtenLine({ path: at, files, bytes }: Written, isDry: boolean): Bilingual {
  const nl = isDry ? 'Zou schrijven' : 'Geschreven';
  const en = isDry ? 'Would write' : 'Written';
  return files === 1
    ? { nl: `${nl}: ${at} (${bytes} bytes)`, en: `${en}: ${at} (${bytes} bytes)` }
    : {
        nl: `${nl}: ${at} (${files} bestanden, ${bytes} bytes)`,
        en: `${en}: ${at} (${files} files, ${bytes} bytes)`,
      };
}

const wouldPrint = (bytes: number) => ({
  nl: `Zou ${bytes} bytes naar standaarduitvoer schrijven`,
  en: `Would write ${bytes} bytes to standard output`,
});
