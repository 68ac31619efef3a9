import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Landmark } from 'lucide-react';
import type { ReactNode } from 'react';
import { useChosenLocation } from '../../clients/own-locations.js';
import { problemFromError } from '../../clients/problem-from-error.js';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorState } from '../../components/error-state.js';
import { LocationChoice } from '../../components/form/location-choice.js';
import { LinkButton } from '../../components/link-button.js';
import { PageHeader } from '../../components/page-header.js';
import { Select } from '../../components/select.js';
import { Skeleton } from '../../components/skeleton.js';
import { m } from '../../paraglide/messages.js';
import styles from './annual-registration.module.css';
import { RegistrationView } from './registration-view.js';
import { type IncompleteRecord, type Registration, useRegistration } from './requests/registration.js';

const route = getRouteApi('/signed-in/coordinator/jaarregistratie');

export interface AnnualRegistrationPageProps {
  /** What fills in what a record misses, where it stands. */
  readonly fill: (record: IncompleteRecord, isLeading: boolean) => ReactNode;
}

/** From the records of a location to the delivery of a year: what it misses, its figures, and what was sent. */
export function AnnualRegistrationPage({ fill }: AnnualRegistrationPageProps) {
  const { jaar: year } = route.useSearch();
  const [locationId] = useChosenLocation();
  const known = useRegistration({
    ...(locationId !== undefined && { locationId }),
    ...(year !== undefined && { year }),
  });
  return (
    <>
      <PageHeader
        title={m.place_registration()}
        lead={m.registration_lead()}
        actions={
          known.data === undefined ? null : (
            <>
              <YearChoice registration={known.data} />
              <LinkButton
                to="/voor-de-gemeente"
                search={{ jaar: known.data.year }}
                icon={<Landmark size={16} aria-hidden />}
              >
                {m.place_municipality()}
              </LinkButton>
            </>
          )
        }
      />
      <LocationChoice />
      {known.isError ? (
        <ErrorState problem={problemFromError(known.error)} onRetry={() => void known.refetch()} />
      ) : locationId === undefined ? (
        <EmptyState title={m.caseload_no_location()} />
      ) : known.isPending ? (
        <Skeleton />
      ) : (
        <RegistrationView
          key={`${known.data.locationId} ${known.data.year}`}
          registration={known.data}
          fill={fill}
        />
      )}
    </>
  );
}

/** The year, the latest first, with what was sent of it. */
function YearChoice({ registration: { year, years } }: { readonly registration: Registration }) {
  const navigate = useNavigate();
  const known = years.some((each) => each.year === year) ? years : [{ year, version: null }, ...years];
  return (
    <div className={styles.year}>
      <Select
        label={m.registration_year()}
        options={known.map((each) => ({
          id: String(each.year),
          label:
            each.version === null
              ? String(each.year)
              : m.registration_year_sent({ year: String(each.year), version: String(each.version) }),
        }))}
        value={String(year)}
        onChange={(id) => void navigate({ to: '/jaarregistratie', search: { jaar: Number(id) } })}
      />
    </div>
  );
}
