import { administrationActs } from '@mim/domain/account';
import {
  dayParts,
  endReasons,
  maintainedLists,
  preparationExercises,
  preparationForms,
  preparationTopics,
  referralSources,
} from '@mim/domain/code-lists';
import { uptakeSources, uptakeStandings } from '@mim/domain/delivery';
import { expenseLineKinds } from '@mim/domain/expenses';
import { ownStepKinds } from '@mim/domain/growth';
import type { CodeList, FactKind, FactTable, RecordTable } from '@mim/domain/kernel';
import { placeActs } from '@mim/domain/location';
import { matchEndReasons, matchEndSides, proposalOutcomes } from '@mim/domain/matching';
import { spokenLanguages } from '@mim/domain/person';
import {
  givenBookFacts,
  referralDirections,
  referralProgrammes,
  referralStates,
  referralStepFacts,
} from '@mim/domain/referral';
import {
  childFacts,
  erasureKinds,
  extensionReasons,
  prospectOutcomes,
  trajectoryEvents,
  trajectoryStates,
  transferOutcomes,
} from '@mim/domain/registration';
import { erasureGrounds, removableKinds, removalReasons } from '@mim/domain/removal';
import {
  applicantStates,
  decisionReasons,
  recruitmentSources,
  recruitmentSteps,
  signalNoteSteps,
  signalOutcomes,
  signalSeverities,
  signalSteps,
  suitabilityPoints,
} from '@mim/domain/supervision';
import { factNames } from '../schema/fact-names.js';
import { factTables } from './fact-tables.js';

/** A column that holds a code of a list, or several of them. */
export interface CodeColumn {
  readonly list: CodeList;
  readonly several: boolean;
}

const one = (list: CodeList): CodeColumn => ({ list, several: false });
const several = (list: CodeList): CodeColumn => ({ list, several: true });

/** Which list of the domain each code comes from that is no fact of a table of facts: table, column, list. */
export const codeColumns: Readonly<Record<string, Readonly<Record<string, CodeColumn>>>> = {
  administration_log: { act: one(administrationActs) },
  place_log: { act: one(placeActs) },
  trajectory_state: {
    state: one(trajectoryStates),
    event: one(trajectoryEvents),
    end_reason: one(endReasons),
  },
  extension: { reason: one(extensionReasons) },
  transfer: { outcome: one(transferOutcomes) },
  referral: {
    direction: one(referralDirections),
    programme: one(referralProgrammes),
    state: one(referralStates),
  },
  signal: { step: one(signalSteps), severity: one(signalSeverities), outcome: one(signalOutcomes) },
  signal_note: { step: one(signalNoteSteps) },
  prospect: {
    language: one(spokenLanguages),
    referral_source: one(referralSources),
    outcome: one(prospectOutcomes),
  },
  prospect_call: { outcome: one(prospectOutcomes) },
  prospect_import: { referral_source: one(referralSources) },
  erasure: { kind: one(erasureKinds), ground: one(erasureGrounds) },
  erased_own_step: { step_kind: one(ownStepKinds) },
  erased_uptake: { referral_source: one(uptakeSources), standing: one(uptakeStandings) },
  removal: { kind: one(removableKinds), reason: one(removalReasons) },
  match_proposal: { outcome: one(proposalOutcomes) },
  match: { end_reason: one(matchEndReasons), ended_by: one(matchEndSides) },
  applicant: { source: one(recruitmentSources), state: one(applicantStates) },
  applicant_step: {
    step: one(recruitmentSteps),
    reason: one(decisionReasons),
    suitability: several(suitabilityPoints),
  },
  preparation_session: {
    day_part: one(dayParts),
    form: one(preparationForms),
    topics: several(preparationTopics),
    exercises: several(preparationExercises),
  },
  expense_line: { line_kind: one(expenseLineKinds) },
  list_item: { list: one(maintainedLists) },
};

/** Which list the codes of a column come from; undefined: it holds none. */
export const codesOfColumn = (table: string, column: string): CodeColumn | undefined =>
  codeColumns[table]?.[column] ?? codesOfFact(tablesOfFacts[table]?.[factNames.factOf(column)]?.kind);

/** The facts of records in columns that are no fact of a table of facts: table, column, facts. */
const recordColumns: Readonly<Record<string, Readonly<Record<string, RecordTable>>>> = {
  prospect: { children: childFacts },
  referral: { steps: referralStepFacts, books: givenBookFacts },
};

/** The facts of the records that a column holds; undefined: it holds none. */
export const recordsOfColumn = (table: string, column: string): RecordTable | undefined =>
  recordColumns[table]?.[column] ?? recordsOfFact(tablesOfFacts[table]?.[factNames.factOf(column)]?.kind);

const recordsOfFact = (kind: FactKind | undefined): RecordTable | undefined =>
  kind?.type === 'records' ? kind.facts : undefined;

const tablesOfFacts: Readonly<Record<string, FactTable>> = factTables;

const codesOfFact = (kind: FactKind | undefined): CodeColumn | undefined => {
  if (kind?.type === 'code') return one(kind.list);
  return kind?.type === 'codes' || kind?.type === 'asked-codes' ? several(kind.list) : undefined;
};
