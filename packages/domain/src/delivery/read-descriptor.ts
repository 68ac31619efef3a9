import type { z } from 'zod';
import type { Bilingual } from '../kernel/language.js';
import { fail, ok, type Result } from '../kernel/result.js';
import { deliveryDescriptorSchema } from './descriptor.js';
import type { DeliveryDescriptor } from './descriptor-facts.js';
import { type DeliveryProblem, deliveryProblem } from './problem.js';

type Issue = z.core.$ZodIssue;

const typeNames: Readonly<Record<string, Bilingual>> = {
  string: { nl: 'tekst', en: 'text' },
  number: { nl: 'een getal', en: 'a number' },
  int: { nl: 'een geheel getal', en: 'a whole number' },
  boolean: { nl: 'true of false', en: 'true or false' },
  array: { nl: 'een lijst', en: 'a list' },
  object: { nl: 'een object', en: 'an object' },
};
const same = (text: string): Bilingual => ({ nl: text, en: text });

/** What was expected where a value is wrong, in words. */
function expectation(issue: Issue): Bilingual {
  switch (issue.code) {
    case 'invalid_type':
      return typeNames[issue.expected] ?? same(issue.expected);
    case 'invalid_value':
      return same(issue.values.map(String).join(', '));
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? { nl: `minstens ${issue.minimum}`, en: `at least ${issue.minimum}` }
        : { nl: `${issue.minimum} of meer`, en: `${issue.minimum} or more` };
    case 'too_big':
      return issue.origin === 'string'
        ? { nl: `hoogstens ${issue.maximum} tekens`, en: `at most ${issue.maximum} characters` }
        : { nl: `${issue.maximum} of minder`, en: `${issue.maximum} or less` };
    case 'custom':
      return issue.params?.expected as Bilingual;
    default:
      return { nl: 'een andere waarde', en: 'another value' };
  }
}

const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : `${text}.${String(step)}`),
    'mim',
  );

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (value !== null && typeof value === 'object' ? Reflect.get(value, step) : undefined),
    root,
  );
}

function problemsOf(issue: Issue, root: unknown, file: string): DeliveryProblem[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) =>
      deliveryProblem('descriptor-unknown-key', { file, column: pathText([...issue.path, key]) }, {}),
    );
  const column = pathText(issue.path);
  const value = valueAt(root, issue.path);
  if (value === undefined) return [deliveryProblem('descriptor-missing-value', { file, column }, {})];
  const text = typeof value === 'object' ? null : String(value);
  return [
    deliveryProblem(
      'descriptor-invalid-value',
      { file, column, value: text },
      { expected: expectation(issue) },
    ),
  ];
}

/**
 * Reads the descriptor of a delivery: the key `mim` of its datapackage.json.
 * @param json The file's text.
 * @param file The file's name as problems should give it.
 * @returns The descriptor, or every problem with the path as column (`mim.location.code`).
 * @example
 * readDescriptor('{ "mim": { "formatVersion": "1" } }', 'datapackage.json').ok; // false
 */
export function readDescriptor(
  json: string,
  file: string,
): Result<DeliveryDescriptor, readonly DeliveryProblem[]> {
  let content: unknown;
  try {
    content = JSON.parse(json.startsWith('\uFEFF') ? json.slice(1) : json);
  } catch {
    return fail([deliveryProblem('descriptor-not-json', { file }, {})]);
  }
  const mim = valueAt(content, ['mim']);
  const parsed = deliveryDescriptorSchema.safeParse(mim);
  return parsed.success
    ? ok(parsed.data)
    : fail(parsed.error.issues.flatMap((issue) => problemsOf(issue, mim, file)));
}
