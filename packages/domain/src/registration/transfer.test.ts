import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Temporal } from '../kernel/plain-date.js';
import { codesArbitrary } from '../testing/registration-arbitraries.js';
import { anIntake } from '../testing/registration-builders.js';
import { canReopen, type EndedTrajectory } from './reopen.js';
import { nextState, trajectoryStates } from './trajectory-state.js';
import { canAnswerTransfer, canTransfer } from './transfer.js';
import { transferOutcomes, transferParts } from './transfer-codes.js';
import { storedPayload, transferPayload } from './transfer-payload.js';
import { transferAnswerSchema, transferSchema } from './transfer-schema.js';

const today = Temporal.PlainDate.from('2008-06-10');
const offer = transferSchema.parse({ toLocationId: 'ede', offeredOn: '2008-06-01', consentOn: '2008-05-30' });
const hers = {
  state: 'visited',
  locationId: 'breda',
  referredOn: '2008-01-07',
  intakeOn: '2008-01-21',
  lastVisitOn: '2008-05-29',
} as const;
const codeOf = (result: { ok: true } | { ok: false; problem: { code: string } }) =>
  result.ok ? 'ok' : result.problem.code;

describe('a transfer', () => {
  it('is offered with her consent, to another location, after the last visit', () => {
    expect(codeOf(canTransfer(hers, offer, today))).toBe('ok');
    expect(codeOf(canTransfer(hers, { ...offer, toLocationId: 'breda' }, today))).toBe('transfer-to-self');
    expect(codeOf(canTransfer(hers, { ...offer, offeredOn: '2008-06-11' }, today))).toBe(
      'transfer-in-future',
    );
    expect(codeOf(canTransfer({ ...hers, lastVisitOn: '2008-06-02' }, offer, today))).toBe(
      'transfer-before-last-visit',
    );
    const unvisited = { ...hers, state: 'waiting', lastVisitOn: null } as const;
    expect(codeOf(canTransfer({ ...unvisited, intakeOn: '2008-06-02' }, offer, today))).toBe(
      'transfer-before-start',
    );
    expect(codeOf(canTransfer({ ...unvisited, intakeOn: '2008-06-01' }, offer, today))).toBe('ok');
    expect(codeOf(canTransfer(hers, { ...offer, consentOn: null }, today))).toBe('transfer-without-consent');
    const silent = transferSchema.safeParse({ toLocationId: 'ede', offeredOn: '2008-06-01' });
    expect(silent.error?.issues[0]).toMatchObject({
      path: ['consentOn'],
      params: { problem: { code: 'transfer-without-consent' } },
    });
  });

  it('can be offered on the day of the last visit, and with a consent of today', () => {
    expect(codeOf(canTransfer({ ...hers, lastVisitOn: '2008-06-01' }, offer, today))).toBe('ok');
    const ofToday = { ...offer, offeredOn: '2008-06-10', consentOn: '2008-06-10' };
    expect(codeOf(canTransfer(hers, ofToday, today))).toBe('ok');
    expect(codeOf(canTransfer(hers, { ...ofToday, consentOn: '2008-06-11' }, today))).toBe(
      'transfer-in-future',
    );
  });

  it('is possible exactly where the table of states has it', () => {
    for (const state of trajectoryStates.values)
      expect(canTransfer({ ...hers, state }, offer, today).ok).toBe(nextState(state, 'transfer-out').ok);
  });

  it('is answered once, between the offer and today, and refused with a reason', () => {
    const answer = transferAnswerSchema.parse({ outcome: 'accepted', answeredOn: '2008-06-05' });
    const can = (change: object, outcome: (typeof transferOutcomes.values)[number] | null = null) =>
      codeOf(canAnswerTransfer({ offeredOn: '2008-06-01', outcome }, { ...answer, ...change }, today));
    expect(can({})).toBe('ok');
    expect(can({ answeredOn: '2008-05-31' })).toBe('answer-outside-time');
    expect(can({ answeredOn: '2008-06-01' })).toBe('ok');
    expect(can({ answeredOn: '2008-06-10' })).toBe('ok');
    expect(can({ answeredOn: '2008-06-11' })).toBe('answer-outside-time');
    for (const outcome of transferOutcomes.values) expect(can({}, outcome)).toBe('transfer-answered');
    expect(transferAnswerSchema.safeParse({ outcome: 'refused', answeredOn: '2008-06-05' }).success).toBe(
      false,
    );
    expect(transferAnswerSchema.safeParse({ outcome: 'withdrawn', answeredOn: '2008-06-05' }).success).toBe(
      false,
    );
  });

  it('passes on her name, contact and child, and of the rest only the parts that she agreed to', () => {
    const known = anIntake({
      intakeNote: 'Vertrouwelijk.',
      phone: '0612345678',
      wishNote: 'Liefst ’s ochtends.',
    });
    const dossier = storedPayload({ ...known, startedOn: '2008-02-29', visitsDone: 4 });
    const sample = {
      situation: 'household',
      question: 'ownQuestion',
      circumstances: 'motherCircumstances',
      availability: 'availability',
      visits: 'visitsDone',
      'intake-note': 'intakeNote',
    } as const;
    fc.assert(
      fc.property(codesArbitrary(transferParts), (passOn) => {
        const passed = transferPayload(dossier, passOn);
        expect(passed).toMatchObject({ givenName: 'Selma', phone: '0612345678', children: known.children });
        for (const part of transferParts.values)
          expect(passed[sample[part]]).toEqual(passOn.includes(part) ? dossier[sample[part]] : null);
        expect(transferPayload(passed, passOn)).toEqual(passed);
      }),
    );
  });
});

describe('reopening', () => {
  const ended: EndedTrajectory = {
    state: 'ended',
    endedOn: '2008-06-01',
    endReason: 'moved',
    transferOutcome: null,
    isIntakeFinished: true,
  };
  const reopen = (change: Partial<EndedTrajectory>, reopenedOn = '2008-06-09') =>
    canReopen({ ...ended, ...change }, { reopenedOn, reason: 'Toch gebleven.' }, today);

  it('leads back to waiting, or to an intake that was never finished', () => {
    expect(reopen({})).toEqual({ ok: true, value: 'reopen' });
    expect(reopen({ isIntakeFinished: false })).toEqual({ ok: true, value: 'reopen-intake' });
    expect(nextState('ended', 'reopen')).toEqual({ ok: true, value: 'waiting' });
    expect(nextState('ended', 'reopen-intake')).toEqual({ ok: true, value: 'intake' });
  });

  it('of a mother who was transferred waits until the other location refused, or the offer was withdrawn', () => {
    const after = (transferOutcome: EndedTrajectory['transferOutcome']) =>
      codeOf(reopen({ endReason: 'transferred', transferOutcome }));
    expect(after(null)).toBe('transfer-not-refused');
    expect(after('accepted')).toBe('transfer-not-refused');
    expect(after('refused')).toBe('ok');
    expect(after('withdrawn')).toBe('ok');
  });

  it('is on a day between the end and today, of a trajectory that has ended', () => {
    expect(codeOf(reopen({}, '2008-05-31'))).toBe('reopen-outside-time');
    expect(codeOf(reopen({}, '2008-06-01'))).toBe('ok');
    expect(codeOf(reopen({}, '2008-06-10'))).toBe('ok');
    expect(codeOf(reopen({}, '2008-06-11'))).toBe('reopen-outside-time');
    expect(codeOf(reopen({ state: 'visited', endedOn: null }))).toBe('reopen-not-ended');
  });
});
