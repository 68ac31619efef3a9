import { signalSteps } from '@mim/domain/supervision';
import { getRouteApi } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useLocationName } from '../../clients/own-locations.js';
import { problemFromError } from '../../clients/problem-from-error.js';
import { readToday } from '../../clients/today.js';
import { Button } from '../../components/button.js';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorState } from '../../components/error-state.js';
import { LeadRow, LeadRows } from '../../components/lead-row.js';
import { LinkButton } from '../../components/link-button.js';
import { PageHeader } from '../../components/page-header.js';
import { SegmentedControl } from '../../components/segmented-control.js';
import { Skeleton } from '../../components/skeleton.js';
import { Status } from '../../components/status.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { MotherName } from '../../person-card/mother-name.js';
import { VisitingMotherName } from '../../person-card/visiting-mother-name.js';
import { ExportMenu } from '../../table-export/export-menu.js';
import { isPressing, severityText, severityTone, whenText } from './model/signal-words.js';
import { useSignalExport } from './requests/export-signals.js';
import { type SignalLine, useSignals } from './requests/signals.js';
import styles from './signals-page.module.css';
import { type SignalGroup, signalGroups } from './signals-search.js';

/** Brought in with the first signal that is opened. */
const SignalSheet = lazy(() => import('./signal-sheet.js'));

const route = getRouteApi('/signed-in/coordinator/signalen');

const groupText = {
  open: m.signals_open,
  afgehandeld: m.signals_closed,
} as const satisfies Readonly<Record<SignalGroup, () => string>>;

export interface SignalsPageProps {
  /** Where a signal is recorded apart from a visit: of whom, and what was noticed; absent: only on her page. */
  readonly begin?: (onClose: () => void) => ReactNode;
}

/** The worries that visiting mothers brought: what is open first, by how serious it is and when it comes back. */
export function SignalsPage({ begin }: SignalsPageProps) {
  const { groep = 'open', signaal } = route.useSearch();
  const navigate = route.useNavigate();
  const [isBeginning, setBeginning] = useState(false);
  const signals = useSignals(groep === 'open');
  const exporting = useSignalExport(groep === 'open');
  return (
    <>
      <PageHeader
        title={m.place_signals()}
        lead={m.signals_lead()}
        actions={
          <>
            <ExportMenu exporting={exporting} isQuiet />
            {begin === undefined ? null : (
              <Button
                variant="primary"
                icon={<Plus size={16} aria-hidden />}
                onPress={() => setBeginning(true)}
              >
                {m.mother_do_signal()}
              </Button>
            )}
          </>
        }
      />
      {isBeginning ? begin?.(() => setBeginning(false)) : null}
      <div className={styles.page}>
        <SegmentedControl
          label={m.signals_filter()}
          options={signalGroups.map((id) => ({ id, label: groupText[id]() }))}
          value={groep}
          onChange={(next) =>
            void navigate({ search: next === 'open' ? {} : { groep: next }, resetScroll: false })
          }
        />
        {signals.isError ? (
          <ErrorState problem={problemFromError(signals.error)} onRetry={() => void signals.refetch()} />
        ) : signals.isPending ? (
          <Skeleton />
        ) : signals.data.rows.length === 0 ? (
          <EmptyState title={groep === 'open' ? m.signals_none() : m.signals_none_closed()}>
            <p>{m.signals_none_help()}</p>
          </EmptyState>
        ) : (
          <>
            <LeadRows label={groupText[groep]()}>
              {signals.data.rows.map((signal) => (
                <SignalRow key={signal.signalId} signal={signal} group={groep} />
              ))}
            </LeadRows>
            {signals.data.hasMore ? <p>{m.signals_more({ count: signals.data.rows.length })}</p> : null}
          </>
        )}
      </div>
      {signaal === undefined ? null : (
        <Suspense>
          <SignalSheet
            key={signaal}
            signalId={signaal}
            onClose={() =>
              void navigate({ search: ({ signaal: _shut, ...others }) => others, resetScroll: false })
            }
          />
        </Suspense>
      )}
    </>
  );
}

/** A signal without a word of it: those are read where it is opened. */
function SignalRow({ signal, group }: { readonly signal: SignalLine; readonly group: SignalGroup }) {
  const { language } = useLanguage();
  const locationName = useLocationName();
  const today = readToday();
  const { trajectoryId, motherName, visitingMother, severity, step, raisedOn } = signal;
  return (
    <LeadRow
      who={<MotherName trajectoryId={trajectoryId} name={motherName} />}
      facts={[
        <Status key="severity" tone={severityTone(severity)}>
          {severityText(severity, language)}
        </Status>,
        signalSteps.label(step, language),
        locationName(signal.locationId),
      ]}
      when={whenText(signal, today, language)}
      isPressing={isPressing(signal, today)}
      action={
        <LinkButton
          to="/signalen"
          search={{ ...(group === 'open' ? {} : { groep: group }), signaal: signal.signalId }}
          resetScroll={false}
          aria-label={m.signals_see_of({ name: motherName })}
        >
          {m.signals_see()}
        </LinkButton>
      }
    >
      {m.signals_raised_on({ date: formatDate(raisedOn, language) })}
      {visitingMother === null ? null : (
        <>
          {' · '}
          <VisitingMotherName {...visitingMother} />
        </>
      )}
    </LeadRow>
  );
}
