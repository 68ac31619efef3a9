import { lazy, Suspense, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import styles from './visiting-mother-name.module.css';

/** Brought in when the first number is asked for. */
const VisitingMotherContact = lazy(() => import('./visiting-mother-contact.js'));

export interface VisitingMotherNameProps {
  readonly id: string;
  readonly name: string;
}

/** The name of a visiting mother, which leads to how she is reached. Her number is asked for when it is wanted. */
export function VisitingMotherName({ id, name }: VisitingMotherNameProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button ref={button} className={styles.name ?? ''} onPress={() => setOpen(true)}>
        {name}
      </Button>
      {isOpen ? (
        <Suspense>
          <VisitingMotherContact id={id} name={name} beside={button} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
