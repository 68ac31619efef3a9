import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright';

/** What the API answered: a value, or the problem that it told. */
export interface Reply<Answer> {
  readonly status: number;
  readonly answer: Answer;
  /** The code of the problem, when there is one. */
  readonly problem: string | undefined;
}

/** Asks the API from within the page, in the session of whoever is signed in there. */
export async function request<Answer>(
  page: Page,
  procedure: string,
  input?: unknown,
): Promise<Reply<Answer>> {
  const { status, text } = await page.evaluate(
    async ([address, body]) => {
      const response = await fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-mim-request': '1' },
        body,
      });
      return { status: response.status, text: await response.text() };
    },
    [`/api/trpc/${procedure}?batch=1`, input === undefined ? '{}' : JSON.stringify({ 0: input })] as const,
  );
  const [reply] = JSON.parse(text);
  return { status, answer: reply.result?.data, problem: reply.error?.data?.problem?.code };
}

/** The same, for what must succeed: preparing what a journey is not about. */
export async function ask<Answer>(page: Page, procedure: string, input?: unknown): Promise<Answer> {
  const reply = await request<Answer>(page, procedure, input);
  if (reply.status !== 200) throw new Error(`${procedure} answered ${reply.status}: ${reply.problem}`);
  return reply.answer;
}

/** Something that is made is made once: its key. */
export const withKey = <Input extends object>(input: Input): Input & { readonly key: string } => ({
  key: randomUUID(),
  ...input,
});
