import type { ReactNode, RefObject } from 'react';
import { Dialog, Modal, ModalOverlay, Popover } from 'react-aria-components';
import popover from '../components/popover.module.css';
import styles from './card-frame.module.css';
import type { CardOpening, useCard } from './use-card.js';

export interface CardFrameProps {
  /** Whose card it is, for who does not see it. */
  readonly label: string;
  readonly opening: CardOpening;
  /** The name that it is the card of. */
  readonly beside: RefObject<HTMLElement | null>;
  readonly cardProps: ReturnType<typeof useCard>['cardProps'];
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Where a card lies: beside its name as long as the pointer rests there, or at the bottom of a phone. */
export function CardFrame({ label, opening, beside, cardProps, onClose, children }: CardFrameProps) {
  const onOpenChange = (isOpen: boolean) => {
    if (!isOpen) onClose();
  };
  if (opening === 'tap')
    return (
      <ModalOverlay className={styles.overlay ?? ''} isOpen isDismissable onOpenChange={onOpenChange}>
        <Modal className={styles.sheet ?? ''}>
          <Dialog className={styles.card ?? ''} aria-label={label}>
            {children}
          </Dialog>
        </Modal>
      </ModalOverlay>
    );
  // The keyboard stays where it is: the card is a look aside, and all of it stands on the page that the name leads to.
  return (
    <Popover
      className={popover.popover ?? ''}
      triggerRef={beside}
      placement="bottom start"
      isNonModal
      isOpen
      onOpenChange={onOpenChange}
    >
      <section className={styles.card} aria-label={label} {...cardProps}>
        {children}
      </section>
    </Popover>
  );
}
