import type { Language, Problem } from '@mim/domain/kernel';
import type { core } from 'zod/mini';
import { m } from '../../paraglide/messages.js';

/** What is wrong with a form, by the name of the field; `''` holds what belongs to no field. */
export type FieldErrors = Readonly<Record<string, string>>;

type Issue = core.$ZodIssue;

/** A problem in one sentence and a half: what is wrong, and how to mend it. */
export const problemText = (problem: Problem, language: Language): string =>
  `${problem.message[language]} ${problem.remedy[language]}`;

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'message' in value && 'remedy' in value;
}

/**
 * What an issue of a schema tells the person. A rule of the domain brings its own words along as
 * `params.problem`; the rest are said by kind.
 */
export function issueText(issue: Issue, language: Language): string {
  const at = { locale: language };
  switch (issue.code) {
    case 'custom':
      return isProblem(issue.params?.problem)
        ? problemText(issue.params.problem, language)
        : m.form_error_form({}, at);
    case 'invalid_type':
      if (issue.input === undefined || issue.input === null) return m.form_error_missing({}, at);
      if (issue.expected === 'int') return m.form_error_whole({}, at);
      return issue.expected === 'number' ? m.form_error_number({}, at) : m.form_error_form({}, at);
    case 'invalid_value':
    case 'invalid_union':
      return m.form_error_choose({}, at);
    case 'invalid_format':
      return formatText(issue.format, at);
    case 'too_small':
      return tooSmallText(issue.origin, String(issue.minimum), at);
    case 'too_big':
      return tooBigText(issue.origin, String(issue.maximum), at);
    case 'not_multiple_of':
      return m.form_error_whole({}, at);
    default:
      return m.form_error_form({}, at);
  }
}

interface At {
  readonly locale: Language;
}

function formatText(format: string, at: At): string {
  if (format === 'date') return m.form_error_date({}, at);
  if (format === 'time') return m.form_error_time({}, at);
  if (format === 'email') return m.form_error_email({}, at);
  return m.form_error_form({}, at);
}

function tooSmallText(origin: string, minimum: string, at: At): string {
  if (origin === 'string')
    return minimum === '1' ? m.form_error_missing({}, at) : m.form_error_too_short({ minimum }, at);
  return origin === 'array' || origin === 'set'
    ? m.form_error_too_few({ minimum }, at)
    : m.form_error_at_least({ minimum }, at);
}

function tooBigText(origin: string, maximum: string, at: At): string {
  if (origin === 'string') return m.form_error_too_long({ maximum }, at);
  return origin === 'array' || origin === 'set'
    ? m.form_error_too_many({ maximum }, at)
    : m.form_error_at_most({ maximum }, at);
}

/**
 * The first error of each field.
 * @param issues of a schema that was asked to keep the input with its issues
 * @param names the form's fields: an issue elsewhere belongs to the form as a whole
 */
export function fieldErrors(
  issues: readonly Issue[],
  names: readonly string[],
  language: Language,
): FieldErrors {
  const errors: Record<string, string> = {};
  for (const issue of issues) {
    const name = String(issue.path[0] ?? '');
    const field = names.includes(name) ? name : '';
    errors[field] ??= issueText(issue, language);
  }
  return errors;
}
