import { type FactTable, factsOfTrajectory, personFacts } from '@mim/domain';

/** The tables of the dossier whose columns are facts of the domain. */
export const factTables = {
  person: personFacts,
  trajectory: factsOfTrajectory,
} as const satisfies Readonly<Record<string, FactTable>>;
