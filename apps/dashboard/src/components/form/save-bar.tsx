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
  /** Leaves without saving, by a button beside it. */
  readonly onCancel?: () => void;
  /** Other buttons beside it. */
  readonly children?: ReactNode;
}

/** The button that saves; on a phone it stays above the bar at the bottom, in reach of a thumb. */
export function SaveBar({
  isSaving,
  words = m.form_save(),
  variant = 'primary',
  onCancel,
  children,
}: SaveBarProps) {
  return (
    <div className={styles.bar}>
      <Button type="submit" variant={variant}>
        {isSaving ? m.form_saving() : words}
      </Button>
      {onCancel === undefined ? null : (
        <Button variant="quiet" onPress={onCancel}>
          {m.action_cancel()}
        </Button>
      )}
      {children}
    </div>
  );
}
