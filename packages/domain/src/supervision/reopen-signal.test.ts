import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../kernel/iso-date.js';
import { Temporal } from '../kernel/plain-date.js';
import { codeArbitrary } from '../testing/registration-arbitraries.js';
import type { SignalStanding } from './check-signal.js';
import { reopenedSignal, signalReopeningRefusals, signalStepDue } from './reopen-signal.js';
import { mostSignalNotes, signalNoteSteps, signalSteps, signalStepsAfter } from './signal-codes.js';

const today = Temporal.PlainDate.from('2008-03-30');
const closed: SignalStanding = { step: 'closed', raisedOn: '2008-03-20', steppedOn: '2008-03-25', notes: 2 };
const refused = (signal: SignalStanding, reopenedOn: string) =>
  signalReopeningRefusals(signal, { reopenedOn, note: 'Verkeerd signaal.' }, today).map(
    ({ field, problem }) => `${field}: ${problem.code}`,
  );

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

  it('stands where it was before, never closed, and waits at once', () => {
    fc.assert(
      fc.property(fc.array(codeArbitrary(signalNoteSteps), { maxLength: 8 }), (later) => {
        const { step, followUpOn } = reopenedSignal(['noticed', ...later], '2008-03-30');
        expect(['noticed', ...later]).toContain(step);
        expect(signalStepsAfter[step]).toContain('closed');
        expect(signalStepDue({ step, followUpOn }, today)).not.toBeNull();
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
        if (step === 'noticed') expect(due).toBe('judged');
        if (step === 'judged' || step === 'decided') expect(due === null).toBe(ahead !== null && ahead > 0);
      }),
    );
  });
});
