import { CircleCheck, CloudOff, LoaderCircle, PencilLine, TriangleAlert } from 'lucide-react';
import { m } from '../../paraglide/messages.js';
import type { SaveStatus as Status } from './model/autosave.js';
import styles from './save-status.module.css';

const shown = {
  saved: { icon: CircleCheck, words: m.intake_saved },
  waiting: { icon: PencilLine, words: m.intake_waiting },
  saving: { icon: LoaderCircle, words: m.intake_saving },
  offline: { icon: CloudOff, words: m.intake_offline },
  refused: { icon: TriangleAlert, words: m.intake_refused },
  conflict: { icon: TriangleAlert, words: m.intake_conflict },
} as const;

/** Whether what was typed is stored, always in sight. */
export function SaveStatus({ status }: { readonly status: Status }) {
  const { icon: Icon, words } = shown[status];
  return (
    <p role="status" className={styles.status} data-status={status}>
      <Icon size={16} aria-hidden />
      {words()}
    </p>
  );
}
