import { CircleCheck, CloudOff, LoaderCircle, PencilLine, TriangleAlert } from 'lucide-react';
import { m } from '../../paraglide/messages.js';
import type { SaveStatus as Status } from './autosave.js';
import styles from './save-status.module.css';

const shown = {
  saved: { icon: CircleCheck, words: m.intake_saved },
  waiting: { icon: PencilLine, words: m.intake_waiting },
  saving: { icon: LoaderCircle, words: m.intake_saving },
  offline: { icon: CloudOff, words: m.intake_offline },
  refused: { icon: TriangleAlert, words: m.intake_refused },
  conflict: { icon: TriangleAlert, words: m.intake_conflict },
} as const;

/** What is said of a draft, which is kept and not recorded. */
const ofDraft: Partial<Readonly<Record<Status, () => string>>> = {
  saved: m.draft_saved,
  waiting: m.draft_waiting,
  saving: m.draft_saving,
  refused: m.draft_refused,
};

export interface SaveStatusProps {
  readonly status: Status;
  /** Whether it is a draft of something that is recorded later. */
  readonly isDraft?: boolean;
}

/** Whether what was typed is stored, always in sight. */
export function SaveStatus({ status, isDraft = false }: SaveStatusProps) {
  const { icon: Icon, words: usual } = shown[status];
  const words = (isDraft ? ofDraft[status] : undefined) ?? usual;
  return (
    <p role="status" className={styles.status} data-status={status}>
      <Icon size={16} aria-hidden />
      {words()}
    </p>
  );
}
