import { randomUUID } from 'node:crypto';
import { addDays } from '@mim/domain/kernel';
import { type Act, openMatches, withOne } from './act.js';

const endOf = (day: string, how: number) => ({
  endedOn: addDays(day, -(how % 3)),
  reason: 'no-time' as const,
  endedBy: how % 2 === 0 ? ('mother' as const) : ('coordinator' as const),
});

const propose: Act = ({ caller, mothers, visitingMothers }, { of, with: other }) =>
  withOne(mothers, of, ({ trajectoryId }) =>
    withOne(visitingMothers, other, ({ visitingMotherId }) =>
      caller.matching.propose({ key: randomUUID(), trajectoryId, visitingMotherId }),
    ),
  );

/** Proposes, and both accept: the match begins today or in the days that come. */
const match: Act = async (doing, choice) => {
  const proposed = await propose(doing, choice);
  if (proposed === null) return null;
  const { id: proposalId = '' } = proposed as { readonly id?: string };
  const { caller, day } = doing;
  const answer = { outcome: 'accepted' as const, answeredOn: day, startsOn: addDays(day, choice.how % 9) };
  return caller.matching.answerProposal({ proposalId, version: 1, answer });
};

const endMatch: Act = (doing, { of, how }) =>
  withOne(openMatches(doing), of, ({ matchId, version, startedOn }) => {
    const end = endOf(doing.day, how);
    const isToBegin = startedOn > end.endedOn;
    const endedOn = isToBegin ? startedOn : end.endedOn;
    return doing.caller.matching.endMatch({ matchId, version, end: { ...end, endedOn } });
  });

const rematch: Act = (doing, { of, with: other, how }) =>
  withOne(openMatches(doing), of, ({ matchId, version }) =>
    withOne(doing.visitingMothers, other, ({ visitingMotherId }) =>
      doing.caller.matching.rematch({
        key: randomUUID(),
        matchId,
        version,
        end: endOf(doing.day, how),
        visitingMotherId,
        startsOn: addDays(doing.day, how % 9),
      }),
    ),
  );

export const matchingActs = { propose, match, 'end match': endMatch, rematch } as const;
