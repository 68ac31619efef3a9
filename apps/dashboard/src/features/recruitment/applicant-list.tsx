import { useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { ApplicantPanel } from './applicant-panel.js';
import { ApplicantRow, toggleId } from './applicant-row.js';
import styles from './recruitment.module.css';
import type { ApplicantLine } from './requests/recruitment.js';

export interface ApplicantListProps {
  readonly applicants: readonly ApplicantLine[];
  /** Open from the start: a task on another page led to her. */
  readonly initiallyOpen?: string | undefined;
}

/** The people who applied under one another; one is open at a time. After something was recorded the focus stays with her. */
export function ApplicantList({ applicants, initiallyOpen }: ApplicantListProps) {
  const [open, setOpen] = useState<string | null>(initiallyOpen ?? null);
  const done = (applicantId: string) => {
    setOpen(null);
    requestAnimationFrame(() => document.getElementById(toggleId(applicantId))?.focus());
  };
  return (
    <ul className={styles.list} aria-label={m.recruitment_title()}>
      {applicants.map((applicant) => (
        <ApplicantRow
          key={applicant.applicantId}
          applicant={applicant}
          isOpen={open === applicant.applicantId}
          onToggle={() => setOpen(open === applicant.applicantId ? null : applicant.applicantId)}
        >
          <ApplicantPanel applicant={applicant} onDone={() => done(applicant.applicantId)} />
        </ApplicantRow>
      ))}
    </ul>
  );
}
