/** What the log keeps of an error, in the form that the logger asks for. */
export interface ErrorFacts {
  [key: string]: unknown;
  readonly type: string;
  /** The error's code, never its message. */
  readonly message: string;
  readonly stack: string;
}

/**
 * The kind of an error and where it arose. Its message is left out: messages of the database and of
 * parsers quote what people typed.
 * @example
 * errorFacts(new TypeError('Fatima is no number')); // { type: 'TypeError', message: '', stack: 'at file.js:1:2 …' }
 */
export function errorFacts(error: unknown): ErrorFacts {
  if (!(error instanceof Error)) return { type: typeof error, message: '', stack: '' };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return { type: error.name, message: code, stack: frames.map((frame) => frame.trim()).join('\n') };
}
