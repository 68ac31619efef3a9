import { Link2, MoreHorizontal } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../../components/button.js';
import { toast } from '../../../components/toast.js';
import { m } from '../../../paraglide/messages.js';
import styles from './figures-bar.module.css';

export interface FiguresBarProps {
  /** What is chosen: year and locations. */
  readonly children: ReactNode;
  /** Of how many locations it is; absent until that is known. */
  readonly coverage?: ReactNode;
  /** What can be taken along. */
  readonly actions?: ReactNode;
}

/** The year and the selection, in sight at every level, with the link that says them to somebody else. */
export function FiguresBar({ children, coverage, actions }: FiguresBarProps) {
  return (
    <section className={styles.bar} aria-label={m.figures_bar()}>
      <div className={styles.chosen}>{children}</div>
      {coverage === undefined ? null : <div className={styles.coverage}>{coverage}</div>}
      <div className={styles.actions}>
        <Button icon={<Link2 size={16} aria-hidden />} onPress={() => void copyLink()}>
          <span className={styles.words}>{m.figures_copy_link()}</span>
        </Button>
        {actions}
      </div>
    </section>
  );
}

/** The address of this very page holds year, selection, chapter and figure. */
async function copyLink(): Promise<void> {
  try {
    await navigator.clipboard.writeText(window.location.href);
    toast(m.command_link_copied());
  } catch {
    toast(m.command_link_not_copied(), 'danger');
  }
}

export const MoreIcon = () => <MoreHorizontal size={18} aria-hidden />;
