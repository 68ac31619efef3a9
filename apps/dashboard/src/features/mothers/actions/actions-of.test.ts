import { eventsIn, takesPart, trajectoryStates } from '@mim/domain/registration';
import { expect, test } from 'vitest';
import { aMother, aTrajectory, aTransfer } from '../testing/builders.js';
import { actionsOf } from './actions-of.js';

test.each(trajectoryStates.values)(
  'in the state %s only what the table of states allows is offered',
  (state) => {
    const offered = actionsOf(aMother({ trajectory: aTrajectory({ state }) }));
    const events = eventsIn(state);
    expect(offered.includes('end')).toBe(events.includes('end'));
    expect(offered.includes('pause')).toBe(takesPart(state));
    expect(offered.includes('extend')).toBe(takesPart(state));
    expect(offered.includes('end-match')).toBe(events.includes('unmatch'));
    expect(offered.includes('transfer')).toBe(events.includes('transfer-out'));
    expect(offered.includes('reopen')).toBe(events.includes('reopen'));
  },
);

test('a pause that holds today is ended, not begun', () => {
  const pause = { pauseId: 'p', firstDay: '2026-03-01', lastDay: null, reason: 'Op reis', version: 1 };
  expect(actionsOf(aMother())).toContain('pause');
  const paused = actionsOf(aMother({ pauses: [pause] }));
  expect(paused).toContain('end-pause');
  expect(paused).not.toContain('pause');
  expect(paused).toContain('change-pause');
  const over = actionsOf(aMother({ pauses: [{ ...pause, lastDay: '2026-03-11' }] }));
  expect(over).toContain('pause');
  expect(over).not.toContain('change-pause');
});

test('a pause that has not begun can be changed and dropped, and another be agreed', () => {
  const ahead = { pauseId: 'p', firstDay: '2026-07-01', lastDay: null, reason: 'Op reis', version: 1 };
  const offered = actionsOf(aMother({ pauses: [ahead] }));
  expect(offered).toEqual(expect.arrayContaining(['pause', 'change-pause', 'end-pause']));
});

test('an offer that waits can be withdrawn, and opens nothing again before it is', () => {
  const trajectory = aTrajectory({ state: 'ended', endedOn: '2026-02-03', endReason: 'transferred' });
  const offered = (outcome: 'accepted' | 'refused' | 'withdrawn' | null) =>
    actionsOf(aMother({ trajectory, transfers: [aTransfer({ outcome })] })).filter((action) =>
      ['withdraw-transfer', 'reopen'].includes(action),
    );
  expect(offered(null)).toEqual(['withdraw-transfer']);
  expect(offered('accepted')).toEqual([]);
  expect(offered('refused')).toEqual(['reopen']);
  expect(offered('withdrawn')).toEqual(['reopen']);
});
