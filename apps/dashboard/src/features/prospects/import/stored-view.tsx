import { Undo2 } from 'lucide-react';
import { Button } from '../../../components/button.js';
import { SaveNotice } from '../../../components/form/save-notice.js';
import { LinkButton } from '../../../components/link-button.js';
import { Notice } from '../../../components/notice.js';
import { m } from '../../../paraglide/messages.js';
import { type StoredImport, useUndoImport } from '../requests/imports.js';
import styles from './import.module.css';

export interface StoredViewProps {
  readonly stored: StoredImport;
  readonly onRestart: () => void;
}

/** What was stored of a list, with the way on, and the way to take all of it back. */
export function StoredView({ stored, onRestart }: StoredViewProps) {
  const { stored: count, skipped, actionId } = stored;
  const undoing = useUndoImport(onRestart);
  return (
    <>
      <Notice
        tone={count === 0 ? 'info' : 'good'}
        title={count === 0 ? m.prospects_import_nothing_new() : m.prospects_import_stored({ count })}
        isAlert
      >
        {skipped === 0 ? null : <p>{m.prospects_import_skipped({ count: skipped })}</p>}
      </Notice>
      <SaveNotice saving={undoing} />
      <div className={styles.confirm}>
        <LinkButton to="/aanmeldingen" variant="primary">
          {m.prospects_import_go_on()}
        </LinkButton>
        <Button onPress={onRestart}>{m.prospects_import_another()}</Button>
        {count === 0 ? null : (
          <Button
            variant="quiet"
            icon={<Undo2 size={16} aria-hidden />}
            onPress={() => undoing.save(actionId)}
          >
            {undoing.isSaving ? m.form_saving() : m.prospects_import_undo()}
          </Button>
        )}
      </div>
    </>
  );
}
