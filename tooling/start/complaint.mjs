/**
 * Something that a person can mend: printed as it is, without a stack.
 * @example
 * throw new Complaint('Port 4000 is taken.');
 */
export class Complaint extends Error {}

/**
 * The words for an error: a complaint as it is, anything unforeseen with its stack.
 * @param {unknown} error
 * @returns {string}
 */
export function inWords(error) {
  if (error instanceof Complaint) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
