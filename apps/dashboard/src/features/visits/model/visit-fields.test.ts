import { visitKinds } from '@mim/domain/visit';
import { visitCancellationSchema, visitPlanSchema, visitSchema } from '@mim/domain/visit/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cancellationInput, planInput, startFields, visitInput } from './visit-fields.js';

const seed = 20_081_231;
const today = '2026-03-12';

describe('a visit that is recorded', () => {
  test('needs nothing typed: what the form begins with can be stored as it is', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.integer({ min: 5, max: 480 }), (hasVisitingMother, usualMinutes) => {
        const start = startFields({ today, usualMinutes, hasVisitingMother });
        const stored = visitSchema.parse(visitInput(start));
        expect(stored).toMatchObject({ visitOn: today, kind: 'home', durationMinutes: usualMinutes });
        expect(stored.participants.includes('visiting-mother')).toBe(hasVisitingMother);
      }),
      { seed },
    );
  });

  test('takes over what was planned, but not a day that is still to come', () => {
    const start = (visitOn: string) =>
      startFields({
        today,
        usualMinutes: 75,
        hasVisitingMother: true,
        visit: { visitOn, startsAt: '10:00', kind: 'outing', outingPlace: 'library' },
      });
    expect(start('2026-03-10')).toMatchObject({
      visitOn: '2026-03-10',
      startsAt: '10:00',
      outingPlace: 'library',
    });
    expect(start('2026-03-20')).toMatchObject({ visitOn: today });
  });

  test('leaves the place out unless it was an outing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...visitKinds.values), (kind) => {
        const fields = { ...startFields({ today, usualMinutes: 75, hasVisitingMother: true }), kind };
        const stored = visitSchema.parse(visitInput({ ...fields, outingPlace: 'park' }));
        expect(stored.outingPlace).toBe(kind === 'outing' ? 'park' : null);
        const planned = visitPlanSchema.parse(
          planInput({ visitOn: today, startsAt: null, kind, outingPlace: 'park' }),
        );
        expect(planned.outingPlace).toBe(stored.outingPlace);
      }),
      { seed },
    );
  });
});

test('nobody home needs nobody who cancelled', () => {
  expect(
    visitCancellationSchema.parse(
      cancellationInput({ status: 'no-show', cancelledBy: 'mother', cancelReason: null }),
    ),
  ).toEqual({ status: 'no-show', cancelledBy: null, cancelReason: null });
});
