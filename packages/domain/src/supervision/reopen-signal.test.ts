import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../kernel/iso-date.js';
import { Temporal } from '../kernel/plain-date.js';
import { codeArbitrary } from '../testing/registration-arbitraries.js';
import { dateArbitrary } from '../testing/row-arbitraries.js';
import type { SignalStanding } from './check-signal.js';
import { type AgreedStep, reopenedSignal, signalReopeningRefusals, signalStepDue } from './reopen-signal.js';
import { mostSignalNotes, signalNoteSteps, signalSteps, signalStepsAfter } from './signal-codes.js';

const today = Temporal.PlainDate.from('2008-03-30');
const anyDay = dateArbitrary('2008-03-20', '2008-04-10');
const closed: SignalStanding = { step: 'closed', raisedOn: '2008-03-20', steppedOn: '2008-03-25', notes: 2 };
const refused = (signal: SignalStanding, reopenedOn: string, followUpOn: string | null = null) =>
  signalReopeningRefusals(signal, { reopenedOn, note: 'Verkeerd signaal.', followUpOn }, today).map(
    ({ field, problem }) => `${field}: ${problem.code}`,
  );
const said = (step: AgreedStep['step'], followUpOn: string | null = null): AgreedStep => ({
  step,
  followUpOn,
});
const reopened = (notes: readonly AgreedStep[], followUpOn: string | null = null) =>
  reopenedSignal(notes, { reopenedOn: '2008-03-30', followUpOn }, today);

describe('a signal that was closed by mistake', () => {
  it('is opened again between its end and today, while there is room for its words', () => {
    expect(refused(closed, '2008-03-30')).toEqual([]);
    expect(refused(closed, '2008-03-25')).toEqual([]);
    expect(refused(closed, '2008-03-24')).toEqual(['reopenedOn: signal-step-before-step']);
    expect(refused(closed, '2008-03-31')).toEqual(['reopenedOn: signal-step-in-future']);
    expect(refused({ ...closed, notes: mostSignalNotes }, '2008-03-30')).toEqual(['note: signal-notes-full']);
  });

  it('is the only one that is: what is open takes its steps', () => {
    for (const step of signalSteps.values)
      if (step !== 'closed')
        expect(refused({ ...closed, step }, '2008-03-30')).toEqual(['note: signal-not-closed']);
  });

  it('comes back on a day that lies ahead, or else is told all that is wrong at once', () => {
    expect(refused(closed, '2008-03-30', '2008-03-31')).toEqual([]);
    expect(refused(closed, '2008-03-24', '2008-03-30')).toEqual([
      'reopenedOn: signal-step-before-step',
      'followUpOn: signal-follow-up-not-ahead',
    ]);
  });

  it('comes back on the day that was agreed before, which closing it took back by mistake', () => {
    const agreed = [said('noticed'), said('judged', '2008-04-07'), said('closed')];
    expect(reopened(agreed)).toEqual({ step: 'judged', followUpOn: '2008-04-07' });
    expect(reopened([...agreed, said('reopened', '2008-04-14'), said('closed')])).toEqual({
      step: 'judged',
      followUpOn: '2008-04-14',
    });
  });

  it('comes back on the day that is agreed now, whatever was agreed before', () => {
    const agreed = [said('noticed'), said('judged', '2008-04-07'), said('closed')];
    expect(reopened(agreed, '2008-04-02')).toEqual({ step: 'judged', followUpOn: '2008-04-02' });
    expect(reopened([said('noticed'), said('closed')], '2008-04-02')).toEqual({
      step: 'noticed',
      followUpOn: '2008-04-02',
    });
  });

  it('comes back the same day where that day has come, or none was agreed', () => {
    for (const before of ['2008-03-29', '2008-03-30', null])
      expect(reopened([said('noticed'), said('decided', before), said('closed')])).toEqual({
        step: 'decided',
        followUpOn: '2008-03-30',
      });
    expect(reopened([said('noticed'), said('closed')])).toEqual({ step: 'noticed', followUpOn: null });
  });

  it('stands where it was before, never closed, and waits exactly until the day that was agreed', () => {
    const note = fc.record({
      step: codeArbitrary(signalNoteSteps),
      followUpOn: fc.option(anyDay, { nil: null }),
    });
    fc.assert(
      fc.property(fc.array(note, { maxLength: 8 }), (later) => {
        const notes = [said('noticed'), ...later];
        const { step, followUpOn } = reopened(notes);
        expect(notes.map((each) => each.step)).toContain(step);
        expect(signalStepsAfter[step]).toContain('closed');
        const agreed = notes.findLast((each) => each.step !== 'closed')?.followUpOn ?? null;
        const isAhead = agreed !== null && agreed > today.toString();
        expect(followUpOn).toBe(isAhead ? agreed : step === 'noticed' ? null : '2008-03-30');
        expect(signalStepDue({ step, followUpOn }, today) === null).toBe(isAhead);
      }),
    );
  });
});

describe('the step that is due', () => {
  it('is one that can be taken, and none before the day on which the signal comes back', () => {
    const days = fc.option(fc.integer({ min: -30, max: 30 }), { nil: null });
    fc.assert(
      fc.property(codeArbitrary(signalSteps), days, (step, ahead) => {
        const followUpOn = ahead === null ? null : addDays(today.toString(), ahead);
        const due = signalStepDue({ step, followUpOn }, today);
        if (due !== null) expect(signalStepsAfter[step]).toContain(due);
        if (step === 'closed') expect(due).toBeNull();
        else expect(due === null).toBe(ahead !== null && ahead > 0);
      }),
    );
  });
});
