import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { m } from '../paraglide/messages.js';
import { Button } from './button.js';
import { classNames } from './class-names.js';
import styles from './dialog.module.css';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  /** In the middle; or a drawer along the side, for filters and details beside the page. */
  readonly placement?: 'middle' | 'side';
  /** The buttons under it; the one to press first comes first. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A question or a task that the page waits for. Escape and a press beside it close it. */
export function Dialog({
  title,
  isOpen,
  onOpenChange,
  placement = 'middle',
  actions,
  children,
}: DialogProps) {
  return (
    <ModalOverlay className={styles.overlay ?? ''} isOpen={isOpen} onOpenChange={onOpenChange} isDismissable>
      <Modal className={classNames(styles.modal, styles[placement])}>
        <AriaDialog className={styles.dialog ?? ''}>
          <header className={styles.header}>
            <Heading slot="title" className={styles.title ?? ''}>
              {title}
            </Heading>
            <Button
              variant="quiet"
              isIconOnly
              aria-label={m.action_close()}
              icon={<X size={20} aria-hidden />}
              onPress={() => onOpenChange(false)}
            />
          </header>
          {children}
          {actions === undefined ? null : <footer className={styles.actions}>{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
