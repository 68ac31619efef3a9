import { lazy, Suspense, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import styles from './visiting-mother-name.module.css';

/** Brought in when the first number is asked for. */
const VisitingMotherContact = lazy(() => import('./visiting-mother-contact.js'));
const LeaveDialog = lazy(() => import('../leaving/leave-dialog.js'));

export interface VisitingMotherNameProps {
  readonly id: string;
  readonly name: string;
}

/** The name of a visiting mother, which leads to how she is reached, and to what is done when she leaves. Her number is asked for when it is wanted. */
export function VisitingMotherName({ id, name }: VisitingMotherNameProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState<'contact' | 'leaving' | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <Button ref={button} className={styles.name ?? ''} onPress={() => setOpen('contact')}>
        {name}
      </Button>
      <Suspense>
        {open === 'contact' ? (
          <VisitingMotherContact
            id={id}
            name={name}
            beside={button}
            onClose={close}
            onLeave={() => setOpen('leaving')}
          />
        ) : null}
        {open === 'leaving' ? <LeaveDialog id={id} name={name} onClose={close} /> : null}
      </Suspense>
    </>
  );
}
