import { fail, ok, type Result } from '@mim/domain/kernel';
import { type ApiProblem, problems } from '../problems.js';

/** What the rules look at in a request. Header values as they were sent; absent headers undefined. */
export interface RequestFacts {
  readonly method: string;
  readonly origin: string | undefined;
  readonly requestHeader: string | undefined;
  readonly contentType: string | undefined;
  readonly hasBody: boolean;
}

const reading = new Set(['GET', 'HEAD']);

/**
 * Whether a request may be looked at. Whatever can change something comes from our own pages: the
 * exact Origin, a header that no form can send, and a body that is JSON and nothing else.
 * @param facts The request.
 * @param origins The origins of our own pages.
 * @returns Nothing, or the first rule that is broken.
 * @example
 * checkRequest({ method: 'POST', origin: 'https://other.example', … }, ['https://mim.example']);
 * // fails with code foreign-origin
 */
export function checkRequest(facts: RequestFacts, origins: readonly string[]): Result<null, ApiProblem> {
  if (reading.has(facts.method)) return ok(null);
  if (facts.origin === undefined || !origins.includes(facts.origin)) return fail(problems.foreignOrigin);
  if (facts.requestHeader !== '1') return fail(problems.requestHeaderMissing);
  if (facts.hasBody && mediaType(facts.contentType) !== 'application/json') return fail(problems.notJson);
  return ok(null);
}

const mediaType = (contentType: string | undefined): string | undefined =>
  contentType?.split(';', 1)[0]?.trim().toLowerCase();
