import { randomUUID } from 'node:crypto';
import type { RemoveInput } from '../../removals/removals.schema.js';
import { type Act, pick, withOne } from './act.js';

type RowToRemove = Pick<RemoveInput, 'kind' | 'id' | 'version'>;

/** Takes out a match, a visit, a pause or an offer. */
const remove: Act = ({ caller, matches, visits, pauses, transfers }, { of, with: other, how }) => {
  const rows: readonly (readonly RowToRemove[])[] = [
    matches.map(({ matchId: id, version }) => ({ kind: 'match', id, version })),
    visits.map(({ visitId: id, version }) => ({ kind: 'visit', id, version })),
    pauses.map(({ pauseId: id, version }) => ({ kind: 'pause', id, version })),
    transfers.map(({ transferId: id, version }) => ({ kind: 'transfer', id, version })),
  ];
  return withOne(pick(rows, how) ?? [], of, (row) =>
    caller.removals.remove({
      key: randomUUID(),
      ...row,
      removal: { reason: 'not-happened' },
      settledVisits: other % 3 === 0 ? 'leave' : 'restore',
    }),
  );
};

/** Takes out a mother or a visiting mother. */
const removeDossier: Act = ({ caller, mothers, visitingMothers }, { of, how }) => {
  const people = [
    ...mothers.map(({ trajectoryId: id }) => ({ kind: 'trajectory' as const, id })),
    ...visitingMothers.map(({ visitingMotherId: id }) => ({ kind: 'visiting-mother' as const, id })),
  ];
  return withOne(people, of + how, async (who) => {
    const { version, goesAlong } = await caller.removals.dossier(who);
    return caller.removals.removeDossier({
      key: randomUUID(),
      ...who,
      version,
      removal: { reason: 'practice' },
      seen: goesAlong.reduce((sum, { count }) => sum + count, 0),
    });
  });
};

/** Undoes something that was done here, a moment or a month ago. */
const undo: Act = ({ caller, programme }, { of }) =>
  withOne(programme.actionIds, of, (actionId) => caller.actions.undo({ actionId }));

export const removalActs = { remove, 'remove dossier': removeDossier, undo } as const;
