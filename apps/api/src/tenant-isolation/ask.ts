import { openBrowser, type TestBrowser } from '../testing/test-browser.js';

/** One question: a procedure and its input. */
export interface Question {
  readonly procedure: string;
  readonly input: unknown;
}

/** What came back. */
export interface Reply {
  /** Status of this question in HTTP terms. */
  readonly status: number;
  /** Code of the problem; null when it was answered. */
  readonly problem: string | null;
  /** Everything that was sent back. */
  readonly text: string;
}

/** So many questions travel in one request. */
const together = 10;

/** Addresses of made-up machines, so that no limit of one address stands in the way. */
let machines = 0;
function nextMachine(): string {
  machines += 1;
  return `10.${(machines >> 16) & 255}.${(machines >> 8) & 255}.${machines & 255}`;
}

/** Opens a browser, signed in where an account is named. */
export async function openCaller(url: string, accountId: string | null): Promise<TestBrowser> {
  const browser = openBrowser(url);
  if (accountId === null) return browser;
  const { status } = await browser.signInDemo(accountId);
  if (status !== 200) throw new Error(`${accountId} was not signed in`);
  return browser;
}

/**
 * Asks everything of one program, ten questions a request.
 * @param path Where its procedures are: `/api/trpc` or `/analytics/trpc`.
 */
export async function askAll(
  browser: TestBrowser,
  path: string,
  questions: readonly Question[],
): Promise<Reply[]> {
  const replies: Reply[] = [];
  for (let first = 0; first < questions.length; first += together) {
    const part = questions.slice(first, first + together);
    const names = part.map(({ procedure }) => procedure).join(',');
    const body = Object.fromEntries(
      part.flatMap(({ input }, index) => (input === undefined ? [] : [[index, input]])),
    );
    const answer = await browser.post(`${path}/${names}?batch=1`, body, { 'x-forwarded-for': nextMachine() });
    // The proxy to the figures refuses a request as one.
    const each = Array.isArray(answer.json) ? answer.json : part.map(() => answer.json);
    replies.push(...each.map(replyOf));
  }
  return replies;
}

// biome-ignore lint/suspicious/noExplicitAny: any answer is looked into
const replyOf = (json: any): Reply => ({
  status: json?.error?.data?.httpStatus ?? (json?.result === undefined ? 500 : 200),
  problem: json?.error?.data?.problem?.code ?? null,
  text: JSON.stringify(json),
});
