import { fail, ok, type Result } from '@mim/domain/kernel';
import { problems } from '../problems.js';

/** A row that is to be changed, and what its sender saw of it. */
export interface SeenRow {
  readonly id: string;
  readonly version: number;
}

/**
 * A row that was read to be changed, when it is there and still as its sender saw it.
 * @param row The row, locked for the transaction; undefined when it is not there or not for this actor.
 * @param version What the sender saw.
 */
export function checkVersion<Row extends { readonly version: number }>(
  row: Row | undefined,
  version: number,
): Result<Row> {
  if (row === undefined) return fail(problems.notFound);
  return row.version === version ? ok(row) : fail(problems.changedMeanwhile);
}
