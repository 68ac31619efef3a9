import type { z } from 'zod';
import { emptyFacts } from '../kernel/fact.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { dayProblem } from '../kernel/plausible-days.js';
import type { Problem } from '../kernel/result.js';
import { type MatchEnd, matchEndSchema } from '../matching/match-schema.js';
import { type Person, personFactNames } from '../person/person-facts.js';
import { isNamed, nameMissing } from '../person/person-rules.js';
import { personSchema } from '../person/person-schema.js';
import { cellTooLong, emailInNote } from '../registration/clinic-list/row-problems.js';
import { splitFamilyName, splitName } from '../registration/clinic-list/written-name.js';
import { type End, endSchema } from '../registration/end-schema.js';
import { intakeSteps } from '../registration/intake-codes.js';
import { factsOfStep, type Intake, intakeFacts } from '../registration/intake-facts.js';
import { intakeStepSchemas } from '../registration/intake-schema.js';
import { type VisitingMotherFacts, visitingMotherFacts } from '../supervision/visiting-mother-facts.js';
import { visitingMotherSchema } from '../supervision/visiting-mother-schema.js';
import { doneFacts } from '../visit/visit-facts.js';
import { type VisitRecord, visitSchema } from '../visit/visit-schema.js';
import type { ReadRow } from './takeover-file.js';
import { cellMissing, endWithoutDay, notReadable } from './takeover-problems.js';
import { type TakeoverColumn, takeoverColumn } from './takeover-sheets.js';

type Values = ReadRow['values'];
type Issue = z.core.$ZodIssue;

/** What a schema says of a cell, in words: a rule of the domain says its own. */
function problemOfIssue(issue: Issue, row: ReadRow, column: TakeoverColumn | null): Problem {
  const { problem }: { readonly problem?: unknown } = issue.code === 'custom' ? (issue.params ?? {}) : {};
  if (problem !== undefined) return problem as Problem;
  if (issue.code === 'too_big') return cellTooLong;
  if (issue.code === 'invalid_format' && column === 'email')
    return { ...emailInNote, remedy: notReadable.remedy };
  const isAbsent = column !== null && row.values[column] === undefined;
  const label = column === null ? undefined : takeoverColumn(row.holds, column)?.label;
  return isAbsent && label !== undefined ? cellMissing(label) : notReadable;
}

/** In which column each field of a schema stands, where that has another name. */
type Renamed = Readonly<Record<string, TakeoverColumn>>;
/** In which columns the children of a mother stand, the eldest first. */
const childColumns = [
  { childName: 'childName', childBornOn: 'childBornOn' },
  { childName: 'twinName', childBornOn: 'twinBornOn' },
] as const;
const endColumns: Renamed = { reason: 'endReason', note: 'endNote' };

/** What is said of a row while it is read. */
export interface RowReading {
  readonly row: ReadRow;
  readonly today: PlainDate;
  readonly say: (column: TakeoverColumn | null, problem: Problem) => void;
}

/**
 * Holds a part of a row against the schema of the form in which the same is recorded, and its days against what can be.
 * @returns The value; null: something is wrong with it, which is said.
 */
function parsed<Schema extends z.ZodType>(
  { row, today, say }: RowReading,
  schema: Schema,
  value: Readonly<Record<string, unknown>>,
  renamed: Renamed = {},
): z.output<Schema> | null {
  const columnOf = (field: unknown, below: readonly unknown[] = []): TakeoverColumn | null => {
    const name =
      field === 'children'
        ? columnOfChild(row.values, below)
        : (renamed[String(field)] ?? (String(field) as TakeoverColumn));
    return takeoverColumn(row.holds, name) === undefined ? null : name;
  };
  const result = schema.safeParse(value);
  for (const issue of result.error?.issues ?? []) {
    const column = columnOf(issue.path[0], issue.path.slice(1));
    say(column, problemOfIssue(issue, row, column));
  }
  let isPossible = true;
  for (const [field, day] of Object.entries(value)) {
    const problem = dayProblem(field, day, today);
    if (problem === null) continue;
    isPossible = false;
    say(columnOf(field), problem);
  }
  return result.success && isPossible ? result.data : null;
}

const picked = (values: Values, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = values[name as TakeoverColumn];
      return value === undefined ? [] : [[name, value]];
    }),
  );

/** The name in its parts, from the parts or from the whole. */
export function nameOfRow(values: Values): Pick<Person, 'givenName' | 'namePrefix' | 'familyName'> {
  const text = (column: TakeoverColumn): string => (values[column] as string | undefined) ?? '';
  const [given, prefix, family] = [text('givenName'), text('namePrefix'), text('familyName')];
  if (given === '' && family === '') return splitName(text('wholeName'));
  // Beside a column of given names, a column called "name" holds the family name.
  const parts = splitFamilyName(family === '' ? text('wholeName') : family);
  return {
    givenName: given === '' ? parts.givenName : given,
    namePrefix: prefix === '' ? parts.namePrefix : prefix,
    familyName: parts.familyName,
  };
}

/** A person as her row tells; null: something is wrong with it. */
export const personOfRow = (reading: RowReading): Person | null =>
  parsed(
    reading,
    personSchema,
    { ...picked(reading.row.values, personFactNames), ...nameOfRow(reading.row.values) },
    reading.row.values.familyName === undefined ? { familyName: 'wholeName' } : {},
  ) as Person | null;

/** A visiting mother as her row tells, beside the person. */
export const visitingMotherOfRow = (reading: RowReading): VisitingMotherFacts | null =>
  parsed(
    reading,
    visitingMotherSchema,
    picked(reading.row.values, Object.keys(visitingMotherFacts)),
  ) as VisitingMotherFacts | null;

/** Her children, as the columns of her row tell. */
function childrenOf(values: Values) {
  return columnsOfChildren(values).map(({ childName, childBornOn }) => ({
    childName: values[childName] ?? null,
    childBornOn: values[childBornOn] ?? null,
    childDied: false,
  }));
}

/** The columns of the children that a row tells of. */
const columnsOfChildren = (values: Values) =>
  childColumns.filter(
    ({ childName, childBornOn }) => values[childName] !== undefined || values[childBornOn] !== undefined,
  );

/** In which column a field of a child stands. */
const columnOfChild = (values: Values, [index, field]: readonly unknown[]): TakeoverColumn =>
  columnsOfChildren(values)[Number(index)]?.[field === 'childName' ? 'childName' : 'childBornOn'] ??
  'childBornOn';

/** What her row tells of a mother, as the steps of an intake ask it; null: something is wrong with it. */
export function intakeOfRow(reading: RowReading): Intake | null {
  const { values } = reading.row;
  const name = nameOfRow(values);
  const told: Readonly<Record<string, unknown>> = { ...values, ...name, children: childrenOf(values) };
  const intake: Record<string, unknown> = emptyFacts(intakeFacts);
  let isRight = isNamed(name);
  if (!isRight) reading.say('familyName', nameMissing);
  for (const step of intakeSteps.values) {
    const names = Object.keys(factsOfStep(step)).filter((each) => told[each] !== undefined);
    const value = Object.fromEntries(names.map((each) => [each, told[each]]));
    const read = parsed(reading, intakeStepSchemas[step], value);
    if (read === null) isRight = false;
    else Object.assign(intake, read);
  }
  for (const column of ['childBornOn', 'twinBornOn'] as const) {
    const problem = dayProblem('childBornOn', values[column], reading.today);
    if (problem === null) continue;
    isRight = false;
    reading.say(column, problem);
  }
  return isRight ? (intake as unknown as Intake) : null;
}

/** How her row says that her trajectory ended; null: it goes on, or something is wrong with it, which is said. */
export function endOfRow(reading: RowReading): End | null {
  const { endedOn, endReason, endNote } = reading.row.values;
  if (endedOn === undefined) {
    if (endReason !== undefined) reading.say('endedOn', endWithoutDay);
    return null;
  }
  return parsed(reading, endSchema, { endedOn, reason: endReason, note: endNote ?? null }, endColumns);
}

/** How a row says that a match ended; null: it goes on, or something is wrong with it, which is said. */
export function matchEndOfRow(reading: RowReading): MatchEnd | null {
  const { endedOn, reason, endedBy, note } = reading.row.values;
  if (endedOn === undefined) {
    if (reason !== undefined) reading.say('endedOn', endWithoutDay);
    return null;
  }
  return parsed(reading, matchEndSchema, { endedOn, reason, endedBy, note: note ?? null });
}

/** A visit as its row tells; null: something is wrong with it. */
export const visitOfRow = (reading: RowReading): VisitRecord | null =>
  parsed(
    reading,
    visitSchema,
    picked(
      reading.row.values,
      Object.keys(doneFacts).filter((name) => name !== 'signal'),
    ),
  ) as VisitRecord | null;

/** The first day of a match; null: something is wrong with it. */
export function startOfRow({ row, today, say }: RowReading): string | null {
  const { startsOn } = row.values;
  if (typeof startsOn !== 'string') return null;
  const problem = dayProblem('startsOn', startsOn, today);
  if (problem !== null) say('startsOn', problem);
  return problem === null ? startsOn : null;
}
