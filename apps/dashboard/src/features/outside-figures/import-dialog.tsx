import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { problemFromError } from '../../clients/problem-from-error.js';
import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { ErrorState } from '../../components/error-state.js';
import { Notice } from '../../components/notice.js';
import { TextField } from '../../components/text-field.js';
import { toast } from '../../components/toast.js';
import { m } from '../../paraglide/messages.js';
import { FileProblems } from './file-problems.js';
import styles from './outside-figures.module.css';
import { useCheckFile, useStoreFile } from './requests/first-births.js';

/** Reads in a file: chosen, judged at once, and stored only where nothing is wrong with it. */
export function ImportDialog({ onClose }: { readonly onClose: () => void }) {
  const [source, setSource] = useState('');
  const [asked, setAsked] = useState(false);
  const check = useCheckFile();
  const store = useStoreFile(({ changes }) => {
    toast(m.outside_stored({ count: changes.length }));
    onClose();
  });
  const found = check.data;
  const isSound = found !== undefined && found.read.problems.length === 0;
  const lacksSource = source.trim() === '';
  const error = check.error ?? store.error;
  const save = () => {
    setAsked(true);
    if (isSound && !lacksSource) store.mutate({ ...found.sent, source: source.trim() });
  };
  return (
    <Dialog title={m.outside_import()} onClose={onClose}>
      <div className={styles.steps}>
        <p>{m.outside_import_help()}</p>
        <pre className={styles.example}>{'municipality,year,first_births\nEde,2008,612'}</pre>
        <FileTrigger
          acceptedFileTypes={['.csv', '.txt']}
          onSelect={(files) => {
            const [file] = [...(files ?? [])];
            if (file !== undefined) check.mutate(file);
          }}
        >
          <Button>{m.file_choose()}</Button>
        </FileTrigger>
        {error === null ? null : <ErrorState problem={problemFromError(error)} />}
        {found === undefined || isSound ? null : <FileProblems problems={found.read.problems} />}
        {isSound ? (
          <Notice tone="good" title={found.sent.fileName}>
            <p>{m.outside_checked({ rows: found.read.rows, changes: found.read.changes.length })}</p>
          </Notice>
        ) : null}
        {isSound ? (
          <TextField
            label={m.outside_source()}
            help={m.outside_source_help()}
            value={source}
            onChange={setSource}
            maxLength={500}
            error={asked && lacksSource ? m.outside_source_missing() : undefined}
          />
        ) : null}
        <div className={styles.buttons}>
          <Button variant="quiet" onPress={onClose}>
            {m.action_cancel()}
          </Button>
          <Button variant="primary" isDisabled={!isSound} isPending={store.isPending} onPress={save}>
            {m.outside_store()}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
