import { lazy, Suspense, useState } from 'react';
import { problemFromError } from '../../clients/problem-from-error.js';
import { Button } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { ErrorState } from '../../components/error-state.js';
import { LinkButton } from '../../components/link-button.js';
import { Skeleton } from '../../components/skeleton.js';
import { Status } from '../../components/status.js';
import records from '../../dossier-page/record-list.module.css';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { Rhythm } from '../../rhythm/rhythm.js';
import { OpenAgreements } from './open-agreements.js';
import { type Supervision, useSupervision } from './requests/supervision.js';
import { SessionList } from './session-list.js';
import { standingText } from './standing-text.js';

const PlanDialog = lazy(() => import('./plan-dialog.js'));

/** The supervision of a visiting mother: where it stands, its rhythm, what was agreed and every session. */
export function SupervisionCard({ visitingMotherId }: { readonly visitingMotherId: string }) {
  const supervision = useSupervision(visitingMotherId);
  if (supervision.isSuccess) return <KnownSupervision supervision={supervision.data} />;
  return (
    <Card title={m.supervision_title()}>
      {supervision.isError ? (
        <ErrorState
          problem={problemFromError(supervision.error)}
          onRetry={() => void supervision.refetch()}
        />
      ) : (
        <Skeleton />
      )}
    </Card>
  );
}

function KnownSupervision({ supervision }: { readonly supervision: Supervision }) {
  const { language } = useLanguage();
  const [isPlanning, setPlanning] = useState(false);
  const { visitingMotherId, rhythm, sessions, standing, stoppedOn, today } = supervision;
  const hasStopped = stoppedOn !== null && stoppedOn <= today;
  const { tone, words } = standingText(standing, language);
  const open = sessions.flatMap(({ agreements }) => agreements).filter(({ settledOn }) => settledOn === null);
  return (
    <Card
      title={m.supervision_title()}
      lead={<Status tone={tone}>{words}</Status>}
      actions={
        <>
          {hasStopped ? null : <Button onPress={() => setPlanning(true)}>{m.supervision_plan()}</Button>}
          <LinkButton to="/bezoekmoeders/$visitingMotherId/gesprek" params={{ visitingMotherId }}>
            {m.supervision_record()}
          </LinkButton>
        </>
      }
    >
      <div className={records.card}>
        {rhythm.length === 0 ? null : (
          <Rhythm
            months={rhythm}
            title={m.supervision_rhythm_title}
            caption={m.supervision_rhythm_caption()}
            table={m.supervision_rhythm_table()}
          />
        )}
        <OpenAgreements agreements={open} />
        <SessionList supervision={supervision} />
      </div>
      {isPlanning ? (
        <Suspense>
          <PlanDialog supervision={supervision} onClose={() => setPlanning(false)} />
        </Suspense>
      ) : null}
    </Card>
  );
}
