import { useEffect, useRef } from 'react';
import { toastWithUndo } from '../../../clients/undo.js';
import { Button } from '../../../components/button.js';
import { LinkButton } from '../../../components/link-button.js';
import { Notice } from '../../../components/notice.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import type { StoredImport } from '../requests/imports.js';
import styles from './import.module.css';

export interface StoredViewProps {
  readonly stored: StoredImport;
  readonly onRestart: () => void;
}

/** What was stored of a list, with the way on; a toast offers to take it back. */
export function StoredView({ stored, onRestart }: StoredViewProps) {
  const { language } = useLanguage();
  const { stored: count, skipped, actionId } = stored;
  const told = useRef<string | null>(null);
  useEffect(() => {
    if (told.current === actionId || count === 0) return;
    told.current = actionId;
    toastWithUndo(m.prospects_import_stored({ count }), actionId, language);
  }, [actionId, count, language]);
  return (
    <>
      <Notice
        tone={count === 0 ? 'info' : 'good'}
        title={count === 0 ? m.prospects_import_nothing_new() : m.prospects_import_stored({ count })}
        isAlert
      >
        {skipped === 0 ? null : <p>{m.prospects_import_skipped({ count: skipped })}</p>}
      </Notice>
      <div className={styles.confirm}>
        <LinkButton to="/aanmeldingen" variant="primary">
          {m.prospects_import_go_on()}
        </LinkButton>
        <Button onPress={onRestart}>{m.prospects_import_another()}</Button>
      </div>
    </>
  );
}
