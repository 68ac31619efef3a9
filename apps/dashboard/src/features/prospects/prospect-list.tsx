import { useState } from 'react';
import { m } from '../../paraglide/messages.js';
import styles from './prospect-list.module.css';
import { ProspectPanel } from './prospect-panel.js';
import { ProspectRow, toggleId } from './prospect-row.js';
import type { ProspectLine } from './requests/list-prospects.js';

export interface ProspectListProps {
  readonly prospects: readonly ProspectLine[];
  /** Open from the start: a task on another page led to her. */
  readonly initiallyOpen?: string | undefined;
}

/**
 * The prospects under one another; one is open at a time. After a call is recorded the focus goes to
 * the next, or from the last to the one before it: who was called may leave the list.
 */
export function ProspectList({ prospects, initiallyOpen }: ProspectListProps) {
  const [open, setOpen] = useState<string | null>(initiallyOpen ?? null);
  const done = (prospectId: string, wasStored: boolean) => {
    const place = prospects.findIndex((one) => one.prospectId === prospectId);
    const beside = prospects[place + 1] ?? prospects[place - 1];
    const next = wasStored ? (beside?.prospectId ?? prospectId) : prospectId;
    setOpen(null);
    requestAnimationFrame(() => document.getElementById(toggleId(next))?.focus());
  };
  return (
    <ul className={styles.list} aria-label={m.prospects_title()}>
      {prospects.map((prospect) => (
        <ProspectRow
          key={prospect.prospectId}
          prospect={prospect}
          isOpen={open === prospect.prospectId}
          onToggle={() => setOpen(open === prospect.prospectId ? null : prospect.prospectId)}
        >
          <ProspectPanel prospect={prospect} onDone={(wasStored) => done(prospect.prospectId, wasStored)} />
        </ProspectRow>
      ))}
    </ul>
  );
}
