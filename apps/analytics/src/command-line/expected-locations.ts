import type { Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { fail, isSlug, ok, type Problem, type Result } from '@mim/domain/kernel';

/** Bytes that the list may have: a code a line, of every location that there could be. */
const largestList = 1024 * 1024;

/** Why a file is not opened, as the system would say it; null: it may be. A pipe would wait, a device never end. */
function refusalOf(facts: Stats): string | null {
  if (!facts.isFile()) return facts.isDirectory() ? 'EISDIR' : 'EINVAL';
  return facts.size > largestList ? 'EFBIG' : null;
}

/**
 * Reads the programme's list of the locations that should deliver: one location code a line.
 * @returns The codes; a problem when the file cannot be read or a line is not a location code.
 */
export async function readExpectedLocations(file: string): Promise<Result<string[]>> {
  let text: string;
  try {
    const refusal = refusalOf(await stat(file));
    if (refusal !== null) return fail(unreadable(file, refusal));
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    return fail(unreadable(file, String(error.code)));
  }
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const wrong = lines.findIndex((line) => line.trim() !== '' && !isSlug(line.trim()));
  if (wrong !== -1) return fail(notACode(file, wrong + 1));
  return ok([...new Set(lines.map((line) => line.trim()).filter((code) => code !== ''))]);
}

const remedy = {
  nl: 'Geef met --expected een tekstbestand met op elke regel één locatiecode.',
  en: 'Give with --expected a text file with one location code on each line.',
};

const unreadable = (file: string, code: string): Problem => ({
  code: 'expected-unreadable',
  message: { nl: `${file} kan niet worden gelezen (${code}).`, en: `${file} cannot be read (${code}).` },
  remedy,
});

const notACode = (file: string, line: number): Problem => ({
  code: 'expected-not-a-code',
  message: {
    nl: `${file}:${line} is geen locatiecode.`,
    en: `${file}:${line} is not a location code.`,
  },
  remedy,
});
