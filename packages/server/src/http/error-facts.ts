import { databaseGone } from '../health/database-gone.js';

/** What the log keeps of an error, in the form that the logger asks for. */
export interface ErrorFacts {
  [key: string]: unknown;
  readonly type: string;
  /** The error's code or that of its cause, `no answer` of a database that is gone; never its message. */
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
  return { type: error.name, message: codeOf(error), stack: framesOf(error) };
}

/** Its own code, or that of what caused it. */
function codeOf(error: Error): string {
  if ('code' in error && typeof error.code === 'string') return error.code;
  return databaseGone(error) ?? (error.cause instanceof Error ? codeOf(error.cause) : '');
}

/** Where it arose. The stack repeats the message, which can have lines of its own: they are cut off first. */
function framesOf({ stack = '', message }: Error): string {
  const afterMessage = stack.slice(stack.indexOf(message) + message.length);
  const frames = afterMessage.split('\n').filter((line) => line.startsWith('    at '));
  return frames
    .slice(0, 12)
    .map((frame) => frame.trim())
    .join('\n');
}
