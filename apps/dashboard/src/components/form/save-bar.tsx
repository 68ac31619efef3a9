import type { ReactNode } from 'react';
import { m } from '../../paraglide/messages.js';
import { Button } from '../button.js';
import styles from './form.module.css';

export interface SaveBarProps {
  readonly isSaving: boolean;
  /** What the button says; "Opslaan" unless told. */
  readonly words?: string;
  /** Buttons beside it. */
  readonly children?: ReactNode;
}

/** The button that saves; on a phone it stays above the bar at the bottom, in reach of a thumb. */
export function SaveBar({ isSaving, words = m.form_save(), children }: SaveBarProps) {
  return (
    <div className={styles.bar}>
      <Button type="submit" variant="primary">
        {isSaving ? m.form_saving() : words}
      </Button>
      {children}
    </div>
  );
}
