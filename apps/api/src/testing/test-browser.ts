import { ownOrigin } from './test-settings.js';

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; undefined when it is none. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into any answer
  readonly json: any;
}

/** A browser with one of our pages open: it keeps cookies and sends what our pages send. */
export interface TestBrowser {
  readonly cookies: Map<string, string>;
  send(path: string, init?: RequestInit): Promise<Answer>;
  /** Posts JSON as our pages do. */
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  /** Calls one procedure of the API, in a batch as our pages do. */
  call(procedure: string, input?: unknown): Promise<Answer>;
  signInDemo(accountId: string): Promise<Answer>;
}

/** The headers of our own pages. */
export const ownHeaders = {
  origin: ownOrigin,
  'x-mim-request': '1',
  'content-type': 'application/json',
} as const;

/** Opens a browser on an API. */
export function openBrowser(url: string): TestBrowser {
  const cookies = new Map<string, string>();
  const send = async (path: string, init: RequestInit = {}): Promise<Answer> => {
    const headers = new Headers(init.headers);
    const kept = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    if (kept !== '' && !headers.has('cookie')) headers.set('cookie', kept);
    const response = await fetch(new URL(path, url), { redirect: 'manual', ...init, headers });
    for (const cookie of response.headers.getSetCookie()) keep(cookies, cookie);
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: parsed(text) };
  };
  const post: TestBrowser['post'] = (path, body = {}, headers = {}) =>
    send(path, { method: 'POST', headers: { ...ownHeaders, ...headers }, body: JSON.stringify(body) });
  return {
    cookies,
    send,
    post,
    call: (procedure, input) =>
      post(`/api/trpc/${procedure}?batch=1`, input === undefined ? {} : { 0: input }),
    signInDemo: (accountId) => post('/api/demo/sign-in', { accountId }),
  };
}

function keep(cookies: Map<string, string>, header: string): void {
  const [pair = ''] = header.split(';', 1);
  const [name = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
  if (/max-age=0/i.test(header)) cookies.delete(name);
  else cookies.set(name, value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
