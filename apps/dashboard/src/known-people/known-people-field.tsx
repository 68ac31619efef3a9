import type { Language } from '@mim/domain/kernel';
import { duplicateGrounds, knownPersonNotJudged } from '@mim/domain/person';
import { motherStatuses } from '@mim/domain/registration';
import { applicantStates } from '@mim/domain/supervision';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { problemFromError } from '../clients/problem-from-error.js';
import { type Answers, api } from '../clients/trpc.js';
import { ErrorState } from '../components/error-state.js';
import { RadioGroup } from '../components/form/radio-group.js';
import { Link } from '../components/link.js';
import { Notice } from '../components/notice.js';
import { Skeleton } from '../components/skeleton.js';
import { formatList } from '../language/format.js';
import { useLanguage } from '../language/language.js';
import { m } from '../paraglide/messages.js';
import styles from './known-people-field.module.css';
import type { ComparedFacts, KnownPeople } from './use-known-people.js';

type Alike = Answers['knownPeople']['alike'];
type Person = Alike['persons'][number];

const somebodyElse = 'somebody-else';

export interface KnownPeopleFieldProps {
  readonly known: KnownPeople;
  readonly locationId: string | undefined;
}

/** Whether somebody who is added is known here already, once the server says that she may be. */
export function KnownPeopleField({ known, locationId }: KnownPeopleFieldProps) {
  return known.asked === null ? null : <Asked known={known} person={known.asked} locationId={locationId} />;
}

function Asked({ known, person, locationId }: KnownPeopleFieldProps & { readonly person: ComparedFacts }) {
  const { language } = useLanguage();
  const found = useQuery(api.knownPeople.alike.queryOptions({ locationId, person }));
  if (found.isError)
    return <ErrorState problem={problemFromError(found.error)} onRetry={() => void found.refetch()} />;
  if (found.isPending) return <Skeleton />;
  const { persons, applicants } = found.data;
  const options = persons.filter(({ refusal }) => refusal === null);
  const others = persons.filter(({ refusal }) => refusal !== null);
  return (
    <Notice tone="warn" title={m.prospects_duplicates({ count: persons.length + applicants.length })}>
      {others.length + applicants.length === 0 ? null : (
        <ul className={styles.people}>
          {others.map((each) => (
            <li key={each.personId}>
              <PersonLink person={each} />
              <p className={styles.why}>
                {[each.refusal?.message[language], why(each.grounds, language)].join(' ')}
              </p>
            </li>
          ))}
          {applicants.map(({ applicantId, name, state, grounds }) => (
            <li key={applicantId}>
              <Link to="/bezoekmoeders/werving" search={{ kandidaat: applicantId, alle: true }}>
                {name}
              </Link>
              <p className={styles.why}>
                {[
                  m.search_applicant({ state: applicantStates.label(state, language) }),
                  why(grounds, language),
                ].join(' · ')}
              </p>
            </li>
          ))}
        </ul>
      )}
      <RadioGroup
        name="sameAs"
        label={m.recruitment_known()}
        help={options.length === 0 ? m.known_people_help() : m.recruitment_known_help()}
        value={known.sameAs === undefined ? null : (known.sameAs ?? somebodyElse)}
        onChange={(chosen) => known.choose(chosen === somebodyElse ? null : chosen)}
        error={known.sameAs === undefined ? knownPersonNotJudged.remedy[language] : undefined}
        options={[
          ...options.map((each) => ({ id: each.personId, label: optionText(each, language) })),
          { id: somebodyElse, label: m.recruitment_known_new() },
        ]}
      />
    </Notice>
  );
}

/** Somebody who cannot be chosen, and where she stands. */
function PersonLink({
  person: { name, trajectoryId, visitingMotherId },
}: {
  readonly person: Person;
}): ReactNode {
  if (visitingMotherId !== null)
    return (
      <Link to="/bezoekmoeders/$visitingMotherId" params={{ visitingMotherId }}>
        {name}
      </Link>
    );
  if (trajectoryId === null) return <strong>{name}</strong>;
  return (
    <Link to="/moeders/$trajectoryId" params={{ trajectoryId }}>
      {name}
    </Link>
  );
}

const why = (grounds: Person['grounds'], language: Language): string =>
  formatList(
    grounds.map((ground) => duplicateGrounds.label(ground, language)),
    language,
  );

function optionText({ name, status, grounds }: Person, language: Language): string {
  const role = status === null ? null : m.search_mother({ state: motherStatuses.label(status, language) });
  return [name, role, why(grounds, language)].filter((part) => part !== null).join(' · ');
}
