import { describe, expect, it } from 'vitest';
import { problems } from '../problems.js';
import { errorMap } from './error-map.js';

const all = Object.values(problems);

describe('the error map of the API', () => {
  it('has each code once, in both languages, with a remedy', () => {
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
    for (const { message, remedy } of all) {
      for (const text of [message.nl, message.en, remedy.nl, remedy.en]) expect(text).toMatch(/\.$/);
    }
  });

  it.each(all.map((problem) => [problem.code, problem] as const))(
    'carries %s to the caller as it was refused',
    (_code, problem) => {
      const { data } = errorMap.shapeOf(errorMap.refusal(problem));
      expect(data.problem).toBe(problem);
      expect(data.httpStatus).toBeGreaterThanOrEqual(400);
    },
  );

  it('says who is not signed in and who may not, also where a library says no more than a status', () => {
    expect(errorMap.problemFromStatus(401)).toBe(problems.signInRequired);
    expect(errorMap.problemFromStatus(403)).toBe(problems.notAllowed);
  });
});
