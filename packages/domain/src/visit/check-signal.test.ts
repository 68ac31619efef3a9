import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../kernel/iso-date.js';
import { Temporal } from '../kernel/plain-date.js';
import { checkSignalAnswer } from './check-signal.js';
import { mostSignalNotes, signalAnswers } from './signal-facts.js';
import { signalAnswerSchema } from './visit-schema.js';

const today = Temporal.PlainDate.from('2008-03-30');

describe('what is done with a signal', () => {
  it('is never without a note', () => {
    for (const answer of signalAnswers.values)
      expect(signalAnswerSchema.safeParse({ answer, note: ' ', followUpOn: '2008-04-06' }).success).toBe(
        false,
      );
  });

  it('is to close it, or to come back to it on a day to come', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...signalAnswers.values),
        fc.integer({ min: -30, max: 300 }),
        (answer, days) => {
          const given = { answer, note: 'Besproken.', followUpOn: addDays(today.toString(), days) };
          const checked = checkSignalAnswer(signalAnswerSchema.parse(given), 0, today);
          expect(checked.ok).toBe(answer === 'closed' || days > 0);
          if (checked.ok)
            expect(checked.value.followUpOn).toBe(answer === 'closed' ? null : given.followUpOn);
        },
      ),
    );
  });

  it('has room for so many notes, and can be closed after them', () => {
    const answer = (code: 'closed' | 'kept-open', notes: number) =>
      checkSignalAnswer(
        { answer: code, note: 'x', followUpOn: code === 'closed' ? null : '2008-04-06' },
        notes,
        today,
      ).ok;
    expect(answer('kept-open', mostSignalNotes - 1)).toBe(true);
    expect(answer('kept-open', mostSignalNotes)).toBe(false);
    expect(answer('closed', mostSignalNotes)).toBe(true);
  });

  it('needs a day when it is kept open', () => {
    const given = { answer: 'kept-open', note: 'Zij belt de huisarts.' };
    expect(signalAnswerSchema.safeParse(given).error?.issues).toMatchObject([{ path: ['followUpOn'] }]);
  });
});
