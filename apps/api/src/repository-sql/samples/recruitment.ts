import {
  applicantSchema,
  preparationSessionSchema,
  recruitmentStepSchema,
} from '@mim/domain/supervision/schema';
import * as knownPeople from '../../known-people/known-people.repository.js';
import * as preparation from '../../preparation/preparation.repository.js';
import * as drafts from '../../preparation/preparation-drafts.repository.js';
import * as recruitment from '../../recruitment/recruitment.repository.js';
import * as retention from '../../retention/applicants.repository.js';
import * as prepared from '../../visiting-mothers/prepared.repository.js';
import type { SamplesOf } from './samples-of.js';
import { changeIn, day, here, id, rowOf } from './values.js';

const applicant = applicantSchema.parse({ givenName: 'text', source: 'poster', appliedOn: day });
const step = recruitmentStepSchema.parse({ step: 'call', happenedOn: day });
const became = {
  state: 'to-call',
  stateOn: day,
  tryAgainOn: day,
  talkOn: null,
  talkAt: null,
  talkPlace: null,
  visitingMotherId: null,
  personId: null,
} as const;

export const knownPeopleSamples: SamplesOf<typeof knownPeople> = {
  applicantsLike: (trx) => knownPeople.applicantsLike(trx, here, applicant),
};

export const recruitmentSamples: SamplesOf<typeof recruitment> = {
  applicants: (trx) => recruitment.applicants(trx, [here], { closedToo: false, most: 10 }),
  applicantDetail: (trx) => recruitment.applicantDetail(trx, [here], id),
  applicationOf: (trx) => recruitment.applicationOf(trx, here, id),
  lockApplicant: (trx) => recruitment.lockApplicant(trx, here, id),
  addApplicantRow: (trx) => recruitment.addApplicantRow(changeIn(trx), applicant),
  changeApplicant: (trx) => recruitment.changeApplicant(changeIn(trx), rowOf('mim.applicant'), applicant),
  addStep: (trx) => recruitment.addStep(changeIn(trx), rowOf('mim.applicant'), step, became),
  removeApplicants: (trx) => recruitment.removeApplicants(trx, here, [id]),
};

const { visitingMotherIds: _ids, ...contents } = preparationSessionSchema.parse({
  heldOn: day,
  form: 'group',
  topics: ['role'],
  visitingMotherIds: [id],
});

export const preparationSamples: SamplesOf<typeof preparation> = {
  preparedVisitor: (trx) => preparation.preparedVisitor(trx, [here], id),
  preparingVisitors: (trx) => preparation.preparingVisitors(trx, [here], day),
  attendeesOf: (trx) => preparation.attendeesOf(trx, here, [id]),
  lockSession: (trx) => preparation.lockSession(trx, here, id),
  addSession: (trx) => preparation.addSession(changeIn(trx), contents),
  changeSession: (trx) =>
    preparation.changeSession(changeIn(trx), rowOf('mim.preparation_session'), contents),
  addAttendances: (trx) => preparation.addAttendances(changeIn(trx), id, [id]),
  removeAttendances: (trx) => preparation.removeAttendances(changeIn(trx), id, [id]),
  removeSession: (trx) => preparation.removeSession(changeIn(trx), id),
};

export const applicantRetentionSamples: SamplesOf<typeof retention> = {
  closedApplicants: (trx) => retention.closedApplicants(trx, here),
  closedApplicantsByName: (trx) => retention.closedApplicantsByName(trx, [here]),
  takenBackApplicants: (trx) => retention.takenBackApplicants(trx, here),
  emptyApplicantRemovals: (trx) => retention.emptyApplicantRemovals(trx, here, [id]),
  emptyApplicantHistory: (trx) => retention.emptyApplicantHistory(trx, here, [id]),
};

export const preparedSamples: SamplesOf<typeof prepared> = {
  sessionsOfVisitors: (trx) => prepared.sessionsOfVisitors(trx, [here], [id]),
  lockVisitors: (trx) => prepared.lockVisitors(trx, here, [id]),
  changePrepared: (trx) =>
    prepared.changePrepared(changeIn(trx), rowOf('mim.visiting_mother'), {
      preparedOn: day,
      preparation: 'group',
    }),
};

export const preparationDraftSamples: SamplesOf<typeof drafts> = {
  draftOf: (trx) => drafts.draftOf(trx, here),
  saveDraft: (trx) => drafts.saveDraft(trx, here, { note: 'text' }),
  removeDraft: (trx) => drafts.removeDraft(trx, here),
};
