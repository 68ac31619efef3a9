import type { Language } from '@mim/domain/kernel';
import { applicantStates } from '@mim/domain/supervision';
import type { Answers } from '../clients/trpc.js';
import { Link } from '../components/link.js';
import { formatDate } from '../language/format-date.js';
import { useLanguage } from '../language/language.js';
import { m } from '../paraglide/messages.js';

export type Roles = Answers['knownPeople']['get']['roles'];
type Trajectory = Roles['trajectories'][number];

export interface OtherRolesProps {
  readonly roles: Roles;
  /** In which role she is seen here: the others are told. */
  readonly as: 'mother' | 'visiting-mother' | 'applicant';
}

/**
 * What somebody is or was here beside what she is seen as, each with where that stands: one person can be a programme mother
 * and then a visiting mother.
 */
export function OtherRoles({ roles, as }: OtherRolesProps) {
  const { language } = useLanguage();
  const { trajectories, visitingMother, applications } = roles;
  return (
    <>
      {as === 'mother'
        ? null
        : trajectories.map((trajectory) => (
            <Link
              key={trajectory.trajectoryId}
              to="/moeders/$trajectoryId"
              params={{ trajectoryId: trajectory.trajectoryId }}
            >
              {motherText(trajectory, language)}
            </Link>
          ))}
      {as === 'visiting-mother' || visitingMother === null ? null : (
        <Link
          to="/bezoekmoeders/$visitingMotherId"
          params={{ visitingMotherId: visitingMother.visitingMotherId }}
        >
          {visitorText(visitingMother, language)}
        </Link>
      )}
      {as === 'mother'
        ? applications.map(({ applicantId, state }) => (
            <Link
              key={applicantId}
              to="/bezoekmoeders/werving"
              search={{ kandidaat: applicantId, alle: true }}
            >
              {m.search_applicant({ state: applicantStates.label(state, language) })}
            </Link>
          ))
        : null}
    </>
  );
}

/** Whether there is anything to tell of her. */
export const hasOtherRoles = ({ roles, as }: OtherRolesProps): boolean =>
  (as !== 'mother' && roles.trajectories.length > 0) ||
  (as !== 'visiting-mother' && roles.visitingMother !== null) ||
  (as === 'mother' && roles.applications.length > 0);

function motherText({ startedOn, endedOn }: Trajectory, language: Language): string {
  if (endedOn === null)
    return startedOn === null
      ? m.role_mother()
      : m.role_mother_since({ date: formatDate(startedOn, language) });
  const until = formatDate(endedOn, language);
  return startedOn === null
    ? m.role_mother_until({ until })
    : m.role_mother_from_until({ from: formatDate(startedOn, language), until });
}

function visitorText(
  { startedOn, stoppedOn }: NonNullable<Roles['visitingMother']>,
  language: Language,
): string {
  if (stoppedOn !== null) return m.role_visitor_until({ date: formatDate(stoppedOn, language) });
  return startedOn === null
    ? m.role_visitor()
    : m.role_visitor_since({ date: formatDate(startedOn, language) });
}
