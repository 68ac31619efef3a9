/** What the log keeps of an error. */
export interface ErrorFacts {
  readonly error: string;
  readonly code?: string;
  readonly at: readonly string[];
}

/**
 * The kind of an error and where it arose. Its message is left out: messages of the database and of
 * parsers quote what people typed.
 * @example
 * errorFacts(new TypeError('Fatima is not a number')); // { error: 'TypeError', at: ['file.js:1:2', …] }
 */
export function errorFacts(error: unknown): ErrorFacts {
  if (!(error instanceof Error)) return { error: typeof error, at: [] };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const stack = error.stack ?? '';
  const at = stack.split('\n').filter((line) => line.startsWith('    at '));
  return { error: error.name, ...code, at: at.slice(0, 12).map((line) => line.trim()) };
}
