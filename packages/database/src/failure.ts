import type { Problem } from '@mim/domain/kernel';

/**
 * Thrown where a server cannot start or a migration cannot run: the caller ends with the problem's
 * sentence and remedy, and has nothing to decide. Failures that a caller decides about are Results.
 */
export class DatabaseFailure extends Error {
  override readonly name = 'DatabaseFailure';
  constructor(
    readonly problem: Problem,
    options?: ErrorOptions,
  ) {
    super(`${problem.message.en} ${problem.remedy.en}`, options);
  }
}
