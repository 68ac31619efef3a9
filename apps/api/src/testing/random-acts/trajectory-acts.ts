import { addDays } from '@mim/domain/kernel';
import { type Act, withOne } from './act.js';
import { coordinatorOf } from './small-programme.js';

const plannedVisits = ['cancel', 'move', 'keep'] as const;

const pause: Act = ({ caller, day, mothers }, { of, with: other, how }) =>
  withOne(mothers, of, ({ trajectoryId, version }) => {
    const firstDay = addDays(day, how % 9);
    return caller.trajectories.pause({
      trajectoryId,
      version,
      pause: { firstDay, lastDay: addDays(firstDay, 14), reason: 'vakantie' },
      plannedVisits: plannedVisits[other % 3] ?? 'cancel',
    });
  });

const end: Act = ({ caller, day, mothers }, { of, how }) =>
  withOne(mothers, of, ({ trajectoryId, version }) =>
    caller.trajectories.end({
      trajectoryId,
      version,
      end: { endedOn: addDays(day, -(how % 3)), reason: 'moved' },
    }),
  );

const reopen: Act = ({ caller, day, mothers }, { of }) =>
  withOne(
    mothers.filter(({ state }) => state === 'ended'),
    of,
    ({ trajectoryId, version }) =>
      caller.trajectories.reopen({ trajectoryId, version, reopening: { reopenedOn: day, reason: 'Terug.' } }),
  );

const transfer: Act = ({ caller, day, mothers, programme }, { of }) =>
  withOne(mothers, of, ({ trajectoryId, version }) => {
    const toLocationId = programme.there.locationIds[0] ?? '';
    const offer = { toLocationId, offeredOn: day, consentOn: day };
    return caller.trajectories.transfer({ trajectoryId, version, transfer: offer });
  });

/** An offer is withdrawn here, or refused or accepted there. */
const answerTransfer: Act = ({ caller, day, transfers, programme }, { of, how }) =>
  withOne(
    transfers.filter(({ outcome }) => outcome === null),
    of,
    async ({ transferId, version }) => {
      if (how % 3 === 0) return caller.trajectories.withdrawTransfer({ transferId, version });
      const outcome = how % 3 === 1 ? ('refused' as const) : ('accepted' as const);
      const answer = { outcome, answeredOn: day, reason: 'Vol.' };
      const there = coordinatorOf(programme, programme.there);
      await there.trajectories.answerTransfer({ transferId, version, answer, sameAs: null });
      // What the other location did is theirs to undo.
      return null;
    },
  );

export const trajectoryActs = {
  'pause mother': pause,
  'end trajectory': end,
  'reopen trajectory': reopen,
  transfer,
  'answer transfer': answerTransfer,
} as const;
