import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confirmationsThatHold, type NoticeConfirmation, type ToConfirm } from './confirmations-that-hold.js';

const warning: ToConfirm = { key: 'first-child', about: 'records', severity: 'warning' };
const confirmed: NoticeConfirmation = { notice: 'first-child', about: 'records', reason: 'Klopt.' };
const takenBack = { ...confirmed, reason: null };
const ofFile = { ...confirmed, about: 'file', reason: 'Ook in het bestand.' };

describe('the confirmation of a warning', () => {
  it('belongs to what it warned of: the same warning of a file leaves it be, and is asked by itself', () => {
    expect(confirmationsThatHold([warning], [confirmed, ofFile])).toEqual([confirmed]);
    expect(confirmationsThatHold([{ ...warning, about: 'file' }], [confirmed]).length).toBe(0);
    expect(confirmationsThatHold([warning], [confirmed, { ...ofFile, reason: null }]).length).toBe(1);
  });

  it('is gone once it is taken back, and holds again when it is confirmed again', () => {
    expect(confirmationsThatHold([warning], [confirmed, takenBack]).length).toBe(0);
    expect(confirmationsThatHold([warning], [confirmed, takenBack, confirmed]).length).toBe(1);
  });

  it('is none of an error', () => {
    expect(confirmationsThatHold([{ ...warning, severity: 'error' }], [confirmed]).length).toBe(0);
  });

  it('holds whatever is confirmed or taken back of anything else', () => {
    const anyConfirmation = fc.record({
      notice: fc.constantFrom('first-child', 'often-not-known'),
      about: fc.constantFrom('records', 'file', 'another'),
      reason: fc.constantFrom('Klopt.', null),
    });
    fc.assert(
      fc.property(fc.array(anyConfirmation), (all) => {
        const own = all.filter(({ notice, about }) => notice === warning.key && about === warning.about);
        expect(confirmationsThatHold([warning], all)).toEqual(confirmationsThatHold([warning], own));
        expect(confirmationsThatHold([warning], all).length).toBe(
          (own.at(-1)?.reason ?? null) === null ? 0 : 1,
        );
      }),
    );
  });
});
