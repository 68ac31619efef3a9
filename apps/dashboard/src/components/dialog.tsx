import { X } from 'lucide-react';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { m } from '../paraglide/messages.js';
import { Button } from './button.js';
import { classNames } from './class-names.js';
import styles from './dialog.module.css';
import { Notice } from './notice.js';
import { useReturnFocus } from './return-focus.js';
import { useToastsAside } from './toast.js';

export interface DialogProps {
  readonly title: string;
  /** Whom it is about, where the title does not say so. */
  readonly about?: string | undefined;
  /** It takes more than a few fields: it stands at the right side, and is the whole screen of a phone. */
  readonly isSheet?: boolean | undefined;
  /** What closing it would lose: what was filled in, what is shown this once, or nothing. */
  readonly loses?: 'filled-in' | 'shown-once' | 'nothing' | undefined;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A task that the page waits for, for as long as it is shown. Escape, a press beside it and its cross close it; once
 * something was filled in in a form of it, or where it shows what is seen this once, they ask first.
 */
export function Dialog({
  title,
  about,
  isSheet = false,
  loses = 'filled-in',
  onClose,
  children,
}: DialogProps) {
  const dialog = useReturnFocus();
  useToastsAside();
  const isFilledIn = useRef(false);
  const [isAsking, setAsking] = useState(false);
  const noteInput = ({ target }: FormEvent) => {
    if (target instanceof Element && target.closest('form') !== null) isFilledIn.current = true;
  };
  const close = () => {
    if (loses === 'shown-once' || (loses === 'filled-in' && isFilledIn.current)) setAsking((was) => !was);
    else onClose();
  };
  return (
    <ModalOverlay
      className={classNames(styles.overlay, isSheet && styles.beside)}
      isOpen
      onOpenChange={close}
      isDismissable
    >
      <Modal className={classNames(styles.modal, isSheet && styles.sheet)}>
        <AriaDialog ref={dialog} className={styles.dialog ?? ''}>
          <header className={styles.header}>
            <Heading slot="title" className={styles.title ?? ''}>
              {title}
              {about === undefined ? null : <span className={styles.about}> {about}</span>}
            </Heading>
            <Button
              variant="quiet"
              isIconOnly
              aria-label={m.action_close()}
              icon={<X size={20} aria-hidden />}
              onPress={close}
            />
          </header>
          {isAsking ? (
            <BeforeClosing
              isShownOnce={loses === 'shown-once'}
              onStay={() => setAsking(false)}
              onClose={onClose}
            />
          ) : null}
          <div className={styles.content} onInput={noteInput}>
            {children}
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

interface BeforeClosingProps {
  readonly isShownOnce: boolean;
  readonly onStay: () => void;
  readonly onClose: () => void;
}

/** What is asked before something that was filled in, or that is shown this once, is gone. */
function BeforeClosing({ isShownOnce, onStay, onClose }: BeforeClosingProps) {
  return (
    <div className={styles.asking}>
      <Notice
        tone="warn"
        isAlert
        title={isShownOnce ? m.dialog_once_title() : m.dialog_leave_title()}
        action={
          <div className={styles.answers}>
            <Button variant="primary" autoFocus onPress={onStay}>
              {isShownOnce ? m.dialog_once_stay() : m.dialog_leave_stay()}
            </Button>
            <Button onPress={onClose}>{isShownOnce ? m.action_close() : m.dialog_leave_go()}</Button>
          </div>
        }
      >
        <p>{isShownOnce ? m.dialog_once_help() : m.form_leave()}</p>
      </Notice>
    </div>
  );
}
