import { fail, ok } from '@mim/domain';
import { TRPCError } from '@trpc/server';
import { describe, expect, it } from 'vitest';
import { problems } from '../problems.js';
import { answer, errorAnswer, errorShape, problemFromError, refusal } from './error-map.js';

const all = Object.values(problems);

describe('the error map', () => {
  it('has each code once, in both languages, with a remedy', () => {
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
    for (const { message, remedy } of all) {
      for (const text of [message.nl, message.en, remedy.nl, remedy.en]) expect(text).toMatch(/\.$/);
    }
  });

  it.each(all.map((problem) => [problem.code, problem] as const))(
    'carries %s to the caller as it was refused',
    (_code, problem) => {
      expect(problemFromError(refusal(problem))).toBe(problem);
      const { status, body } = errorAnswer(problem);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(body.error.data).toMatchObject({ httpStatus: status, problem });
    },
  );

  it('carries a problem of the domain that stands in no table as one about what was sent', () => {
    const text = { nl: 'Te vroeg.', en: 'Too early.' };
    const { status, body } = errorAnswer({ code: 'too-early', message: text, remedy: text });
    expect(status).toBe(422);
    expect(body.error.data.problem.code).toBe('too-early');
  });

  it('tells nothing of an error that nobody expected', () => {
    const cause = new Error('select name from mim.mother');
    const shape = errorShape(new TRPCError({ code: 'INTERNAL_SERVER_ERROR', message: 'Fatima', cause }));
    expect(JSON.stringify(shape)).not.toMatch(/Fatima|select|stack/);
    expect(shape.data.problem).toBe(problems.unexpected);
  });

  it('gives the value of a result, and throws its problem', () => {
    expect(answer(ok(3))).toBe(3);
    expect(() => answer(fail(problems.notFound))).toThrow(problems.notFound.message.en);
  });
});
