import { correctionFacts, expenseFacts } from '@mim/domain/expenses';
import { groupFacts, sessionFacts } from '@mim/domain/group';
import { evaluationFacts, ownStepFacts } from '@mim/domain/growth';
import type { FactTable } from '@mim/domain/kernel';
import { outcomeFacts } from '@mim/domain/outcome';
import { personFacts } from '@mim/domain/person';
import { serviceFacts } from '@mim/domain/referral';
import { factsOfTrajectory } from '@mim/domain/registration';
import {
  agreementFacts,
  coordinatorFacts,
  coverFacts,
  meetingFacts,
  supervisionFacts,
  visitingMotherFacts,
} from '@mim/domain/supervision';
import { visitOwnFacts } from '@mim/domain/visit';

/** The tables of the dossier whose columns are facts of the domain. */
export const factTables = {
  person: personFacts,
  trajectory: factsOfTrajectory,
  visiting_mother: visitingMotherFacts,
  visit: visitOwnFacts,
  outcome: outcomeFacts,
  expense: expenseFacts,
  expense_correction: correctionFacts,
  meeting_group: groupFacts,
  group_session: sessionFacts,
  supervision_session: supervisionFacts,
  supervision_agreement: agreementFacts,
  meeting: meetingFacts,
  cover: coverFacts,
  coordinator: coordinatorFacts,
  service: serviceFacts,
  evaluation: evaluationFacts,
  own_step: ownStepFacts,
} as const satisfies Readonly<Record<string, FactTable>>;
