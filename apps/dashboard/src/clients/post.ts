import { fail, ok, type Problem, type Result } from '@mim/domain/kernel';
import { problemFromAnswer, unreachable } from './problem-from-error.js';

/**
 * Sends JSON to an address outside tRPC: signing in and out.
 * @param path an address of the API
 * @returns what came back, or the problem in the server's words; never throws
 */
export async function post(path: string, body: Record<string, unknown>): Promise<Result<unknown, Problem>> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-mim-request': '1' },
      body: JSON.stringify(body),
    });
    const answer: unknown = await response.json().catch(() => null);
    return response.ok ? ok(answer) : fail(problemFromAnswer(answer));
  } catch {
    return fail(unreachable);
  }
}
