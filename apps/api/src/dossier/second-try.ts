/**
 * What PostgreSQL refuses because somebody else did something at the same moment: a deadlock and a serialisation that
 * failed; and a row or a rule that was another one when this change looked. Looked at once more, the rules say it in words.
 */
const worthASecondTry = new Set(['40P01', '40001', '23505', '23514']);

/**
 * Does work once more when it met with somebody else's. It has to be whole: what it did is rolled back before.
 * @param work A transaction.
 */
export async function withSecondTry<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!worthASecondTry.has((error as { readonly code?: string }).code ?? '')) throw error;
    return work();
  }
}
