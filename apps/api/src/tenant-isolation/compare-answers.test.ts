import { describe, expect, it } from 'vitest';
import type { Reply } from './ask.js';
import { leaksIn } from './compare-answers.js';

const pair = { procedure: 'visits.get', strange: ['visitId'] } as const;
const options = { traces: /zqbreda/i, isQuery: true };
const notFound: Reply = { status: 404, problem: 'not-found', text: '{"error":"not-found"}' };

describe('the comparison of two answers', () => {
  it('finds nothing in two that cannot be told apart', () => {
    expect(leaksIn(pair, notFound, notFound, options)).toEqual([]);
  });

  it.each<[string, Partial<Reply>]>([
    ['a word of the other location', { text: '{"error":"not-found","hint":"ZQBreda"}' }],
    ['another status', { status: 403 }],
    ['another problem', { problem: 'changed-meanwhile' }],
    ['an answer where there should be none', { status: 200, problem: null, text: '{"result":{}}' }],
    ['other words', { text: '{"error":"not-found "}' }],
    ['a failure', { status: 500, problem: 'unexpected' }],
  ])('catches %s', (_what, change) => {
    expect(leaksIn(pair, { ...notFound, ...change }, notFound, options)).not.toEqual([]);
  });
});
