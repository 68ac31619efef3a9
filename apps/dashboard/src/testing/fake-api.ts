import type { Problem } from '@mim/domain/kernel';
import { onTestFinished, vi } from 'vitest';

/** A request as it reached the server: which procedure, with what. */
export interface ReceivedCall {
  readonly procedure: string;
  readonly input: unknown;
}

/** In place of an answer: the server refuses, in its own words. */
export class Refused {
  constructor(readonly problem: Problem) {}
}

/**
 * A server of the test's own, at the edge of the browser: it answers procedures and remembers what it was
 * asked. What it does not know it refuses, as the real one does. An answer that is promised comes when it is kept. An
 * address outside tRPC is answered under its path.
 * @param headers what stands in the head of every answer
 */
export function fakeApi(
  answers: Readonly<Record<string, (input: never) => unknown>>,
  headers: Readonly<Record<string, string>> = {},
): readonly ReceivedCall[] {
  const calls: ReceivedCall[] = [];
  const real = window.fetch;
  const spy = vi.spyOn(window, 'fetch').mockImplementation(async (target, init) => {
    const [, names] = /\/(?:api|analytics)\/trpc\/([^?]+)/.exec(String(target)) ?? [];
    const outside = answers[String(target)];
    if (outside !== undefined)
      return answerOutside(await outside(JSON.parse(String(init?.body)) as never), headers);
    if (names === undefined) return real(target, init);
    const body: unknown = JSON.parse(String(init?.body ?? '{}'));
    const isBatch = String(target).includes('batch=1');
    const inputs = (isBatch ? body : { 0: body }) as Record<string, unknown>;
    const answering = names.split(',').map(async (procedure, index) => {
      const input = inputs[String(index)];
      calls.push({ procedure, input });
      const answer = answers[procedure];
      if (answer === undefined)
        return { error: { message: 'not found', code: -32004, data: { code: 'NOT_FOUND' } } };
      const data = await answer(input as never);
      return data instanceof Refused
        ? {
            error: {
              message: data.problem.code,
              code: -32600,
              data: { code: 'CONFLICT', problem: data.problem },
            },
          }
        : { result: { data } };
    });
    const results = await Promise.all(answering);
    return new Response(JSON.stringify(isBatch ? results : results[0]), {
      headers: { ...headers, 'content-type': 'application/json' },
    });
  });
  onTestFinished(() => spy.mockRestore());
  return calls;
}

const answerOutside = (data: unknown, headers: Readonly<Record<string, string>>): Response =>
  data instanceof Refused
    ? Response.json({ error: { data: { problem: data.problem } } }, { status: 422, headers })
    : Response.json(data, { headers });
