import * as covers from '../../covers/covers.repository.js';
import * as growth from '../../growth/growth.repository.js';
import * as meetings from '../../meetings/meetings.repository.js';
import * as supervision from '../../supervision/supervision.repository.js';
import * as drafts from '../../visiting-mothers/drafts.repository.js';
import type { SamplesOf } from './samples-of.js';
import { changeIn, day, here, id, rowOf } from './values.js';

const away = { firstDay: day, lastDay: day };

export const supervisionSamples: SamplesOf<typeof supervision> = {
  supervised: (trx) => supervision.supervised(trx, [here], id),
  sessionsOf: (trx) => supervision.sessionsOf(trx, here, id),
  otherSessions: (trx) => supervision.otherSessions(changeIn(trx), id, id),
  sessionForChange: (trx) => supervision.sessionForChange(changeIn(trx), id),
  addSessionRow: (trx) =>
    supervision.addSessionRow(changeIn(trx), { visitingMotherId: id, status: 'planned', sessionOn: day }),
  changeSession: (trx) =>
    supervision.changeSession(changeIn(trx), rowOf('mim.supervision_session'), { status: 'cancelled' }),
  removeSessionRow: (trx) => supervision.removeSessionRow(changeIn(trx), id),
  agreementForChange: (trx) => supervision.agreementForChange(changeIn(trx), id),
  agreementsInSession: (trx) =>
    supervision.agreementsInSession(changeIn(trx), rowOf('mim.supervision_session')),
  agreementsSettledIn: (trx) => supervision.agreementsSettledIn(changeIn(trx), id),
  addAgreementRows: (trx) => supervision.addAgreementRows(changeIn(trx), id, ['text']),
  changeAgreement: (trx) =>
    supervision.changeAgreement(changeIn(trx), rowOf('mim.supervision_agreement'), {
      settledOn: day,
      outcome: 'done',
    }),
};

export const meetingSamples: SamplesOf<typeof meetings> = {
  meetingsOf: (trx) => meetings.meetingsOf(trx, [here], 10),
  meetingsOnDay: (trx) => meetings.meetingsOnDay(changeIn(trx), day),
  attendeesByName: (trx) => meetings.attendeesByName(trx, [here], [id]),
  meetingDays: (trx) => meetings.meetingDays(trx, [here]),
  visitedSpans: (trx) => meetings.visitedSpans(trx, [here]),
  possibleAttendees: (trx) => meetings.possibleAttendees(trx, [here]),
  attendeesAmong: (trx) => meetings.attendeesAmong(changeIn(trx), [id]),
  meetingForChange: (trx) => meetings.meetingForChange(changeIn(trx), id),
  addMeetingRow: (trx) => meetings.addMeetingRow(changeIn(trx), { status: 'planned', meetingOn: day }),
  changeMeeting: (trx) =>
    meetings.changeMeeting(changeIn(trx), rowOf('mim.meeting'), { status: 'cancelled' }),
  removeAttendanceExcept: (trx) => meetings.removeAttendanceExcept(changeIn(trx), id, [id]),
  addAttendance: (trx) => meetings.addAttendance(changeIn(trx), id, [id]),
  removeMeetingRow: (trx) => meetings.removeMeetingRow(changeIn(trx), id),
};

const cover = { absentId: 'bea', coveredById: 'carla', ...away };

export const coverSamples: SamplesOf<typeof covers> = {
  coversFrom: (trx) => covers.coversFrom(trx, [here], day),
  otherCovers: (trx) => covers.otherCovers(changeIn(trx), id),
  coverForChange: (trx) => covers.coverForChange(changeIn(trx), id),
  addCoverRow: (trx) => covers.addCoverRow(changeIn(trx), cover),
  changeCover: (trx) => covers.changeCover(changeIn(trx), rowOf('mim.cover'), cover),
  removeCoverRow: (trx) => covers.removeCoverRow(changeIn(trx), id),
};

const evaluation = { evaluatedOn: day, declined: true };
const ownStep = { stepKind: 'course', takenOn: day } as const;

export const growthSamples: SamplesOf<typeof growth> = {
  evaluationsOf: (trx) => growth.evaluationsOf(trx, here, id),
  ownStepsOf: (trx) => growth.ownStepsOf(trx, here, id),
  evaluationForChange: (trx) => growth.evaluationForChange(changeIn(trx), id),
  ownStepForChange: (trx) => growth.ownStepForChange(changeIn(trx), id),
  addEvaluationRow: (trx) => growth.addEvaluationRow(changeIn(trx), { visitingMotherId: id, ...evaluation }),
  addOwnStepRow: (trx) => growth.addOwnStepRow(changeIn(trx), { visitingMotherId: id, ...ownStep }),
  changeEvaluation: (trx) => growth.changeEvaluation(changeIn(trx), rowOf('mim.evaluation'), evaluation),
  changeOwnStep: (trx) => growth.changeOwnStep(changeIn(trx), rowOf('mim.own_step'), ownStep),
  removeEvaluationRow: (trx) => growth.removeEvaluationRow(changeIn(trx), id),
  removeOwnStepRow: (trx) => growth.removeOwnStepRow(changeIn(trx), id),
  countOwnSteps: (trx) => growth.countOwnSteps(trx, here, away),
  growthWithTasks: (trx) => growth.growthWithTasks(trx, [here], day),
  growthOfOne: (trx) => growth.growthOfOne(trx, here, id),
};

export const draftSamples: SamplesOf<typeof drafts> = {
  draftOf: (trx) => drafts.draftOf(trx, 'mim.supervision_draft', here, id),
  keepDraft: (trx) =>
    drafts.keepDraft(trx, 'mim.supervision_draft', here, { visitingMotherId: id, fields: { note: 'text' } }),
  forgetDraft: (trx) => drafts.forgetDraft(trx, 'mim.supervision_draft', here, id),
};
