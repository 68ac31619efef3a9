import type { FactTable } from '@mim/domain/kernel';
import { outcomeFacts } from '@mim/domain/outcome';
import { personFacts } from '@mim/domain/person';
import { factsOfTrajectory } from '@mim/domain/registration';
import { visitingMotherFacts } from '@mim/domain/supervision';
import { visitOwnFacts } from '@mim/domain/visit';

/** The tables of the dossier whose columns are facts of the domain. */
export const factTables = {
  person: personFacts,
  trajectory: factsOfTrajectory,
  visiting_mother: visitingMotherFacts,
  visit: visitOwnFacts,
  outcome: outcomeFacts,
} as const satisfies Readonly<Record<string, FactTable>>;
