import type { ReactNode } from 'react';
import { m } from '../../paraglide/messages.js';
import { Button, type ButtonVariant } from '../button.js';
import styles from './form.module.css';

export interface SaveBarProps {
  readonly isSaving: boolean;
  /** What the button says; "Opslaan" unless told. */
  readonly words?: string;
  /** Secondary where another act of the page is the one that is due. */
  readonly variant?: ButtonVariant;
  /** Buttons beside it. */
  readonly children?: ReactNode;
}

/** The button that saves; on a phone it stays above the bar at the bottom, in reach of a thumb. */
export function SaveBar({ isSaving, words = m.form_save(), variant = 'primary', children }: SaveBarProps) {
  return (
    <div className={styles.bar}>
      <Button type="submit" variant={variant}>
        {isSaving ? m.form_saving() : words}
      </Button>
      {children}
    </div>
  );
}
