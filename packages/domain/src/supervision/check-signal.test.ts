import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../kernel/iso-date.js';
import { Temporal } from '../kernel/plain-date.js';
import { checkSignal, type SignalStanding, signalStepRefusals } from './check-signal.js';
import {
  mostSignalNotes,
  signalOutcomes,
  signalSeverities,
  signalSteps,
  signalStepsAfter,
} from './signal-codes.js';
import { type SignalStepTaken, signalSchema, signalStepSchema } from './signal-schema.js';

const today = Temporal.PlainDate.from('2008-03-30');
const daysFrom = (days: number) => addDays(today.toString(), days);
const noticed: SignalStanding = {
  step: 'noticed',
  raisedOn: '2008-03-20',
  steppedOn: '2008-03-20',
  notes: 1,
};
const judged: SignalStanding = { ...noticed, step: 'judged', steppedOn: '2008-03-24', notes: 2 };

const judging = (takenOn: string, followUpOn = daysFrom(7)): SignalStepTaken => ({
  step: 'judged',
  takenOn,
  severity: 'watch',
  note: 'Gebeld met haar.',
  followUpOn,
});
const deciding = (takenOn: string): SignalStepTaken => ({
  step: 'decided',
  takenOn,
  contactPerson: 'M. de Wit, Jeugdteam',
  note: 'Het jeugdteam gaat langs.',
  followUpOn: daysFrom(7),
});
const closing = (closedOn: string): SignalStepTaken => ({
  step: 'closed',
  closedOn,
  outcome: 'worry-gone',
  note: 'Zij slaapt weer.',
});
const taking = { judged: judging, decided: deciding, closed: closing };
const refused = (signal: SignalStanding, taken: SignalStepTaken) =>
  signalStepRefusals(signal, taken, today).map(({ field, problem }) => `${field}: ${problem.code}`);

describe('a signal', () => {
  it('needs words and a day that is not ahead; how serious it is may be said later', () => {
    expect(signalSchema.safeParse({ raisedOn: '2008-03-30', description: ' ' }).success).toBe(false);
    const signal = signalSchema.parse({ raisedOn: '2008-03-31', description: 'Zij slaapt niet.' });
    expect(signal.severity).toBeNull();
    expect(checkSignal(signal, today).ok).toBe(false);
    expect(checkSignal({ ...signal, raisedOn: '2008-03-30' }, today).ok).toBe(true);
    expect(checkSignal({ ...signal, raisedOn: '2008-03-30' }, today, '2008-03-29').ok).toBe(false);
  });
});

describe('a step with a signal', () => {
  it('is taken in its order: noticed, judged, decided, and closed from each', () => {
    for (const step of signalSteps.values)
      for (const next of ['judged', 'decided', 'closed'] as const) {
        const allowed = (signalStepsAfter[step] as readonly string[]).includes(next);
        expect(refused({ ...noticed, step }, taking[next]('2008-03-25'))).toEqual(
          allowed ? [] : ['note: signal-step-out-of-order'],
        );
      }
  });

  it('is never without words, and a decision not without the one who decided', () => {
    for (const taken of [judging('2008-03-25'), deciding('2008-03-25'), closing('2008-03-25')])
      expect(signalStepSchema.safeParse({ ...taken, note: ' ' }).success).toBe(false);
    expect(signalStepSchema.safeParse({ ...deciding('2008-03-25'), contactPerson: ' ' }).success).toBe(false);
    expect(signalStepSchema.safeParse({ ...closing('2008-03-25'), outcome: null }).success).toBe(false);
    expect(signalStepSchema.safeParse({ ...judging('2008-03-25'), severity: null }).success).toBe(false);
  });

  it('lies between the step before it and today, and what stays open comes back on a day to come', () => {
    const step = fc.constantFrom('judged', 'decided', 'closed');
    const days = fc.integer({ min: -20, max: 20 });
    fc.assert(
      fc.property(step, days, days, (name, on, back) => {
        const taken = {
          ...taking[name](daysFrom(on)),
          ...(name === 'closed' ? {} : { followUpOn: daysFrom(back) }),
        };
        const fields = signalStepRefusals(judged, taken as SignalStepTaken, today).map(({ field }) => field);
        const isOnTime = daysFrom(on) >= judged.steppedOn && on <= 0;
        expect(fields.includes(name === 'closed' ? 'closedOn' : 'takenOn')).toBe(!isOnTime);
        expect(fields.includes('followUpOn')).toBe(name !== 'closed' && back <= 0);
      }),
    );
  });

  it('says which day it goes before', () => {
    expect(refused(judged, closing('2008-03-19'))).toEqual(['closedOn: signal-step-before-signal']);
    expect(refused(judged, closing('2008-03-23'))).toEqual(['closedOn: signal-step-before-step']);
    expect(refused(judged, closing('2008-03-31'))).toEqual(['closedOn: signal-step-in-future']);
  });

  it('has room for so many notes, and can be closed after them', () => {
    const full = { ...judged, notes: mostSignalNotes };
    expect(refused(full, judging('2008-03-25'))).toEqual(['note: signal-notes-full']);
    expect(refused({ ...full, notes: mostSignalNotes - 1 }, judging('2008-03-25'))).toEqual([]);
    expect(refused(full, closing('2008-03-25'))).toEqual([]);
  });

  it('is never accepted in words that are no code', () => {
    const codes = [...signalOutcomes.values, ...signalSeverities.values] as readonly string[];
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!codes.includes(text));
        expect(signalStepSchema.safeParse({ ...closing('2008-03-25'), outcome: text }).success).toBe(false);
      }),
    );
  });
});
