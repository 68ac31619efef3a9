import * as leaving from '../../leaving/leaving.repository.js';
import * as matching from '../../matching/matching.repository.js';
import * as visitingMotherPage from '../../visiting-mother-page/visiting-mother-page.repository.js';
import * as recordedOfHer from '../../visiting-mothers/recorded-of-her.repository.js';
import * as term from '../../visiting-mothers/term.repository.js';
import * as visitingMothers from '../../visiting-mothers/visiting-mothers.repository.js';
import type { SamplesOf } from './samples-of.js';
import { changeIn, day, here, id, rowOf } from './values.js';

const both = { locationId: here, trajectoryId: id, visitingMotherId: id };

export const matchingSamples: SamplesOf<typeof matching> = {
  motherToMatch: (trx) => matching.motherToMatch(trx, [here], id),
  mothersToRank: (trx) => matching.mothersToRank(trx, here, [id]),
  waitingMothers: (trx) => matching.waitingMothers(trx, [here]),
  proposalsOf: (trx) => matching.proposalsOf(trx, here, [id]),
  matchChain: (trx) => matching.matchChain(trx, here, [id]),
  nextPlannedVisit: (trx) => matching.nextPlannedVisit(trx, here, id),
  addProposalRow: (trx) => matching.addProposalRow(trx, { ...both, proposedOn: day, outcome: 'proposed' }),
  proposalForChange: (trx) => matching.proposalForChange(trx, here, id),
  changeProposal: (trx) =>
    matching.changeProposal(trx, rowOf('mim.match_proposal'), { outcome: 'withdrawn', answeredOn: day }),
  addMatchRow: (trx) => matching.addMatchRow(trx, { ...both, startedOn: day }),
  matchForChange: (trx) => matching.matchForChange(trx, here, id),
  changeMatch: (trx) => matching.changeMatch(trx, rowOf('mim.match'), { endedOn: day }),
};

export const visitingMotherPageSamples: SamplesOf<typeof visitingMotherPage> = {
  nextVisitOf: (trx) => visitingMotherPage.nextVisitOf(trx, here, id, day),
};

export const recordedOfHerSamples: SamplesOf<typeof recordedOfHer> = {
  recordedOfVisitors: (trx) => recordedOfHer.recordedOfVisitors(changeIn(trx), [id]),
  visitorsOfAction: (trx) => recordedOfHer.visitorsOfAction(changeIn(trx), id),
};

export const termSamples: SamplesOf<typeof term> = {
  datedRecordsOf: (trx) => term.datedRecordsOf(changeIn(trx), id),
};

export const visitingMotherSamples: SamplesOf<typeof visitingMothers> = {
  visitorWhoCoordinates: (trx) => visitingMothers.visitorWhoCoordinates(trx, here, 'text'),
  activeVisitingMothers: (trx) => visitingMothers.activeVisitingMothers(trx, [here], day),
  foundRows: (trx) => visitingMothers.foundRows(trx, [here], { text: 'yilm', activeOn: day }),
  countStopped: (trx) => visitingMothers.countStopped(trx, [here], { text: 'yilm', by: day }),
  visitingMotherNames: (trx) => visitingMothers.visitingMotherNames(trx, [here], day),
  supervisionOfActive: (trx) => visitingMothers.supervisionOfActive(trx, [here], day),
  visitingMother: (trx) => visitingMothers.visitingMother(trx, [here], id),
  visitingMotherForChange: (trx) => visitingMothers.visitingMotherForChange(trx, here, id),
  addVisitingMotherRow: (trx) =>
    visitingMothers.addVisitingMotherRow(trx, { locationId: here, personId: id }),
  changeVisitingMother: (trx) =>
    visitingMothers.changeVisitingMother(trx, rowOf('mim.visiting_mother'), { note: 'text' }),
  pausesFrom: (trx) => visitingMothers.pausesFrom(trx, [here], day),
  pausesOf: (trx) => visitingMothers.pausesOf(trx, here, id),
  countOpenMatches: (trx) => visitingMothers.countOpenMatches(trx, here, id),
  cancelVisitsOf: (trx) =>
    visitingMothers.cancelVisitsOf(trx, {
      locationId: here,
      visitingMotherId: id,
      within: { firstDay: day, lastDay: day },
    }),
  cancelSessionsOf: (trx) =>
    visitingMothers.cancelSessionsOf(trx, {
      locationId: here,
      visitingMotherId: id,
      within: { firstDay: day, lastDay: day },
    }),
  leaveVisitsWithoutHer: (trx) =>
    visitingMothers.leaveVisitsWithoutHer(trx, {
      locationId: here,
      visitingMotherId: id,
      within: { firstDay: day, lastDay: day },
    }),
  withdrawProposals: (trx) =>
    visitingMothers.withdrawProposals(trx, { locationId: here, visitingMotherId: id, on: day }),
  pauseForChange: (trx) => visitingMothers.pauseForChange(trx, here, id),
  addPauseRow: (trx) =>
    visitingMothers.addPauseRow(trx, {
      locationId: here,
      visitingMotherId: id,
      firstDay: day,
      reason: 'text',
    }),
  changePause: (trx) =>
    visitingMothers.changePause(trx, rowOf('mim.visiting_mother_pause'), { lastDay: day }),
  openMatches: (trx) => visitingMothers.openMatches(trx, [here]),
  matchesOf: (trx) => visitingMothers.matchesOf(trx, here, id),
};

export const leavingSamples: SamplesOf<typeof leaving> = {
  openVisitsOf: (trx) => leaving.openVisitsOf(trx, here, id, day),
  familiesOf: (trx) => leaving.familiesOf(trx, here, id),
  handOverVisits: (trx) =>
    leaving.handOverVisits(
      trx,
      { locationId: here, matchId: id, within: { firstDay: day, lastDay: day } },
      id,
    ),
  bringUnderMatch: (trx) => leaving.bringUnderMatch(trx, here, [id], id),
};
