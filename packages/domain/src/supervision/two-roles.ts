import { fail, ok, type Problem, problemOf, type Result } from '../kernel/result.js';

/** What somebody whom a location knows is there already, when she is to become a visiting mother. */
export interface KnownRoles {
  /** Whether she takes part as a programme mother now. */
  readonly isProgrammeMother: boolean;
  /** Whether she is a visiting mother, or was one. */
  readonly isVisitingMother: boolean;
  /** Whether she applied to become one, and was not accepted. */
  readonly hasApplied: boolean;
}

/** What a register has of somebody: the times that she took part, the visiting mother that she is, and how she applied. */
export interface RecordedRoles {
  /** Days on which they ended, ISO text; null: it goes on. */
  readonly trajectories: readonly { readonly endedOn: string | null }[];
  /** Null: she is none, and was none. */
  readonly visitingMother: object | null;
  /** Those that made no visiting mother of her, or not yet. */
  readonly applications: readonly object[];
}

/**
 * What somebody is at a location, by what its register has of her.
 * @example
 * knownRoles({ trajectories: [{ endedOn: null }], visitingMother: null, applications: [] }).isProgrammeMother; // true
 */
export const knownRoles = ({ trajectories, visitingMother, applications }: RecordedRoles): KnownRoles => ({
  isProgrammeMother: trajectories.some(({ endedOn }) => endedOn === null),
  isVisitingMother: visitingMother !== null,
  hasApplied: applications.length > 0,
});

const stillProgrammeMother = problemOf(
  'still-programme-mother',
  ['Zij krijgt zelf nog bezoek: haar traject loopt nog.', 'She is still visited: her trajectory is running.'],
  [
    'Vraag haar als bezoekmoeder zodra haar traject is beëindigd.',
    'Ask her as a visiting mother once her trajectory has ended.',
  ],
);
const alreadyVisitingMother = problemOf(
  'already-visiting-mother',
  ['Zij is al bezoekmoeder.', 'She is a visiting mother already.'],
  ['Ga verder op haar pagina, of kies iemand anders.', 'Continue on her page, or choose somebody else.'],
);
const alreadyApplied = problemOf(
  'already-applied',
  ['Zij staat al bij Werving.', 'She is in Recruitment already.'],
  ['Ga verder met die aanmelding.', 'Continue with that application.'],
);

type SecondRoleCode = 'still-programme-mother' | 'already-visiting-mother' | 'already-applied';

/**
 * Whether somebody whom a location knows can become a visiting mother: a programme mother who has ended can, and she stays one
 * person with two roles in time (2012 report on working methods; almost 13% of the visiting mothers in the registration of
 * 2008). While she is visited herself she is not asked; and nobody applies twice.
 * @param roles What she is there already.
 * @returns Nothing, or why not.
 * @example
 * canBecomeVisitingMother({ isProgrammeMother: true, isVisitingMother: false, hasApplied: false }).ok; // false
 */
export function canBecomeVisitingMother({
  isProgrammeMother,
  isVisitingMother,
  hasApplied,
}: KnownRoles): Result<null, Problem<SecondRoleCode>> {
  if (isVisitingMother) return fail(alreadyVisitingMother);
  if (hasApplied) return fail(alreadyApplied);
  return isProgrammeMother ? fail(stillProgrammeMother) : ok(null);
}
