/**
 * Something that a person can mend: printed as it is, without a stack.
 * @example
 * throw new UserError('Port 4000 is taken.');
 */
export class UserError extends Error {}

/**
 * The text of an error: one for the user as it is, anything unforeseen with its stack.
 * @param {unknown} error
 * @returns {string}
 */
export function errorText(error) {
  if (error instanceof UserError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
