import { fail, isIsoDate, isSlug, ok, type Problem, type Result } from '@mim/domain/kernel';
import type { ExpectedLocation } from '../delivery-source/expected-location.js';
import { readableFile } from './readable-file.js';

/** Bytes that the list may have: a line of every location that there could be. */
const largestList = 1024 * 1024;

/** The heading that a list with days may have. */
const heading = 'location,opened_on,closed_on';

/**
 * Reads the programme's list of the locations that should deliver: a location code a line, and behind it, separated by commas
 * and where they are known, the first and the last day on which it was open.
 * @returns The locations; a problem when the file cannot be read or a line is not one of those.
 */
export async function readExpectedLocations(file: string): Promise<Result<ExpectedLocation[]>> {
  const read = await readableFile(file, largestList);
  if (!read.ok) return fail(unreadable(file, read.problem));
  const lines = read.value
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.trim());
  const found = new Map<string, ExpectedLocation>();
  for (const [index, line] of lines.entries()) {
    if (line === '' || (index === 0 && line === heading)) continue;
    const location = locationOf(line);
    if (location === null) return fail(notALocation(file, index + 1));
    if (found.has(location.code) && line !== location.code) return fail(twice(file, index + 1));
    found.set(location.code, location);
  }
  return ok([...found.values()]);
}

function locationOf(line: string): ExpectedLocation | null {
  const [code = '', openedOn = '', closedOn = '', ...more] = line.split(',').map((cell) => cell.trim());
  const isDay = (text: string): boolean => text === '' || isIsoDate(text);
  if (!isSlug(code) || more.length > 0 || !isDay(openedOn) || !isDay(closedOn)) return null;
  if (openedOn !== '' && closedOn !== '' && closedOn < openedOn) return null;
  return { code, firstYear: yearOf(openedOn), lastYear: yearOf(closedOn) };
}

const yearOf = (day: string): number | null => (day === '' ? null : Number(day.slice(0, 4)));

const remedy = {
  nl: 'Geef met --expected een tekstbestand met op elke regel één locatiecode, en eventueel de eerste en laatste dag: breda,2004-05-01,2012-03-31.',
  en: 'Give with --expected a text file with one location code on each line, and its first and last day where known: breda,2004-05-01,2012-03-31.',
};

const unreadable = (file: string, code: string): Problem => ({
  code: 'expected-unreadable',
  message: { nl: `${file} kan niet worden gelezen (${code}).`, en: `${file} cannot be read (${code}).` },
  remedy,
});

const notALocation = (file: string, line: number): Problem => ({
  code: 'expected-not-a-code',
  message: {
    nl: `${file}:${line} is geen locatiecode, of er staan geen dagen in goede volgorde achter.`,
    en: `${file}:${line} is not a location code, or no days in order stand behind it.`,
  },
  remedy,
});

const twice = (file: string, line: number): Problem => ({
  code: 'expected-twice',
  message: {
    nl: `${file}:${line} noemt een locatie die er al staat, met andere dagen.`,
    en: `${file}:${line} names a location that is there already, with other days.`,
  },
  remedy,
});
