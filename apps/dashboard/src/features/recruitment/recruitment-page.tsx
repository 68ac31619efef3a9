import { getRouteApi } from '@tanstack/react-router';
import { UserPlus } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import { problemFromError } from '../../clients/problem-from-error.js';
import { Button } from '../../components/button.js';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorState } from '../../components/error-state.js';
import { PageHeader } from '../../components/page-header.js';
import { SegmentedControl } from '../../components/segmented-control.js';
import { Skeleton } from '../../components/skeleton.js';
import { m } from '../../paraglide/messages.js';
import { VisitorsErasuresCard } from '../../retention/visitors-card.js';
import { ExportMenu } from '../../table-export/export-menu.js';
import { ApplicantList } from './applicant-list.js';
import { useApplicantExport } from './requests/export-applicants.js';
import { useApplicants } from './requests/recruitment.js';

const AskSheet = lazy(() => import('./ask-sheet.js'));
const ApplicantSheet = lazy(() => import('./applicant-sheet.js'));

const route = getRouteApi('/signed-in/coordinator/bezoekmoeders/werving');

export interface RecruitmentPageProps {
  /** What other capabilities show of whoever was accepted. */
  readonly children: ReactNode;
}

/** Who applied to become a visiting mother: who is to be called, spoken to and decided on, and who waits. */
export function RecruitmentPage({ children }: RecruitmentPageProps) {
  const { kandidaat, persoon, alle = false } = route.useSearch();
  const navigate = route.useNavigate();
  const [isAdding, setAdding] = useState(false);
  const added = useRef<string>(undefined);
  const answer = useApplicants(alle);
  const exporting = useApplicantExport(alle);
  return (
    <>
      <PageHeader
        title={m.recruitment_title()}
        lead={m.recruitment_lead()}
        actions={
          <>
            <ExportMenu exporting={exporting} isQuiet />
            <Button
              variant="primary"
              icon={<UserPlus size={16} aria-hidden />}
              onPress={() => setAdding(true)}
            >
              {m.recruitment_add()}
            </Button>
          </>
        }
      />
      <div>
        <SegmentedControl
          label={m.recruitment_filter()}
          options={[
            { id: 'open', label: m.recruitment_open() },
            { id: 'all', label: m.prospects_group_all() },
          ]}
          value={alle ? 'all' : 'open'}
          onChange={(next) =>
            void navigate({ search: next === 'all' ? { alle: true } : {}, resetScroll: false })
          }
        />
      </div>
      {answer.isError ? (
        <ErrorState problem={problemFromError(answer.error)} onRetry={() => void answer.refetch()} />
      ) : answer.isPending ? (
        <Skeleton />
      ) : answer.data.rows.length === 0 ? (
        <EmptyState title={m.recruitment_none()}>{m.recruitment_none_help()}</EmptyState>
      ) : (
        <ApplicantList key={kandidaat} applicants={answer.data.rows} initiallyOpen={kandidaat} />
      )}
      {answer.data?.hasMore === true ? <p>{m.recruitment_more({ count: answer.data.rows.length })}</p> : null}
      {children}
      {alle ? <VisitorsErasuresCard /> : null}
      {isAdding ? (
        <Suspense>
          <ApplicantSheet onClose={() => setAdding(false)} />
        </Suspense>
      ) : null}
      {persoon === undefined ? null : (
        <Suspense>
          <AskSheet
            key={persoon}
            personId={persoon}
            onStored={(applicantId) => {
              added.current = applicantId;
            }}
            onClose={() =>
              void navigate({
                search: added.current === undefined ? {} : { kandidaat: added.current },
                replace: true,
              })
            }
          />
        </Suspense>
      )}
    </>
  );
}
