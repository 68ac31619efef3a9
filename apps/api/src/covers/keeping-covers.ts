import { fail, ok, type Result } from '@mim/domain/kernel';
import { canCover } from '@mim/domain/supervision';
import { oneAtATime } from '../dossier/one-at-a-time.repository.js';
import type { Change } from '../dossier/write.js';
import { coverForChange, otherCovers } from './covers.repository.js';

/**
 * Does work that may bring covers back, which agree with the others then as those do that are saved.
 * @param coverIds Those that the work changes.
 * @returns What the work gives; the first rule that a cover would break.
 */
export async function keepingCovers<T>(
  change: Change,
  coverIds: readonly string[],
  work: () => Promise<Result<T>>,
): Promise<Result<T>> {
  if (coverIds.length > 0) await oneAtATime(change, 'covers');
  const done = await work();
  if (!done.ok) return done;
  for (const coverId of coverIds) {
    const cover = await coverForChange(change, coverId);
    const allowed = cover === undefined ? ok(null) : canCover(cover, await otherCovers(change, coverId));
    if (!allowed.ok) return fail(allowed.problem);
  }
  return done;
}
