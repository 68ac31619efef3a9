import { useChosenLocation } from '../../clients/own-locations.js';
import { problemFromError } from '../../clients/problem-from-error.js';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorState } from '../../components/error-state.js';
import { LocationChoice } from '../../components/form/location-choice.js';
import { PageHeader } from '../../components/page-header.js';
import { Skeleton } from '../../components/skeleton.js';
import { m } from '../../paraglide/messages.js';
import { ExportMenu } from '../../table-export/export-menu.js';
import { CaseloadView } from './caseload-view.js';
import { useCaseload } from './requests/caseload.js';
import { useCaseloadExport } from './requests/export-caseload.js';

/** How full the hands are of those who visit and of those who guide them, beside the location's norms. */
export function CaseloadPage() {
  const [chosen] = useChosenLocation();
  return (
    <>
      <PageHeader
        title={m.place_caseload()}
        lead={m.caseload_lead()}
        actions={chosen === undefined ? null : <CaseloadExport locationId={chosen} />}
      />
      {chosen === undefined ? (
        <EmptyState title={m.caseload_no_location()} />
      ) : (
        <>
          <LocationChoice />
          <CaseloadOf key={chosen} locationId={chosen} />
        </>
      )}
    </>
  );
}

const CaseloadExport = ({ locationId }: { readonly locationId: string }) => (
  <ExportMenu exporting={useCaseloadExport(locationId)} isQuiet />
);

function CaseloadOf({ locationId }: { readonly locationId: string }) {
  const caseload = useCaseload(locationId);
  if (caseload.isError)
    return <ErrorState problem={problemFromError(caseload.error)} onRetry={() => void caseload.refetch()} />;
  return caseload.isPending ? <Skeleton /> : <CaseloadView caseload={caseload.data} />;
}
