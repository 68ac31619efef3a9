import { z } from 'zod';
import type { CodeList } from './code-list.js';
import { longestNote } from './fact-kind.js';
import { implausibleDay, possibleDays } from './plausible-days.js';
import { type Problem, problemOf, type Refusal } from './result.js';
import { cleanLine, cleanNote, searchText } from './typed-text.js';

/**
 * Fields of forms. What was left empty may be absent or null, and reads as null: forms, the API and the
 * database then agree on one way of not having a fact.
 */
export const optional = <Schema extends z.ZodType>(schema: Schema) => schema.nullable().default(null);

/**
 * A day of the calendar as ISO text, of a year in which something can be recorded: what can be right around
 * today is said by {@link dayRefusals}, which knows today.
 * @example
 * dayField().safeParse('0026-12-31').success; // false
 */
export const dayField = () =>
  z.iso.date().superRefine((day, context) => {
    if (day < possibleDays.first || day > possibleDays.last)
      context.addIssue(problemIssue([], implausibleDay(possibleDays)));
  });

/** A time of the day in minutes, `09:30`. */
export const timeField = () => z.iso.time({ precision: -1 });

/**
 * A line of text, as {@link cleanLine} reads it.
 * @param longest Most characters, 1 or more.
 * @example
 * lineField(20).parse(' Elif\u200B '); // 'Elif'
 * lineField(20).safeParse('\u200B').success; // false
 */
export const lineField = (longest = 200) => z.string().overwrite(cleanLine).min(1).max(longest);

/**
 * A part of a name: a line that may be empty.
 * @param longest Most characters, 1 or more.
 * @example
 * nameField(20).parse('\u200B'); // ''
 */
export const nameField = (longest: number) => z.string().overwrite(cleanLine).max(longest);

/**
 * A text to search for, as {@link searchText} reads it: never too long, and it may be empty.
 * @example
 * searchField().parse('Elif '.repeat(60)).length; // 99
 */
export const searchField = () => z.string().overwrite(searchText);

/**
 * Some lines of text, as {@link cleanNote} reads them: 4000 characters at most.
 * @example
 * noteField().parse('Belt niet op:\r\nwerkt '); // 'Belt niet op:\nwerkt'
 */
export const noteField = () => z.string().overwrite(cleanNote).min(1).max(longestNote);

/**
 * Some lines of text that may be none, as {@link cleanNote} reads them: 4000 characters at most.
 * @example
 * remarkField().parse('\u202E'); // ''
 */
export const remarkField = () => z.string().overwrite(cleanNote).max(longestNote);

/** Letters that a reason has at least: our own line, so that `x` is none and a short word such as `Klopt` is. */
const fewestLetters = 5;
const reasonTooShort: Problem = problemOf(
  'reason-too-short',
  ['Dit zegt nog niet waarom.', 'This does not say why yet.'],
  ['Schrijf de reden in een paar woorden.', 'Write the reason in a few words.'],
);

/**
 * Why something is done, for others to read: a note that says something.
 * @example
 * reasonField().safeParse('x').success; // false
 * reasonField().parse('Nagekeken in het dossier. '); // 'Nagekeken in het dossier.'
 */
export const reasonField = () =>
  noteField().superRefine((text, context) => {
    if (text !== '' && (text.match(/\p{L}/gu) ?? []).length < fewestLetters)
      context.addIssue(problemIssue([], reasonTooShort));
  });

/** One code of a list. */
export const codeField = <Value extends string>(list: CodeList<Value>) => z.enum(list.values as Value[]);

/** Several codes of a list, each once. */
export const codesField = <Value extends string>(list: CodeList<Value>): z.ZodType<Value[], Value[]> =>
  z.array(codeField(list)).transform((values) => [...new Set(values)]);

/**
 * What a schema reports when a rule of the domain refuses: the problem travels along, so that a form can
 * say it in the language of its reader.
 * @param path Where in the value.
 * @param problem Which rule.
 */
export const problemIssue = (path: readonly string[], problem: Problem) => ({
  code: 'custom' as const,
  path: [...path],
  message: problem.code,
  params: { problem },
});

/**
 * A rule over several fields as a schema holds it.
 * @param refusals What is wrong with a value whose fields are each right.
 */
export const refusing =
  <Value>(refusals: (value: Value) => readonly Refusal[]) =>
  (value: Value, context: z.RefinementCtx): void => {
    for (const { field, problem } of refusals(value)) context.addIssue(problemIssue([field], problem));
  };
