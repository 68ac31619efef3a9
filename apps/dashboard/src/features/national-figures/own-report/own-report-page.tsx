import { ChartColumnBig, FileSpreadsheet, Images, Printer } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { problemFromError } from '../../../clients/problem-from-error.js';
import { useAccount } from '../../../clients/session.js';
import { readToday } from '../../../clients/today.js';
import { Button } from '../../../components/button.js';
import { EmptyState } from '../../../components/empty-state.js';
import { ErrorState } from '../../../components/error-state.js';
import { LinkButton } from '../../../components/link-button.js';
import { PageHeader } from '../../../components/page-header.js';
import { printPage } from '../../../components/printing.js';
import { Skeleton } from '../../../components/skeleton.js';
import type { WaysOut } from '../../../components/table-file/ways-out.js';
import { formatDate } from '../../../language/format-date.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { sayReportTaken } from '../outward/say-taken-out.js';
import { useTakingOut } from '../outward/use-taking-out.js';
import styles from './own-report.module.css';
import { reportFile, slideOf } from './report-file.js';
import { ReportItemRow } from './report-item.js';
import { movedBy, movedTo, yearsOfItem } from './report-items.js';
import { type OwnReport, useOwnReport } from './report-requests.js';
import { isReportWaiting, useEditing } from './use-editing.js';
import { canBeTakenOut, type ReportFigure, useReportFigures } from './use-report-figures.js';

/** Figures in an order of one's own, with one's own notes: a report to print, pictures for slides, a table. */
export function OwnReportPage() {
  const known = useOwnReport();
  // What was typed and could not be kept is shown before anything is asked.
  const isKnown = (known.isFetchedAfterMount && !known.isError) || isReportWaiting();
  if (known.data !== undefined && isKnown) return <Editor report={known.data} />;
  return (
    <>
      <PageHeader title={m.place_own_report()} lead={<Lead />} isReport />
      {known.isError ? (
        <ErrorState problem={problemFromError(known.error)} onRetry={() => void known.refetch()} />
      ) : (
        <Skeleton kind="block" />
      )}
    </>
  );
}

/** What the page is for, and that nobody else sees it: no word for paper. */
const Lead = () => <span className={styles.onScreen}>{m.report_lead()}</span>;

const stateWords = {
  saved: m.report_saved,
  waiting: m.report_saving,
  saving: m.report_saving,
  offline: m.intake_offline,
  refused: m.report_unsaved,
  conflict: m.report_unsaved,
} as const;

function Editor({ report }: { readonly report: OwnReport }) {
  const { language } = useLanguage();
  const { role, name } = useAccount();
  const { items, state, change, write, retry } = useEditing(report);
  const isStuck = state.status === 'offline' || state.status === 'refused';
  const { take, isInside } = useTakingOut(role === 'analyst', sayReportTaken);
  const figures = useReportFigures(items, isInside);
  const focusNext = useRef<string | null>(null);
  useEffect(() => {
    // A row that moved keeps its button under the hand that pressed it.
    if (focusNext.current !== null) document.getElementById(focusNext.current)?.focus();
    focusNext.current = null;
  });
  const isReady = canBeTakenOut(figures);
  const picture = (figure: ReportFigure, place: number) =>
    take(({ saveBlob }) => savePicture(saveBlob, figure, place));
  return (
    <>
      <PageHeader
        title={m.place_own_report()}
        lead={<Lead />}
        isReport
        actions={
          items.length === 0 ? null : (
            <div className={styles.actions}>
              <Button
                icon={<Images size={16} aria-hidden />}
                isDisabled={!isReady}
                onPress={() =>
                  void take(async ({ saveBlob }) => {
                    for (const [place, figure] of figures.entries())
                      await savePicture(saveBlob, figure, place);
                  })
                }
              >
                {m.report_pictures()}
              </Button>
              <Button
                icon={<FileSpreadsheet size={16} aria-hidden />}
                isDisabled={!isReady}
                onPress={() =>
                  void take(({ saveTable }) =>
                    saveTable(reportFile(figures, m.place_own_report(), readToday()), 'xlsx'),
                  )
                }
              >
                {m.export_list_xlsx()}
              </Button>
              <Button
                variant="primary"
                icon={<Printer size={16} aria-hidden />}
                isDisabled={!isReady}
                onPress={() => void printPage()}
              >
                {m.municipality_print()}
              </Button>
            </div>
          )
        }
      />
      <p className={styles.made}>{m.report_made({ name, date: formatDate(readToday(), language) })}</p>
      {items.length === 0 ? (
        <EmptyState
          title={m.report_empty()}
          action={
            <LinkButton
              to={role === 'analyst' ? '/landelijke-cijfers' : '/locatiecijfers'}
              icon={<ChartColumnBig size={16} aria-hidden />}
            >
              {role === 'analyst' ? m.place_national() : m.place_locations()}
            </LinkButton>
          }
        >
          {m.report_empty_help()}
        </EmptyState>
      ) : (
        <>
          <p className={styles.state} role="status">
            {stateWords[state.status]()}{' '}
            {state.status === 'refused' && state.problem !== null
              ? `${state.problem.message[language]} ${state.problem.remedy[language]} `
              : null}
            {isStuck ? (
              <Button variant="quiet" onPress={retry}>
                {m.action_retry()}
              </Button>
            ) : null}
          </p>
          <ol className={styles.items} aria-label={m.report_figures()}>
            {figures.map((figure, place) => {
              const { itemId } = figure.item;
              return (
                <ReportItemRow
                  key={itemId}
                  figure={figure}
                  place={place}
                  count={figures.length}
                  onMove={(by) => {
                    // At either end only the other way is left.
                    const isAtEnd = by === -1 ? place === 1 : place === figures.length - 2;
                    focusNext.current = `${itemId}-${(by === -1) === isAtEnd ? 'down' : 'up'}`;
                    change(movedBy(items, itemId, by), m.report_moved());
                  }}
                  onDrop={(dropped) => change(movedTo(items, dropped, place), m.report_moved())}
                  onRemove={() =>
                    change(
                      items.filter((item) => item.itemId !== itemId),
                      m.report_removed(),
                    )
                  }
                  onWrite={(note) => write(itemId, note)}
                  out={{ kind: 'leaves', take }}
                  onPicture={() => void picture(figure, place)}
                />
              );
            })}
          </ol>
        </>
      )}
    </>
  );
}

/** A figure as a picture for a slide; one that is not there or has nothing to draw gives none. */
async function savePicture(
  saveBlob: WaysOut['saveBlob'],
  { state, item }: ReportFigure,
  place: number,
): Promise<void> {
  if (state.kind !== 'ready' || state.content.drawing === null) return;
  const { slideFile } = await import('../../../components/plot/slide-file.js');
  const name = `${String(place + 1).padStart(2, '0')}-${state.content.fileName}-${yearsOfItem(item).replace('–', '-')}.png`;
  saveBlob(name, await slideFile(state.content.drawing, slideOf(state.content)));
}
