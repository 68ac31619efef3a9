import { lazy, Suspense, useState } from 'react';
import { Button } from '../../components/button.js';
import { LinkButton } from '../../components/link-button.js';
import { AnnualRegistrationPage } from '../../features/annual-registration/annual-registration-page.js';
import type { IncompleteRecord } from '../../features/annual-registration/requests/registration.js';
import { TrajectoryAction } from '../../features/mothers/actions/trajectory-action.js';
import { m } from '../../paraglide/messages.js';

const CompleteDialog = lazy(() => import('../../visiting-mother-record/complete-dialog.js'));
const ReadinessDialog = lazy(() => import('../../features/visiting-mothers/actions/readiness-dialog.js'));

/** The annual registration, where what is missing is filled in over the page, or on the page where it belongs. */
export const AnnualRegistration = () => (
  <AnnualRegistrationPage
    fill={(record, isLeading) => <FillIn key={record.id} record={record} isLeading={isLeading} />}
  />
);

interface FillInProps {
  readonly record: IncompleteRecord;
  readonly isLeading: boolean;
}

/** Leads to the first field that a record misses. */
function FillIn({ record, isLeading }: FillInProps) {
  const { table, id, name, missing } = record;
  const [isOpen, setOpen] = useState(false);
  const variant = isLeading ? ('primary' as const) : ('secondary' as const);
  const words = { 'aria-label': m.registration_fill_in_of({ name: name ?? m.caseload_no_name() }) };
  const [first] = missing;
  if (table === 'coordinators')
    return (
      <LinkButton to="/instellingen" variant={variant} {...words}>
        {m.registration_fill_in()}
      </LinkButton>
    );
  if (first?.visitId != null)
    return (
      <LinkButton
        to="/huisbezoeken/nieuw"
        search={{ moeder: id, bezoek: first.visitId }}
        variant={variant}
        {...words}
      >
        {m.registration_fill_in()}
      </LinkButton>
    );
  const close = () => setOpen(false);
  return (
    <>
      <Button variant={variant} onPress={() => setOpen(true)} {...words}>
        {m.registration_fill_in()}
      </Button>
      {isOpen ? (
        <Suspense>
          {table === 'participations' ? (
            <TrajectoryAction name="complete-record" trajectoryId={id} onClose={close} />
          ) : first?.name === 'preparation' ? (
            <ReadinessDialog visitingMotherId={id} onClose={close} />
          ) : (
            <CompleteDialog visitingMotherId={id} onClose={close} />
          )}
        </Suspense>
      ) : null}
    </>
  );
}
