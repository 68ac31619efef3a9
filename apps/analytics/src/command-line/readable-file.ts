import { readFile, stat } from 'node:fs/promises';
import { fail, ok, type Result } from '@mim/domain/kernel';

/**
 * The bytes of a file that somebody names on the command line. A pipe would wait and a device never end: neither is opened.
 * @param largest Bytes that it may have.
 * @returns Why it cannot be read, as the system says it (`ENOENT`).
 */
export async function readableFile(file: string, largest: number): Promise<Result<Buffer, string>> {
  try {
    const facts = await stat(file);
    if (facts.isDirectory()) return fail('EISDIR');
    if (!facts.isFile()) return fail('EINVAL');
    return facts.size > largest ? fail('EFBIG') : ok(await readFile(file));
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    return fail(String(error.code));
  }
}
