import { type AccessCasesOf, coordinatorsOnly, key, today } from '../access-case.js';

const applicant = { givenName: 'text', source: 'poster', appliedOn: '2008-01-07' } as const;
const call = { step: 'call', happenedOn: today } as const;
const session = (visitingMotherId: string) => ({
  heldOn: today,
  form: 'individual' as const,
  topics: ['role' as const],
  visitingMotherIds: [visitingMotherId],
});

const { source: _source, appliedOn: _on, ...person } = applicant;

/** Who applied to become a visiting mother, and how visiting mothers are prepared. */
export const recruitmentCases: AccessCasesOf<'recruitment' | 'preparation' | 'knownPeople'> = {
  'knownPeople.alike': {
    mayCall: coordinatorsOnly,
    inputs: ({ locationId }) => [{ locationId, person }],
  },
  'knownPeople.get': { mayCall: coordinatorsOnly, inputs: ({ motherId }) => [{ personId: motherId }] },
  'recruitment.export': {
    mayCall: coordinatorsOnly,
    inputs: () => [{}, { closedToo: true, withContact: true }],
  },
  'recruitment.list': { mayCall: coordinatorsOnly, inputs: () => [{}, { closedToo: true }] },
  'recruitment.get': { mayCall: coordinatorsOnly, inputs: ({ applicantId }) => [{ applicantId }] },
  'recruitment.known': { mayCall: coordinatorsOnly, inputs: ({ applicantId }) => [{ applicantId }] },
  'recruitment.save': {
    mayCall: coordinatorsOnly,
    inputs: ({ locationId, applicantId, partnerId }, versionOf) => [
      { key, locationId, applicant },
      { key, locationId, applicant, sameAs: partnerId },
      { key, applicantId, version: versionOf('applicant'), applicant },
    ],
  },
  'recruitment.recordStep': {
    mayCall: coordinatorsOnly,
    inputs: ({ applicantId }, versionOf) => [
      { applicantId, version: versionOf('applicant'), recorded: call },
    ],
  },
  'preparation.get': {
    mayCall: coordinatorsOnly,
    inputs: ({ visitingMotherId }) => [{ visitingMotherId }],
  },
  'preparation.underWay': { mayCall: coordinatorsOnly, inputs: () => [undefined] },
  'preparation.save': {
    mayCall: coordinatorsOnly,
    inputs: ({ visitingMotherId, preparationSessionId }, versionOf) => [
      { key, session: session(visitingMotherId) },
      {
        key,
        preparationSessionId,
        version: versionOf('preparation_session'),
        session: session(visitingMotherId),
      },
    ],
  },
  'preparation.draft': { mayCall: coordinatorsOnly, inputs: ({ locationId }) => [{ locationId }] },
  'preparation.saveDraft': {
    mayCall: coordinatorsOnly,
    inputs: ({ locationId }) => [{ locationId, fields: { note: 'text' } }],
  },
  'preparation.removeDraft': { mayCall: coordinatorsOnly, inputs: ({ locationId }) => [{ locationId }] },
};
