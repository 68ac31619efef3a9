import { type AccessCasesOf, coordinatorsOnly, key, today } from '../access-case.js';

const end = { endedOn: today, reason: 'no-rapport', endedBy: 'mother' } as const;
const person = { givenName: 'text' };
const stop = { stoppedOn: today, stopReason: 'moved' } as const;
const pause = { firstDay: today, reason: 'text' };

/** Visiting mothers and their matches. */
export const matchingCases: AccessCasesOf<'matching' | 'visitingMothers' | 'visitingMotherPage' | 'leaving'> =
  {
    'matching.waiting': { mayCall: coordinatorsOnly, inputs: () => [undefined] },
    'matching.candidates': { mayCall: coordinatorsOnly, inputs: ({ trajectoryId }) => [{ trajectoryId }] },
    'matching.propose': {
      mayCall: coordinatorsOnly,
      inputs: ({ trajectoryId, visitingMotherId }) => [{ key, trajectoryId, visitingMotherId }],
    },
    'matching.reject': {
      mayCall: coordinatorsOnly,
      inputs: ({ trajectoryId, visitingMotherId }) => [
        { key, trajectoryId, visitingMotherId, rejection: { reason: 'text' } },
      ],
    },
    'matching.reconsider': {
      mayCall: coordinatorsOnly,
      inputs: ({ matchProposalId }, versionOf) => [
        { proposalId: matchProposalId, version: versionOf('match_proposal') },
      ],
    },
    'matching.answerProposal': {
      mayCall: coordinatorsOnly,
      inputs: ({ matchProposalId }, versionOf) => [
        {
          proposalId: matchProposalId,
          version: versionOf('match_proposal'),
          answer: { outcome: 'accepted', answeredOn: today, startsOn: today },
        },
      ],
    },
    'matching.endMatch': {
      mayCall: coordinatorsOnly,
      inputs: ({ matchId }, versionOf) => [{ matchId, version: versionOf('match'), end }],
    },
    'matching.rematch': {
      mayCall: coordinatorsOnly,
      inputs: ({ matchId, visitingMotherId }, versionOf) => [
        { key, matchId, version: versionOf('match'), end, visitingMotherId, startsOn: today },
      ],
    },
    'visitingMothers.export': {
      mayCall: coordinatorsOnly,
      inputs: ({ text }) => [{}, { text }, { withContact: true }],
    },
    'visitingMothers.list': {
      mayCall: coordinatorsOnly,
      inputs: ({ text }) => [{}, { stoppedToo: true }, { text }],
    },
    'visitingMothers.names': {
      mayCall: coordinatorsOnly,
      inputs: () => [{}, { stoppedToo: true }],
    },
    'visitingMothers.get': {
      mayCall: coordinatorsOnly,
      inputs: ({ visitingMotherId }) => [{ visitingMotherId }],
    },
    'visitingMotherPage.get': {
      mayCall: coordinatorsOnly,
      inputs: ({ visitingMotherId }) => [{ visitingMotherId }],
    },
    'visitingMotherPage.card': {
      mayCall: coordinatorsOnly,
      inputs: ({ visitingMotherId }) => [{ visitingMotherId }],
    },
    'visitingMothers.save': {
      mayCall: coordinatorsOnly,
      inputs: ({ locationId, visitingMotherId, partnerId }, versionOf) => [
        { key, locationId, person, facts: {} },
        { key, locationId, person, facts: {}, sameAs: partnerId },
        {
          key,
          visitingMotherId,
          version: versionOf('visiting_mother'),
          personVersion: versionOf('person'),
          person,
          facts: { preparedOn: '2008-01-28' },
        },
      ],
    },
    'leaving.families': {
      mayCall: coordinatorsOnly,
      inputs: ({ visitingMotherId }) => [{ visitingMotherId }],
    },
    'leaving.stop': {
      mayCall: coordinatorsOnly,
      inputs: ({ visitingMotherId, matchId }, versionOf) => [
        {
          key,
          visitingMotherId,
          version: versionOf('visiting_mother'),
          stop,
          families: [{ matchId, version: versionOf('match'), to: 'waiting' }],
        },
      ],
    },
    'leaving.changeAbsence': {
      mayCall: coordinatorsOnly,
      inputs: ({ visitingMotherPauseId }, versionOf) => [
        { pauseId: visitingMotherPauseId, version: versionOf('visiting_mother_pause'), pause, families: [] },
      ],
    },
    'leaving.goAway': {
      mayCall: coordinatorsOnly,
      inputs: ({ visitingMotherId, matchId }, versionOf) => [
        {
          key,
          visitingMotherId,
          pause,
          families: [{ matchId, version: versionOf('match'), to: 'waiting' }],
        },
      ],
    },
  };
