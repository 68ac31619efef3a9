import { lazy, Suspense, useState } from 'react';
import { Button } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { FoldedText } from '../../components/folded-text.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { RemovalButton } from '../../removal/removal-button.js';
import { focusRemovedRecords, RemovedRecords } from '../../removal/removed-records.js';
import styles from './covers.module.css';
import { type Cover, useCovers } from './covers-request.js';

const CoverDialog = lazy(() => import('./cover-dialog.js'));

/** Who covers for whom at a location, and until when. */
export function CoverCard({ locationId }: { readonly locationId: string }) {
  const { language } = useLanguage();
  const covers = useCovers();
  const [open, setOpen] = useState<Cover | 'new' | null>(null);
  if (covers.data === undefined) return null;
  const here = <Row extends { readonly locationId: string }>(rows: readonly Row[]) =>
    rows.filter((row) => row.locationId === locationId);
  const canCover = here(covers.data.coordinators).length > 1;
  const own = here(covers.data.covers);
  return (
    <Card
      title={m.covers_title()}
      lead={m.covers_lead()}
      actions={canCover ? <Button onPress={() => setOpen('new')}>{m.covers_add()}</Button> : null}
    >
      {own.length === 0 ? (
        <p>{canCover ? m.covers_none() : m.covers_alone()}</p>
      ) : (
        <ul className={styles.list}>
          {own.map((cover) => (
            <li key={cover.coverId} className={styles.line}>
              <span>
                {m.covers_line({
                  coveredBy: cover.coveredBy.name ?? m.covers_nobody(),
                  absent: cover.absent.name ?? m.covers_nobody(),
                  from: formatDate(cover.firstDay, language),
                  until: formatDate(cover.lastDay, language),
                })}
                {cover.note === null ? null : <FoldedText>{cover.note}</FoldedText>}
              </span>
              <span className={styles.buttons}>
                <Button variant="quiet" onPress={() => setOpen(cover)}>
                  {m.covers_change()}
                </Button>
                <RemovalButton
                  about={{ kind: 'cover', id: cover.coverId, version: cover.version, on: cover.firstDay }}
                  onRemoved={focusRemovedRecords}
                />
              </span>
            </li>
          ))}
        </ul>
      )}
      {covers.data.hasMore ? <p>{m.covers_more({ count: covers.data.covers.length })}</p> : null}
      <RemovedRecords of={{ kind: 'cover' }} isShown={(removal) => removal.locationId === locationId} />
      {open === null ? null : (
        <Suspense>
          <CoverDialog
            covers={covers.data}
            locationId={locationId}
            cover={open === 'new' ? null : open}
            onClose={() => setOpen(null)}
          />
        </Suspense>
      )}
    </Card>
  );
}
