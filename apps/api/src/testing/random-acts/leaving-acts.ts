import { randomUUID } from 'node:crypto';
import { addDays } from '@mim/domain/kernel';
import type { StopVisiting } from '../../leaving/leaving.schema.js';
import { type Act, type Choice, type Doing, openMatches, pick, withOne } from './act.js';

type Families = StopVisiting['families'];

/** What becomes of the families of a visiting mother: somebody is next or stands in, or nobody is. */
const passingOn = (doing: Doing, leavingId: string, choice: Choice, to: 'successor' | 'stand-in'): Families =>
  openMatches(doing)
    .filter(({ visitingMotherId }) => visitingMotherId === leavingId)
    .map(({ matchId, version }, place) => {
      const next = pick(doing.visitingMothers, choice.with + place)?.visitingMotherId ?? leavingId;
      if ((choice.with + place) % 4 === 0)
        return { matchId, version, to: to === 'successor' ? 'waiting' : 'cancel-visits' };
      const family = { matchId, version, visitingMotherId: next };
      if (to === 'stand-in') return { ...family, to };
      return { ...family, to, plannedVisits: choice.how % 4 < 2 ? 'hand-over' : 'cancel' };
    });

const stop: Act = (doing, choice) =>
  withOne(doing.visitingMothers, choice.of, ({ visitingMotherId, version }) =>
    doing.caller.leaving.stop({
      key: randomUUID(),
      visitingMotherId,
      version,
      stop: { stoppedOn: addDays(doing.day, -(choice.how % 3)), stopReason: 'moved' },
      families: passingOn(doing, visitingMotherId, choice, 'successor'),
    }),
  );

/** Is away until a day that is known, or until nobody knows when. */
const goAway: Act = (doing, choice) =>
  withOne(doing.visitingMothers, choice.of, ({ visitingMotherId }) => {
    const isOpen = choice.how % 3 === 0;
    const firstDay = addDays(doing.day, isOpen ? 0 : choice.how % 9);
    const lastDay = isOpen ? null : addDays(firstDay, choice.with % 30);
    return doing.caller.leaving.goAway({
      key: randomUUID(),
      visitingMotherId,
      pause: { firstDay, lastDay, reason: 'ziek' },
      families: passingOn(doing, visitingMotherId, choice, isOpen ? 'successor' : 'stand-in'),
    });
  });

const pause: Act = ({ caller, day, visitingMothers }, { of, how }) =>
  withOne(visitingMothers, of, ({ visitingMotherId }) => {
    const firstDay = addDays(day, how % 9);
    const lastDay = how % 2 === 0 ? null : addDays(firstDay, 20);
    const reason = 'vakantie';
    return caller.leaving.goAway({
      key: randomUUID(),
      visitingMotherId,
      pause: { firstDay, lastDay, reason },
      families: [],
    });
  });

/** Comes back, or stays away longer. */
const comeBack: Act = ({ caller, day, absences }, { of, how }) =>
  withOne(absences, of, ({ visitingMotherPauseId: pauseId, version, firstDay }) => {
    const [, later = day] = [firstDay, day].toSorted();
    const lastDay = how % 4 === 0 ? null : addDays(later, how % 5);
    return caller.leaving.changeAbsence({
      pauseId,
      version,
      pause: { firstDay, lastDay, reason: 'terug' },
      families: [],
    });
  });

/** Changes her facts: that she stops, or that she did not. */
const save: Act = ({ caller, day, visitingMothers }, { of, how }) =>
  withOne(visitingMothers, of, async ({ visitingMotherId, version }) => {
    const { facts, person, personVersion } = await caller.visitingMothers.get({ visitingMotherId });
    const stop =
      how % 2 === 0
        ? { stoppedOn: null, stopReason: null }
        : { stoppedOn: addDays(day, how % 3), stopReason: 'moved' as const };
    return caller.visitingMothers.save({
      key: randomUUID(),
      visitingMotherId,
      version,
      person,
      personVersion,
      facts: { ...facts, ...stop },
    });
  });

export const leavingActs = {
  stop,
  'go away': goAway,
  'pause visiting mother': pause,
  'come back': comeBack,
  'save visiting mother': save,
} as const;
