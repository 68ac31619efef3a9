import { referralSources } from '@mim/domain/code-lists';
import { Undo2 } from 'lucide-react';
import { useId } from 'react';
import { Button } from '../../../components/button.js';
import { SaveNotice } from '../../../components/form/save-notice.js';
import { formatMoment } from '../../../language/format-moment.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { type EarlierImport, useUndoEarlierImport } from '../requests/earlier-imports.js';
import styles from './import.module.css';

/** A list that was read in: when, by whom, what it brought, and how to undo it or why that cannot be done. */
export function EarlierList({ list }: { readonly list: EarlierImport }) {
  const { language } = useLanguage();
  const nameId = useId();
  const undoing = useUndoEarlierImport();
  const { fileName, importedAt, isOwn, importedByName, source, rowsStored, rowsSkipped, actionId } = list;
  const { rowsFilled: filled, rowsJudged: judged, rowsLater: later } = list;
  const whyNot = whyNotUndone(list);
  return (
    <li className={styles.earlierItem}>
      <div className={styles.earlierText}>
        <h3 id={nameId} className={styles.earlierName}>
          {fileName}
        </h3>
        <p className={styles.muted}>
          {[
            formatMoment(importedAt, language),
            isOwn
              ? m.prospects_import_by_you()
              : importedByName === null
                ? m.prospects_import_by_colleague()
                : m.prospects_import_by({ name: importedByName }),
            ...(source === null ? [] : [referralSources.label(source, language)]),
          ].join(' · ')}
        </p>
        <p>
          {m.prospects_import_brought({ count: rowsStored })}
          {rowsSkipped === 0 ? null : (
            <span className={styles.muted}> {m.prospects_import_passed_over({ count: rowsSkipped })}</span>
          )}
          {filled + judged + later === 0 ? null : (
            <span className={styles.muted}>
              {' '}
              {m.prospects_import_earlier_more({ filled, judged, later })}
            </span>
          )}
        </p>
      </div>
      {whyNot === null && actionId !== null ? (
        <Button
          icon={<Undo2 size={16} aria-hidden />}
          aria-describedby={nameId}
          onPress={() => undoing.save({ actionId, count: rowsStored })}
        >
          {undoing.isSaving ? m.form_saving() : m.action_undo()}
        </Button>
      ) : (
        <p className={styles.whyNot}>{whyNot}</p>
      )}
      <SaveNotice saving={undoing} />
    </li>
  );
}

/** Why a list can no longer be undone; null: it can. */
function whyNotUndone({ actionId, rowsStored, rowsFilled, changed, gone }: EarlierImport): string | null {
  if (rowsStored + rowsFilled === 0) return m.prospects_import_nothing_to_undo();
  if (gone > 0) return m.prospects_import_some_gone({ count: gone });
  if (changed > 0) return m.prospects_import_some_changed({ count: changed });
  return actionId === null ? m.prospects_import_not_done_here() : null;
}
