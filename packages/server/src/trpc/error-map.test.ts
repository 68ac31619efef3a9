import { fail, ok, problemOf } from '@mim/domain/kernel';
import { TRPCError } from '@trpc/server';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { serverProblems } from '../problems/server-problems.js';
import { createErrorMap } from './error-map.js';

const full = problemOf('full', ['Vol.', 'Full.'], ['Kom later.', 'Come later.']);
const early = problemOf('too-early', ['Te vroeg.', 'Too early.'], ['Wacht.', 'Wait.']);
const errors = createErrorMap({ full: 'CONFLICT' }, { 401: early });
const all = Object.values(serverProblems);

const broken = (cause: Error) => new TRPCError({ code: 'INTERNAL_SERVER_ERROR', message: 'Fatima', cause });

describe('an error map', () => {
  it.each([...all, full])('carries a problem to the caller as it was refused: %o', (problem) => {
    const { data, message } = errors.shapeOf(errors.refusal(problem));
    expect(data.problem).toBe(problem);
    expect(message).toBe(problem.message.en);
    expect(data.httpStatus).toBeGreaterThanOrEqual(400);
  });

  it('knows the codes of its own problems; one that stands in no table is about what was sent', () => {
    expect(errors.shapeOf(errors.refusal(full)).data.httpStatus).toBe(409);
    expect(errors.shapeOf(errors.refusal(early)).data.httpStatus).toBe(422);
  });

  it('gives the value of a result, and throws its problem', async () => {
    expect(await errors.answer(ok(3))).toBe(3);
    await expect(errors.answer(Promise.resolve(fail(full)))).rejects.toThrow('Full.');
  });

  it('tells nothing of an error that nobody expected', () => {
    const shape = errors.shapeOf(broken(new Error('select name from mim.mother')));
    expect(JSON.stringify(shape)).not.toMatch(/Fatima|select|stack/);
    expect(shape.data).toMatchObject({ httpStatus: 500, problem: serverProblems.unexpected });
  });

  it.each(['40P01', '40001', '55P03'])(
    'says of others who were at the same rows that they were: %s',
    (code) => {
      const shape = errors.shapeOf(broken(Object.assign(new Error('x'), { code })));
      expect(shape.data).toMatchObject({ httpStatus: 409, problem: serverProblems.inUse });
    },
  );

  it('says of a database that is gone that the data cannot be reached', () => {
    const cause = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
    expect(errors.shapeOf(broken(cause)).data).toMatchObject({
      httpStatus: 503,
      problem: serverProblems.dataUnreachable,
    });
    expect(errors.problemFromError(cause, 500)).toBe(serverProblems.dataUnreachable);
  });

  it('puts what libraries refuse in our words, by status', () => {
    expect(errors.problemFromStatus(413)).toBe(serverProblems.tooLarge);
    expect(errors.problemFromStatus(401)).toBe(early);
    expect(errors.problemFromStatus(418)).toBe(serverProblems.unexpected);
  });

  it('names the fields that are wrong, and never what stood in them', () => {
    const parsed = z.strictObject({ year: z.number() }).safeParse({ year: 'Fatima' });
    const shape = errors.shapeOf(new TRPCError({ code: 'BAD_REQUEST', cause: parsed.error }));
    expect(shape.data.fields).toEqual([{ path: 'year', code: 'invalid_type' }]);
    expect(JSON.stringify(shape)).not.toContain('Fatima');
  });
});

it('tells what a rule of the domain refuses in its own words, at its field', () => {
  const schema = z.strictObject({ day: z.string() }).superRefine((_, context) => {
    context.addIssue({ code: 'custom', path: ['day'], message: 'too-early', params: { problem: early } });
  });
  const parsed = schema.safeParse({ day: 'Fatima' });
  const shape = errors.shapeOf(new TRPCError({ code: 'BAD_REQUEST', cause: parsed.error }));
  expect(shape.data.fields).toEqual([{ path: 'day', code: 'custom', problem: early }]);
});

describe('the problems of any server', () => {
  it('have each code once, and sentences in both languages', () => {
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
    for (const { message, remedy } of all) {
      for (const text of [message.nl, message.en, remedy.nl, remedy.en]) expect(text).toMatch(/\.$/);
    }
  });
});
