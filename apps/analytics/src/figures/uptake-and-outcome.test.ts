import { describe, expect, it } from 'vitest';
import { mergeAll } from '../tally/merge.js';
import { figures, find, format2, tallyAt } from './testing/figures-2.js';

describe('uptake', () => {
  const keeping = tallyAt('ede', {
    ...format2,
    uptake: [
      {},
      { referral_source: 'not-asked', referred: 1, intakes: 0, started: 0, in_process: 1, declined: 0 },
    ],
  });
  it('is of the locations that keep it, and says of how many', () => {
    const rows = figures(mergeAll([keeping, tallyAt('breda', {}), tallyAt('goes', format2)]));
    expect(find(rows, 'uptake.referred')).toMatchObject({ count: 5, note: 'of-locations:1/3' });
    expect(find(rows, 'uptake.started', 'referral-source', 'well-baby-clinic')).toMatchObject({
      count: 2,
      base: 4,
      value: 50,
      note: 'of-locations:1/3;small-base',
    });
    expect(find(rows, 'uptake.outcome', 'status', 'in-process')).toMatchObject({
      count: 2,
      base: 5,
      unknown: 0,
    });
    expect(find(figures(keeping), 'uptake.referred')?.note).toBeNull();
  });

  it('of nobody at a location that keeps it is 0, and of locations that keep none nothing', () => {
    const nobody = {
      referral_source: 'not-asked',
      referred: 0,
      intakes: 0,
      started: 0,
      in_process: 0,
      declined: 0,
    } as const;
    expect(find(figures(tallyAt('ede', { ...format2, uptake: [nobody] })), 'uptake.referred')?.count).toBe(0);
    const none = figures(tallyAt('breda', {}));
    expect(find(none, 'uptake.referred')).toMatchObject({ count: null, note: 'of-locations:0/1' });
    expect(find(none, 'uptake.outcome', 'status', 'started')).toMatchObject({
      count: null,
      base: null,
      value: null,
    });
  });
});

describe('outcome', () => {
  const ended = { ended_on: '2008-06-01', end_reason: 'completed' } as const;
  const before = { confidence_start: 5, finding_help_start: 6, support_start: 7 };
  const after = { confidence_end: 7, finding_help_end: 6, support_end: 6 };

  it('leaves out locations of format 1, of its base too, and who did not end', () => {
    const rows = figures(
      mergeAll([
        tallyAt('breda', { participations: [ended] }),
        tallyAt('ede', { ...format2, participations: [{ ...ended, ...before, ...after }, { ...before }] }),
      ]),
    );
    expect(find(rows, 'outcome.answered')).toMatchObject({ count: 1, base: 1, value: 100 });
    expect(find(rows, 'outcome.answered')?.note).toBe('of-locations:1/2;small-base');
    expect(find(rows, 'outcome.marks', 'confidence', 'change')).toMatchObject({
      count: 1,
      value: 2,
      lower: null,
    });
    expect(find(rows, 'outcome.marks', 'support', 'change')?.value).toBe(-1);
    expect(find(rows, 'outcome.direction', 'support', 'lower')).toMatchObject({ count: 1, base: 1 });
  });

  it('leaves out a transfer, which is no end', () => {
    const moved = { ...ended, end_reason: 'transferred', ...before, ...after } as const;
    expect(
      find(figures(tallyAt('ede', { ...format2, participations: [moved] })), 'outcome.answered')?.base,
    ).toBe(0);
  });

  it('tells who answers from who gave marks at the start alone', () => {
    const rows = figures(
      tallyAt('ede', {
        ...format2,
        participations: [
          { ...ended, ...before, ...after, visits_done_total: 16 },
          { ...ended, ...before, end_reason: 'moved', visits_done_total: 5 },
          { ...ended, ...before, confidence_end: 5 },
          { ...ended, outcome_declined: true },
        ],
      }),
    );
    expect(find(rows, 'outcome.responders', 'both', 'count')?.count).toBe(1);
    expect(find(rows, 'outcome.responders', 'start-only', 'count')?.count).toBe(1);
    expect(find(rows, 'outcome.responders', 'start-only', 'completed')).toMatchObject({
      count: 0,
      base: 1,
      value: 0,
    });
    expect(find(rows, 'outcome.responders', 'both', 'start-mark')).toMatchObject({ count: 1, value: 6 });
    expect(find(rows, 'outcome.responders', 'start-only', 'visits')).toMatchObject({ count: 1, value: 5 });
    expect(find(rows, 'outcome.declined')).toMatchObject({ count: 1, base: 4 });
  });
});
