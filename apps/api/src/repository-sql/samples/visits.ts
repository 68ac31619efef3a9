import * as agenda from '../../agenda/agenda.repository.js';
import * as feeds from '../../calendar-feed/feeds.repository.js';
import * as signals from '../../signals/signals.repository.js';
import * as visits from '../../visits/visits.repository.js';
import type { SamplesOf } from './samples-of.js';
import { changeIn, day, here, id, now, rowOf } from './values.js';

const visit = { locationId: here, trajectoryId: id, visitOn: day, status: 'planned', kind: 'home' } as const;
const filter: visits.VisitFilter = {
  text: 'amina',
  statuses: ['done'],
  kinds: ['home'],
  trajectoryId: id,
  visitingMotherId: id,
  from: day,
  until: day,
};
const after = { visitOn: day, visitId: id };

const days = { from: day, until: day };

export const agendaSamples: SamplesOf<typeof agenda> = {
  firstTalks: (trx) => agenda.firstTalks(trx, [here], days),
  heldFirstTalks: (trx) => agenda.heldFirstTalks(trx, [here], days),
  preparationSessions: (trx) => agenda.preparationSessions(trx, [here], days),
  supervisionSessions: (trx) => agenda.supervisionSessions(trx, [here], days),
  volunteersMeetings: (trx) => agenda.volunteersMeetings(trx, [here], days),
  groupSessions: (trx) => agenda.groupSessions(trx, [here], days),
};

export const visitSamples: SamplesOf<typeof visits> = {
  visitsInCalendar: (trx) =>
    visits.visitsInCalendar(trx, [here], { from: day, until: day, visitingMotherId: id }),
  visitList: (trx) => visits.visitList(trx, [here], filter, { after, limit: 50 }),
  countVisits: (trx) => visits.countVisits(trx, [here], filter),
  visitById: (trx) => visits.visitById(trx, [here], id),
  oldestRecordableVisit: (trx) => visits.oldestRecordableVisit(trx, [here], day, after),
  countRecordableVisits: (trx) => visits.countRecordableVisits(trx, [here], day),
  visitForChange: (trx) => visits.visitForChange(trx, here, id),
  addVisitRow: (trx) => visits.addVisitRow(trx, visit),
  changeVisit: (trx) => visits.changeVisit(trx, rowOf('mim.visit'), { status: 'done' }),
  visitsOfTrajectory: (trx) => visits.visitsOfTrajectory(trx, here, id),
  statesEntered: (trx) => visits.statesEntered(trx, here, id),
  pausesOfTrajectory: (trx) => visits.pausesOfTrajectory(trx, here, id),
  matchesOfTrajectory: (trx) => visits.matchesOfTrajectory(trx, here, id),
  namedMatchesOf: (trx) => visits.namedMatchesOf(trx, here, id),
  visitsOfMatch: (trx) => visits.visitsOfMatch(trx, here, id),
  cancelPlannedVisits: (trx) =>
    visits.cancelPlannedVisits(trx, { locationId: here, matchId: id, after: day, by: 'other' }),
};

const signal = { locationId: here, trajectoryId: id, raisedOn: day } as const;
const said = { locationId: here, signalId: id, step: 'noticed', takenOn: day, takenBy: null } as const;
const asked = { isOpen: true, trajectoryId: id, limit: 50 };

export const signalSamples: SamplesOf<typeof signals> = {
  addSignalRow: (trx) => signals.addSignalRow(trx, signal),
  addSignalNote: (trx) => signals.addSignalNote(trx, { ...said, note: 'text' }),
  signalForChange: (trx) => signals.signalForChange(trx, here, id),
  changeSignal: (trx) => signals.changeSignal(trx, rowOf('mim.signal'), { closedOn: day }),
  notesOfSignal: (trx) => signals.notesOfSignal(trx, here, id),
  correctNote: (trx) =>
    signals.correctNote(trx, here, { signalNoteId: id, version: 1 }, { takenOn: day, note: 'text' }),
  removeNotes: (trx) => signals.removeNotes(changeIn(trx), [id]),
  signalOfVisit: (trx) => signals.signalOfVisit(trx, here, id),
  trajectoryOfVisit: (trx) => signals.trajectoryOfVisit(trx, here, id),
  signalsOfTrajectory: (trx) => signals.signalsOfTrajectory(changeIn(trx), id),
  signalList: (trx) => signals.signalList(trx, [here], asked),
  signalById: (trx) => signals.signalById(trx, [here], id),
};

export const feedSamples: SamplesOf<typeof feeds> = {
  feedsOfAccount: (trx) => feeds.feedsOfAccount(trx, [here]),
  addFeed: (trx) => feeds.addFeed(trx, { locationId: here, secretHash: 'hash' }),
  feedForChange: (trx) => feeds.feedForChange(trx, here, id),
  revokeFeed: (trx) => feeds.revokeFeed(trx, { locationId: here, feedId: id, version: 1, now }),
  feedOfHash: (trx) => feeds.feedOfHash(trx, 'hash'),
  plannedVisits: (trx) => feeds.plannedVisits(trx, here, days, day),
};
