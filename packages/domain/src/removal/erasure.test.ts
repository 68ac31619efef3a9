import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateArbitrary } from '../testing/row-arbitraries.js';
import { canEraseMother, canEraseVisitingMother } from './can-erase.js';
import { erasableDossiers, erasureGrounds } from './erasure-codes.js';
import { erasureRequestSchema } from './erasure-schema.js';
import { removableDossiers } from './removal-codes.js';

const day = fc.option(dateArbitrary('2006-01-01', '2009-12-31'), { nil: null });
const codeOf = (result: { ok: boolean; problem?: { code: string } }) => result.problem?.code ?? null;

describe('erasing on request', () => {
  it('is of a mother only when nothing of hers goes on and nobody is to be paid for her', () => {
    fc.assert(
      fc.property(
        fc.array(day, { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        fc.nat(2),
        (ends, isOffered, toPay) => {
          const trajectories = ends.map((endedOn) => ({ endedOn }));
          const goesOn = ends.includes(null);
          expect(canEraseMother({ trajectories, isOffered, toPay }).ok).toBe(
            !goesOn && !isOffered && toPay === 0,
          );
          if (goesOn)
            expect(codeOf(canEraseMother({ trajectories, isOffered, toPay }))).toBe('trajectory-goes-on');
        },
      ),
    );
  });

  it('is of a visiting mother only when she stopped, visits nobody and is paid', () => {
    fc.assert(
      fc.property(day, fc.nat(2), fc.nat(2), (stoppedOn, matches, toPay) => {
        const can = canEraseVisitingMother({ stoppedOn, matches, toPay });
        expect(can.ok).toBe(stoppedOn !== null && matches === 0 && toPay === 0);
        if (matches > 0) expect(codeOf(can)).toBe('match-goes-on');
      }),
    );
  });

  it('needs a day, one of the grounds of the law, and that it is known to be for good', () => {
    for (const ground of erasureGrounds.values) {
      const request = { receivedOn: '2008-06-02', ground };
      expect(erasureRequestSchema.safeParse({ ...request, isForGood: true }).success).toBe(true);
      for (const isForGood of [false, null, undefined])
        expect(erasureRequestSchema.safeParse({ ...request, isForGood }).success).toBe(false);
    }
  });

  it('is of the two who have a page of their own', () => {
    expect(
      erasableDossiers.values.filter((kind) => !removableDossiers.values.some((each) => each === kind)),
    ).toEqual(['mother']);
  });
});
