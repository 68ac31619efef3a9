import { getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import { problemFromError } from '../../clients/problem-from-error.js';
import { refreshDossiers } from '../../clients/refresh-dossiers.js';
import { ErrorState } from '../../components/error-state.js';
import { LinkButton } from '../../components/link-button.js';
import { Notice } from '../../components/notice.js';
import { PageHeader } from '../../components/page-header.js';
import { Skeleton } from '../../components/skeleton.js';
import { m } from '../../paraglide/messages.js';
import { IntakeView } from './intake-view.js';
import { useAssessedSettings } from './requests/assessed-settings.js';
import { useIntake } from './requests/intake.js';

const route = getRouteApi('/signed-in/coordinator/intake/$trajectoryId');

/** The first talk with a mother, written down as it goes; it can be left and taken up again at any step. */
export function IntakePage() {
  const { trajectoryId } = route.useParams();
  const { stap = 'who' } = route.useSearch();
  const navigate = route.useNavigate();
  const page = useIntake(trajectoryId);
  const settings = useAssessedSettings(page.data?.locationId ?? null);
  // What was typed here shows on other pages once one goes there.
  useEffect(() => () => void refreshDossiers(), []);
  return (
    <>
      <PageHeader
        title={
          page.data === undefined || page.data.name === ''
            ? m.intake_title()
            : m.intake_title_of({ name: page.data.name })
        }
      />
      {page.data === undefined ? (
        page.isError ? (
          <ErrorState problem={problemFromError(page.error)} onRetry={() => void page.refetch()} />
        ) : (
          <Skeleton kind="block" />
        )
      ) : page.data.state === 'intake' ? (
        <IntakeView
          key={trajectoryId}
          page={page.data}
          settings={settings}
          screen={stap}
          onScreen={(next) => void navigate({ search: { stap: next }, resetScroll: false })}
        />
      ) : (
        <Notice
          title={m.intake_over()}
          action={
            <LinkButton to="/moeders/$trajectoryId" params={{ trajectoryId }} variant="primary">
              {m.intake_to_mother()}
            </LinkButton>
          }
        >
          {m.intake_over_help()}
        </Notice>
      )}
    </>
  );
}
