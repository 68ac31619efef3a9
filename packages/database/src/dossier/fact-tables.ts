import type { FactTable } from '@mim/domain/kernel';
import { personFacts } from '@mim/domain/person';
import { factsOfTrajectory } from '@mim/domain/registration';

/** The tables of the dossier whose columns are facts of the domain. */
export const factTables = {
  person: personFacts,
  trajectory: factsOfTrajectory,
} as const satisfies Readonly<Record<string, FactTable>>;
