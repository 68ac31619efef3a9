import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../kernel/iso-date.js';
import { Temporal } from '../kernel/plain-date.js';
import { defaultLocationSettings } from '../location/location-settings.js';
import { recordCall } from '../registration/prospect.js';
import { callOutcomes } from '../registration/prospect-outcomes.js';
import { callSchema } from '../registration/prospect-schema.js';
import { staysAtTransfer } from '../registration/transfer-codes.js';
import { dateArbitrary } from '../testing/row-arbitraries.js';
import {
  canRemoveExtension,
  canRemoveMatch,
  canRemovePause,
  canRemoveTransfer,
  canRemoveVisit,
} from './can-remove.js';
import {
  canRemoveApplicant,
  canRemoveProspect,
  canRemoveTrajectory,
  canRemoveVisitingMother,
  countGoingAlong,
  type GoesAlong,
  goesAsSeen,
} from './can-remove-dossier.js';
import {
  dossierParts,
  removableParts,
  removalReasons,
  settledVisitChoices,
  visitSignalChoices,
} from './removal-codes.js';
import { dossierRemovalSchema, removalSchema } from './removal-schema.js';
import { type CalledState, type RecordedCall, withoutCall } from './without-call.js';

const today = Temporal.PlainDate.from('2009-12-31');
const codeOf = (result: { ok: boolean; problem?: { code: string } }) => result.problem?.code ?? null;

describe('the reason of a removal', () => {
  it('explains itself, but for another one, which needs a note', () => {
    const alone = removalReasons.values.filter((reason) => removalSchema.safeParse({ reason }).success);
    expect(alone).toEqual(removalReasons.values.filter((reason) => reason !== 'other'));
    expect(removalSchema.safeParse({ reason: 'other', note: 'Verkeerde lijst.' }).success).toBe(true);
  });

  it('says of a person no more than what can be said of one', () => {
    const taken = removalReasons.values.filter(
      (reason) => dossierRemovalSchema.safeParse({ reason, note: 'Verkeerde lijst.' }).success,
    );
    expect(taken).toEqual(['recorded-twice', 'practice', 'other']);
  });
});

describe('a call that is taken out', () => {
  const received = { receivedOn: '2008-01-01', trajectoryId: null, intakeOn: null };
  const never: CalledState = { outcome: 'to-call', outcomeOn: null, tryAgainOn: null };
  const call = fc
    .record({
      calledOn: dateArbitrary('2008-01-01', '2009-12-31'),
      outcome: fc.constantFrom(...callOutcomes),
      again: fc.option(fc.integer({ min: 1, max: 30 }), { nil: null }),
    })
    .map(({ calledOn, outcome, again }) =>
      callSchema.parse({ calledOn, outcome, tryAgainOn: again === null ? null : addDays(calledOn, again) }),
    );
  /** How a prospect stands after calls, and each call as it was recorded. */
  const called = (calls: readonly ReturnType<typeof callSchema.parse>[]) => {
    let state = never;
    const recorded: RecordedCall[] = calls.map((each) => {
      const became = recordCall(received, each, defaultLocationSettings, today);
      if (!became.ok) throw new Error(became.problem.code);
      state = became.value;
      return { calledOn: each.calledOn, outcome: each.outcome, tryAgainOn: became.value.tryAgainOn };
    });
    return { state, recorded };
  };

  it('was never made: she stands as if it had not been recorded', () => {
    fc.assert(
      fc.property(fc.array(call, { minLength: 1, maxLength: 6 }), fc.nat(), (calls, at) => {
        const gone = at % calls.length;
        const { state, recorded } = called(calls);
        const without = withoutCall({ ...state, trajectoryId: null }, recorded.toSpliced(gone, 1));
        expect(without).toEqual({ ok: true, value: called(calls.toSpliced(gone, 1)).state });
      }),
    );
  });

  it('leaves a prospect closed who was found to be entered twice', () => {
    const closed = { outcome: 'duplicate', outcomeOn: '2008-04-02', tryAgainOn: null } as const;
    expect(withoutCall({ ...closed, trajectoryId: null }, [])).toEqual({ ok: true, value: closed });
  });

  it('stays once her intake has begun', () => {
    const state = { outcome: 'wants-intake', outcomeOn: '2008-04-02', tryAgainOn: null } as const;
    expect(codeOf(withoutCall({ ...state, trajectoryId: 'a' }, []))).toBe('prospect-has-trajectory');
  });
});

describe('what rests on something', () => {
  it('does not go along unseen: somebody chooses', () => {
    for (const choice of visitSignalChoices.values)
      expect(canRemoveVisit({ count: 1, choice })).toEqual({ ok: true, value: choice });
    for (const choice of settledVisitChoices.values)
      expect(canRemovePause({ count: 3, choice })).toEqual({ ok: true, value: choice });
    expect(codeOf(canRemoveVisit({ count: 1, choice: null }))).toBe('visit-has-signal');
    expect(codeOf(canRemovePause({ count: 3, choice: null }))).toBe('pause-settled-visits');
  });

  it('is not asked about where there is nothing', () => {
    expect(canRemoveVisit({ count: 0, choice: 'remove' })).toEqual({ ok: true, value: null });
    expect(canRemovePause({ count: 0, choice: 'restore' })).toEqual({ ok: true, value: null });
  });

  it('keeps a match: visits, and the match that followed', () => {
    expect(codeOf(canRemoveMatch({ visits: 2, hasSuccessor: false, monthsPaid: 0 }))).toBe(
      'match-has-visits',
    );
    expect(codeOf(canRemoveMatch({ visits: 2, hasSuccessor: true, monthsPaid: 0 }))).toBe(
      'match-has-successor',
    );
    expect(codeOf(canRemoveMatch({ visits: 0, hasSuccessor: false, monthsPaid: 1 }))).toBe(
      'mother-month-paid',
    );
    expect(canRemoveMatch({ visits: 0, hasSuccessor: false, monthsPaid: 0 }).ok).toBe(true);
  });
});

describe('an extension', () => {
  const extended = { childBornOn: '2007-12-09', untilOn: '2009-12-31', otherUntil: [] };
  const done = (visitOn: string) => [{ visitOn, status: 'done' as const }];

  it('stays while a visit past the usual age was made under it', () => {
    const at = (visitOn: string, otherUntil: readonly string[] = []) =>
      codeOf(canRemoveExtension({ ...extended, otherUntil, visits: done(visitOn) }, defaultLocationSettings));
    expect(at('2009-06-08')).toBeNull();
    expect(at('2009-06-09')).toBe('extension-has-visits');
    expect(at('2009-08-01', ['2009-07-31'])).toBe('extension-has-visits');
    expect(at('2009-08-01', ['2009-08-01'])).toBeNull();
    expect(at('2010-01-01')).toBeNull();
  });

  it('can go when nothing was made, or no birth is known', () => {
    const planned = [{ visitOn: '2009-08-01', status: 'planned' as const }];
    expect(canRemoveExtension({ ...extended, visits: planned }, defaultLocationSettings).ok).toBe(true);
    const unborn = { ...extended, childBornOn: null, visits: done('2009-08-01') };
    expect(canRemoveExtension(unborn, defaultLocationSettings).ok).toBe(true);
  });
});

describe('what stays at a transfer', () => {
  it('is all that can be recorded of a mother and taken out again', () => {
    const ofMother = dossierParts.values.filter(
      (part) =>
        part === 'attendance' ||
        part === 'proposal' ||
        (removableParts.values.some((each) => each === part) && part !== 'transfer' && part !== 'call'),
    );
    expect([...staysAtTransfer.values].toSorted()).toEqual(ofMother.toSorted());
  });
});

describe('an offer to another location', () => {
  it('can go once it came to nothing and she goes on here', () => {
    const refusal = (outcome: 'accepted' | 'refused' | 'withdrawn' | null, endsTrajectory: boolean) =>
      codeOf(canRemoveTransfer({ outcome, endsTrajectory }));
    expect(refusal(null, true)).toBe('transfer-still-open');
    expect(refusal('accepted', true)).toBe('transfer-was-accepted');
    for (const outcome of ['refused', 'withdrawn'] as const) {
      expect(refusal(outcome, true)).toBe('transfer-ended-trajectory');
      expect(refusal(outcome, false)).toBeNull();
    }
  });
});

describe('somebody who was entered by mistake', () => {
  const goesAlong: fc.Arbitrary<GoesAlong> = fc.dictionary(
    fc.constantFrom(...dossierParts.values),
    fc.nat(9),
  );
  const entered = (along: GoesAlong) => ({
    visitsDone: 0,
    offers: 0,
    cameFromElsewhere: false,
    monthsPaid: 0,
    goesAlong: along,
  });

  it('goes with whatever was recorded of her, as long as nothing of it was of somebody', () => {
    fc.assert(
      fc.property(goesAlong, fc.nat(2), fc.nat(2), fc.boolean(), (along, visitsDone, offers, elsewhere) => {
        const mother = { ...entered(along), visitsDone, offers, cameFromElsewhere: elsewhere };
        const isOfNobody = visitsDone === 0 && offers === 0 && !elsewhere;
        expect(canRemoveTrajectory(mother).ok).toBe(isOfNobody);
        expect(canRemoveVisitingMother({ families: visitsDone, goesAlong: along }).ok).toBe(visitsDone === 0);
        const prospect = { hasBegun: elsewhere, duplicates: offers, goesAlong: along };
        expect(canRemoveProspect(prospect).ok).toBe(!elsewhere && offers === 0);
        expect(canRemoveApplicant({ isVisitingMother: elsewhere, goesAlong: along }).ok).toBe(!elsewhere);
      }),
    );
  });

  it('is told why she stays, what cannot be taken back by removing first', () => {
    const stays = (told: object) => codeOf(canRemoveTrajectory({ ...entered({}), ...told }));
    expect(stays({ visitsDone: 1, offers: 1, cameFromElsewhere: true })).toBe('mother-came-from-elsewhere');
    expect(stays({ visitsDone: 1, offers: 1 })).toBe('mother-was-offered');
    expect(stays({ visitsDone: 1, monthsPaid: 1 })).toBe('mother-was-visited');
    expect(stays({ monthsPaid: 1 })).toBe('mother-month-paid');
    expect(codeOf(canRemoveVisitingMother({ families: 1, goesAlong: {} }))).toBe(
      'visiting-mother-had-families',
    );
    const prospect = { hasBegun: true, duplicates: 1, goesAlong: {} };
    expect(codeOf(canRemoveProspect(prospect))).toBe('prospect-has-dossier');
    expect(codeOf(canRemoveProspect({ ...prospect, hasBegun: false }))).toBe('prospect-has-duplicates');
    expect(codeOf(canRemoveApplicant({ isVisitingMother: true, goesAlong: {} }))).toBe(
      'applicant-is-visiting-mother',
    );
  });

  it('goes with no more and no less than was seen', () => {
    fc.assert(
      fc.property(goesAlong, fc.nat(30), (along, seen) => {
        expect(goesAsSeen(along, seen).ok).toBe(countGoingAlong(along) === seen);
        expect(goesAsSeen(along, countGoingAlong(along))).toEqual({ ok: true, value: along });
      }),
    );
  });
});
