import path from 'node:path';
import { type AskedDeliveries, type FoundDelivery, isError, type ListedProblem } from '@mim/delivery-files';
import { fail, ok, type Problem, type Result } from '@mim/domain/kernel';
import type { FirstBirths } from '@mim/domain/reach';
import { type CountedDelivery, countDeliveries } from '../counting/count-deliveries.js';
import type { DeliverySource } from '../delivery-source/delivery-source.js';
import type { ExpectedLocation } from '../delivery-source/expected-location.js';
import type { FigureTable } from '../exports/figure-table.js';
import type { Definitions, DefinitionVersion } from '../figures/definitions/version.js';
import { definitionsByVersion } from '../figures/definitions/versions.js';
import { softwareVersion } from '../software/software-version.js';
import { neededDeliveries } from '../tally/needed-deliveries.js';
import { type AskedMeasure, askedMeasure, isOfMeasure } from './asked-measure.js';
import { type AskedYears, askedYears, type Period, yearsText } from './asked-years.js';
import { type ExitCode, exitCodes, type ProgramContext, refuse } from './context.js';
import { readExpectedLocations } from './expected-locations.js';
import { rowsOfScope, type Tallied } from './figure-rows.js';
import { fileName } from './file-name.js';
import { fileFacts } from './header-lines.js';
import { outsideOfPeriod, readOutsideFigures } from './outside-figures.js';
import { notListedLine, problemLine } from './problem-lines.js';
import { progressOf } from './progress.js';
import { locationsOfScope, type Scope, type ScopeLocations, scopeText } from './scope.js';
import { type SourceFlags, sourceProblem } from './with-source.js';

/** Which figures are asked, and from what. */
export interface AskedFigures extends SourceFlags {
  readonly year?: number;
  readonly years?: Period;
  readonly definitions: DefinitionVersion;
  readonly scope: Scope;
  readonly measure?: string;
  readonly curves: boolean;
  readonly expected?: string;
  readonly outside?: string;
  readonly workers?: number;
}

/** What is asked, once the words of the command line are understood. */
export interface FiguresQuestion {
  readonly definitions: Definitions;
  readonly asked: AskedYears;
  readonly measure: AskedMeasure | null;
  readonly expected: readonly ExpectedLocation[] | null;
  /** Figures from outside; null: none were given. */
  readonly firstBirths: readonly FirstBirths[] | null;
}

/** What the words of a command ask; a problem when they do not go together. */
export async function understandFigures(
  context: ProgramContext,
  flags: AskedFigures,
): Promise<Result<FiguresQuestion>> {
  const nowhere = sourceProblem(flags);
  if (nowhere !== null) return fail(nowhere);
  const definitions = definitionsByVersion[flags.definitions];
  const asked = askedYears(flags, definitions);
  if (!asked.ok) return asked;
  const measure = askedMeasure(flags.measure);
  if (!measure.ok) return measure;
  const expected = flags.expected === undefined ? null : await readExpectedLocations(flags.expected);
  if (expected !== null && !expected.ok) return expected;
  if (flags.outside !== undefined && asked.value.isPeriod) return fail(outsideOfPeriod);
  const outside = flags.outside === undefined ? null : await readOutsideFigures(context, flags.outside);
  if (outside !== null && !outside.ok) return outside;
  return ok({
    definitions,
    asked: asked.value,
    measure: measure.value,
    expected: expected?.value ?? null,
    firstBirths: outside?.value ?? null,
  });
}

/** The name of a file of figures: the year, the selection and what they are. */
export const nameOfFigures = (flags: AskedFigures, { asked }: FiguresQuestion, extension: string): string =>
  fileName(
    [yearsText(asked), scopeText(flags.scope), flags.measure ?? (flags.curves ? 'curves' : 'figures')],
    extension,
  );

/**
 * Computes figures from the deliveries of a source. With an error in any of them nothing is counted.
 * @returns The figures with what they are of; or how the command ends, once what stands in the way was told.
 */
export async function computeFigures(
  context: ProgramContext,
  flags: AskedFigures,
  given: FiguresQuestion & Sourced,
): Promise<Result<FigureTable, ExitCode>> {
  const { source, asked } = given;
  const question = {
    ...given,
    expected: given.expected ?? (await source.expected()),
    firstBirths: given.firstBirths ?? (await source.firstBirths(asked.years)),
  };
  const counted = await countedFor(context, flags, question);
  if (!counted.ok) return counted;
  const { chosen, scopes, tallies } = counted.value;
  const { definitions, measure } = question;
  return ok({
    rows: scopes
      .flatMap((scope) => rowsOfScope({ ...question, curves: flags.curves, tallies }, scope))
      .filter((row) => isOfMeasure(measure, row)),
    columns: definitions.columns,
    facts: fileFacts({
      ...question,
      language: context.language,
      scope: flags.scope,
      scopes,
      deliveries: chosen,
      definitionVersion: definitions.version,
      softwareVersion: await softwareVersion(),
      madeOn: context.today(),
    }),
  });
}

interface Sourced {
  readonly source: DeliverySource;
}

/** What figures are made of. */
interface CountedFor {
  readonly chosen: readonly FoundDelivery[];
  readonly scopes: readonly ScopeLocations[];
  readonly tallies: readonly Tallied[];
}

/** Finds and counts what a question needs; what stands in the way is told, and how the command ends is given. */
async function countedFor(
  context: ProgramContext,
  flags: AskedFigures,
  question: FiguresQuestion & Sourced,
): Promise<Result<CountedFor, ExitCode>> {
  const { years } = question.asked;
  const found = await question.source.find(asOf(question));
  if (!found.ok) return refused(context, found.problem);
  const { chosen } = found.value;
  const problems = found.value.problems.filter(({ file }) => !isListOf(flags, file));
  const scopes = locationsOfScope(flags.scope, years, chosen);
  // A scope nobody delivered for is wrong use, unless a descriptor that cannot be read may be the one.
  if (!scopes.ok && !problems.some(isError)) return refused(context, scopes.problem);

  const progress = progressOf(context, 'counted');
  const counted = await countDeliveries(chosen, {
    asked: 'errors',
    onCounted: progress.show,
    workers: flags.workers,
    read: question.source.read,
  });
  progress.clear();
  const errors = problems.filter(isError).length + counted.reduce((sum, one) => sum + one.problems.errors, 0);
  if (errors > 0 || !scopes.ok) {
    listErrors(context, problems, counted, errors);
    return fail(exitCodes.deliveryErrors);
  }
  writeProblems(context, problems);
  tellYearsWithout(context, years, chosen);
  const tallies = counted.flatMap(({ delivery, tally }) => (tally === null ? [] : [{ delivery, tally }]));
  return ok({ chosen, scopes: scopes.value, tallies });
}

function refused(context: ProgramContext, problem: Problem): Result<never, ExitCode> {
  refuse(context, problem);
  return fail(exitCodes.wrongUse);
}

/** Of which deliveries the answer is made: by version 1 those of three years; later any earlier one may be needed. */
function asOf({ definitions: { yearsBefore }, asked: { years } }: FiguresQuestion): AskedDeliveries {
  const [first = 0] = years;
  const last = years.at(-1) ?? first;
  return {
    wanted: years,
    isAsked: (year) => year <= last && (yearsBefore === null || year >= first - yearsBefore),
    ...(yearsBefore === null ? { needed: (found) => neededOf(found, years) } : {}),
  };
}

const neededOf = (found: readonly FoundDelivery[], years: readonly number[]): FoundDelivery[] =>
  neededDeliveries(
    found.map((delivery) => ({ delivery, year: delivery.descriptor.year })),
    years,
    ({ delivery }) => delivery.descriptor.location.code,
  ).map(({ delivery }) => delivery);

/** The lists that are given may stand among the deliveries: they are not skipped but read. */
const isListOf = ({ expected, outside }: AskedFigures, file: string): boolean =>
  [expected, outside].some((list) => list !== undefined && path.resolve(file) === path.resolve(list));

/** What was skipped is named, though it refuses nothing. */
function writeProblems({ language, messages }: ProgramContext, problems: readonly ListedProblem[]): void {
  for (const problem of problems) messages.write(`${problemLine(problem, language)}\n`);
}

/** A period is counted from the years that there are: which of those that are asked are not among them is said. */
function tellYearsWithout(
  { language, messages }: ProgramContext,
  years: readonly number[],
  chosen: readonly FoundDelivery[],
): void {
  const there = new Set(chosen.map(({ descriptor }) => descriptor.year));
  const without = years.filter((year) => !there.has(year)).join(', ');
  if (without === '') return;
  const sentence = {
    nl: `Over ${without} is er geen aanlevering: die jaren tellen niet mee.`,
    en: `There is no delivery of ${without}: nothing of those years is counted.`,
  };
  messages.write(`${sentence[language]}\n`);
}

function listErrors(
  context: ProgramContext,
  problems: readonly ListedProblem[],
  counted: readonly CountedDelivery[],
  errors: number,
): void {
  const { language, messages } = context;
  writeProblems(context, problems);
  for (const one of counted) {
    if (one.problems.errors === 0) continue;
    for (const problem of one.problems.listed) messages.write(`${problemLine(problem, language)}\n`);
    const more = notListedLine(one.problems, language);
    if (more !== null) messages.write(`${more}\n`);
  }
  const summary = {
    nl: `Niets geteld: ${errors} fout(en) in de aanleveringen.`,
    en: `Nothing counted: ${errors} error(s) in the deliveries.`,
  };
  messages.write(`${summary[language]}\n`);
}
