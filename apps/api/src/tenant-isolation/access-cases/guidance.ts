import { type AccessCasesOf, coordinatorsOnly, key, today } from '../access-case.js';

/** A cover by whom is away: refused once it is known that she works there. */
const cover = {
  absentId: 'demo-coordinator-escamp',
  coveredById: 'demo-coordinator-escamp',
  firstDay: today,
  lastDay: today,
};
const settlement = { outcome: 'done' } as const;
const mayCall = coordinatorsOnly;

/** Supervision, volunteers' meetings and cover. */
export const guidanceCases: AccessCasesOf<'supervision' | 'growth' | 'meetings' | 'covers'> = {
  'supervision.get': { mayCall, inputs: ({ visitingMotherId }) => [{ visitingMotherId }] },
  'supervision.plan': {
    mayCall,
    inputs: ({ visitingMotherId, supervisionSessionId }, versionOf) => [
      { key, visitingMotherId, plan: { sessionOn: today } },
      {
        key,
        visitingMotherId,
        sessionId: supervisionSessionId,
        version: versionOf('supervision_session'),
        plan: { sessionOn: today },
      },
    ],
  },
  'supervision.record': {
    mayCall,
    inputs: ({ visitingMotherId, supervisionSessionId, supervisionAgreementId }, versionOf) => [
      {
        key,
        visitingMotherId,
        session: {
          sessionOn: today,
          settled: [
            {
              agreementId: supervisionAgreementId,
              version: versionOf('supervision_agreement'),
              settlement,
            },
          ],
        },
      },
      {
        key,
        visitingMotherId,
        sessionId: supervisionSessionId,
        version: versionOf('supervision_session'),
        session: { sessionOn: today },
      },
    ],
  },
  'supervision.cancel': {
    mayCall,
    inputs: ({ supervisionSessionId }, versionOf) => [
      { sessionId: supervisionSessionId, version: versionOf('supervision_session'), cancellation: {} },
    ],
  },
  'supervision.settle': {
    mayCall,
    inputs: ({ supervisionAgreementId }, versionOf) => [
      { agreementId: supervisionAgreementId, version: versionOf('supervision_agreement'), settlement },
    ],
  },
  'supervision.draft': { mayCall, inputs: ({ visitingMotherId }) => [{ visitingMotherId }] },
  'supervision.saveDraft': {
    mayCall,
    inputs: ({ visitingMotherId }) => [{ visitingMotherId, fields: { note: 'text' } }],
  },
  'supervision.removeDraft': { mayCall, inputs: ({ visitingMotherId }) => [{ visitingMotherId }] },
  'meetings.export': {
    mayCall: coordinatorsOnly,
    inputs: ({ locationId }) => [{ locationId }, { locationId, withContact: true }],
  },
  'growth.get': { mayCall, inputs: ({ visitingMotherId }) => [{ visitingMotherId }] },
  'growth.recordEvaluation': {
    mayCall,
    inputs: ({ visitingMotherId, evaluationId }, versionOf) => [
      { key, visitingMotherId, evaluation: { evaluatedOn: today, declined: true } },
      {
        key,
        visitingMotherId,
        evaluationId,
        version: versionOf('evaluation'),
        evaluation: { evaluatedOn: today, declined: true },
      },
    ],
  },
  'growth.recordStep': {
    mayCall,
    inputs: ({ visitingMotherId, ownStepId }, versionOf) => [
      { key, visitingMotherId, step: { stepKind: 'work', takenOn: today } },
      {
        key,
        visitingMotherId,
        ownStepId,
        version: versionOf('own_step'),
        step: { stepKind: 'work', takenOn: today },
      },
    ],
  },
  'growth.thank': {
    mayCall,
    inputs: ({ visitingMotherId }, versionOf) => [
      { visitingMotherId, version: versionOf('visiting_mother'), thanks: null },
    ],
  },
  'growth.draft': { mayCall, inputs: ({ visitingMotherId }) => [{ visitingMotherId }] },
  'growth.saveDraft': {
    mayCall,
    inputs: ({ visitingMotherId }) => [{ visitingMotherId, fields: { visits: 'text' } }],
  },
  'growth.removeDraft': { mayCall, inputs: ({ visitingMotherId }) => [{ visitingMotherId }] },
  'meetings.list': { mayCall, inputs: () => [undefined] },
  'meetings.plan': {
    mayCall,
    inputs: ({ locationId, meetingId }, versionOf) => [
      { key, locationId, plan: { meetingOn: today } },
      { key, meetingId, version: versionOf('meeting'), plan: { meetingOn: today } },
    ],
  },
  'meetings.record': {
    mayCall,
    inputs: ({ locationId, meetingId, visitingMotherId }, versionOf) => [
      { key, locationId, meeting: { meetingOn: today }, attendees: [visitingMotherId] },
      {
        key,
        meetingId,
        version: versionOf('meeting'),
        meeting: { meetingOn: today },
        attendees: [visitingMotherId],
      },
    ],
  },
  'meetings.cancel': {
    mayCall,
    inputs: ({ meetingId }, versionOf) => [{ meetingId, version: versionOf('meeting'), cancellation: {} }],
  },
  'covers.list': { mayCall, inputs: () => [undefined] },
  'covers.save': {
    mayCall,
    inputs: ({ locationId, coverId }, versionOf) => [
      { key, locationId, cover },
      { key, coverId, version: versionOf('cover'), cover },
    ],
  },
};
