import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Landmark } from 'lucide-react';
import { Fragment, type ReactNode, useState } from 'react';
import { useChosenLocation } from '../../clients/own-locations.js';
import { problemFromError } from '../../clients/problem-from-error.js';
import { Dialog } from '../../components/dialog.js';
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

/** What the form of a record that misses something is given. */
export interface AskedForm extends Pick<IncompleteRecord, 'table' | 'id'> {
  readonly locationId: string;
  readonly field: string | undefined;
  readonly onClose: () => void;
}

export interface AnnualRegistrationPageProps {
  /** The form over the page in which what a record misses is filled in, at the field that was led to. */
  readonly form: (asked: AskedForm) => ReactNode;
}

/** From the records of a location to the delivery of a year: what it misses, its figures, and what was sent. */
export function AnnualRegistrationPage({ form }: AnnualRegistrationPageProps) {
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
        <>
          <RegistrationView key={`${known.data.locationId} ${known.data.year}`} registration={known.data} />
          <OpenForm registration={known.data} form={form} />
        </>
      )}
    </>
  );
}

interface OpenFormProps extends AnnualRegistrationPageProps {
  readonly registration: Registration;
}

/** The form that the address opens, until it is closed; of a record that misses nothing any more it says so. */
function OpenForm({ registration, form }: OpenFormProps) {
  const { invullen: id, veld: field } = route.useSearch();
  const navigate = useNavigate();
  const record = registration.incomplete.find((each) => each.id === id);
  // Once it is saved the record may stand in the list no more: the form closes itself.
  const [opened, setOpened] = useState(record);
  if (record !== undefined && record.id !== opened?.id) setOpened(record);
  if (id === undefined) return null;
  const close = () =>
    void navigate({
      to: '/jaarregistratie',
      search: { jaar: registration.year },
      replace: true,
      resetScroll: false,
    });
  if (opened?.id !== id)
    return (
      <Dialog title={m.visiting_mother_complete()} onClose={close}>
        <EmptyState title={m.visiting_mother_complete_nothing()} />
      </Dialog>
    );
  const { table } = opened;
  return (
    <Fragment key={id}>
      {form({ table, id, locationId: registration.locationId, field, onClose: close })}
    </Fragment>
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
