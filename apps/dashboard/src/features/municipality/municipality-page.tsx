import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Download, FileSpreadsheet, FileText, Printer } from 'lucide-react';
import { useChosenLocation } from '../../clients/own-locations.js';
import { problemFromError } from '../../clients/problem-from-error.js';
import { readToday } from '../../clients/today.js';
import { Button } from '../../components/button.js';
import buttons from '../../components/button.module.css';
import { classNames } from '../../components/class-names.js';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorState } from '../../components/error-state.js';
import { LocationChoice } from '../../components/form/location-choice.js';
import { Menu } from '../../components/menu.js';
import { PageHeader } from '../../components/page-header.js';
import { printPage } from '../../components/printing.js';
import { Select } from '../../components/select.js';
import { Skeleton } from '../../components/skeleton.js';
import { BackLink } from '../../dossier-page/dossier-header.js';
import { m } from '../../paraglide/messages.js';
import styles from './municipality.module.css';
import { MunicipalitySheet } from './municipality-sheet.js';
import { type Municipality, useMunicipality } from './requests/municipality.js';
import { useTakingOut } from './use-taking-out.js';

const route = getRouteApi('/signed-in/coordinator/voor-de-gemeente');

/** One page for the talk with the municipality: four figures, on paper, as pictures and as a table. */
export function MunicipalityPage() {
  const { jaar: year } = route.useSearch();
  const [locationId] = useChosenLocation();
  const known = useMunicipality({
    ...(locationId !== undefined && { locationId }),
    ...(year !== undefined && { year }),
  });
  if (known.data !== undefined && !known.isError)
    return <Told key={`${known.data.locationId} ${known.data.year}`} told={known.data} />;
  return (
    <>
      <BackLink to="/jaarregistratie">{m.place_registration()}</BackLink>
      <PageHeader title={m.place_municipality()} lead={m.municipality_page_lead()} />
      <LocationChoice />
      {known.isError ? (
        <ErrorState problem={problemFromError(known.error)} onRetry={() => void known.refetch()} />
      ) : locationId === undefined ? (
        <EmptyState title={m.caseload_no_location()} />
      ) : (
        <>
          <Skeleton kind="figures" />
          <Skeleton kind="block" />
        </>
      )}
    </>
  );
}

function Told({ told }: { readonly told: Municipality }) {
  const navigate = useNavigate();
  const { saveAsTable, savePicture } = useTakingOut(told);
  return (
    <>
      <div className={styles.around}>
        <BackLink to="/jaarregistratie">{m.place_registration()}</BackLink>
        <PageHeader
          title={m.place_municipality()}
          lead={m.municipality_page_lead()}
          actions={
            <div className={styles.actions}>
              <div className={styles.year}>
                <Select
                  label={m.registration_year()}
                  options={told.years.map((year) => ({ id: String(year), label: String(year) }))}
                  value={String(told.year)}
                  onChange={(id) => void navigate({ to: '/voor-de-gemeente', search: { jaar: Number(id) } })}
                />
              </div>
              <Menu
                label={m.export_list()}
                className={classNames(buttons.button, buttons.secondary)}
                button={
                  <>
                    <Download size={16} aria-hidden />
                    {m.export_list()}
                  </>
                }
                parts={[
                  {
                    kind: 'action',
                    id: 'xlsx',
                    label: m.export_list_xlsx(),
                    icon: <FileSpreadsheet size={16} aria-hidden />,
                    onAction: () => saveAsTable('xlsx'),
                  },
                  {
                    kind: 'action',
                    id: 'csv',
                    label: m.export_list_csv(),
                    icon: <FileText size={16} aria-hidden />,
                    onAction: () => saveAsTable('csv'),
                  },
                ]}
              />
              <Button
                variant="primary"
                icon={<Printer size={16} aria-hidden />}
                onPress={() => void printPage()}
              >
                {m.municipality_print()}
              </Button>
            </div>
          }
        />
        <LocationChoice />
      </div>
      <MunicipalitySheet told={told} today={readToday()} onPicture={savePicture} />
    </>
  );
}
