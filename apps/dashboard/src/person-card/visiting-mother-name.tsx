import { lazy, Suspense, useRef, useState } from 'react';
import { Link } from '../components/link.js';
import { m } from '../paraglide/messages.js';
import styles from './person-name.module.css';
import { useCard } from './use-card.js';

/** Brought in when the first card is looked at. */
const VisitingMotherCard = lazy(() => import('./visiting-mother-card.js'));
const LeaveDialog = lazy(() => import('../leaving/leave-dialog.js'));

export interface VisitingMotherNameProps {
  readonly id: string;
  readonly name: string;
  /** What was known of her was erased after its term; absent: she is one who is there. */
  readonly isErased?: boolean;
}

/** The name of a visiting mother: it leads to her page, and shows her card. Of who was erased there is neither. */
export const VisitingMotherName = ({ id, name, isErased = false }: VisitingMotherNameProps) =>
  isErased ? <span className={styles.erased}>{m.person_erased()}</span> : <KnownName id={id} name={name} />;

function KnownName({ id, name }: Omit<VisitingMotherNameProps, 'isErased'>) {
  const link = useRef<HTMLAnchorElement>(null);
  const { opening, close, nameProps, cardProps } = useCard();
  const [isLeaving, setLeaving] = useState(false);
  return (
    <>
      <Link ref={link} to="/bezoekmoeders/$visitingMotherId" params={{ visitingMotherId: id }} {...nameProps}>
        <span className={styles.name}>{name}</span>
      </Link>
      {opening === null ? null : (
        <Suspense>
          <VisitingMotherCard
            id={id}
            name={name}
            opening={opening}
            beside={link}
            cardProps={cardProps}
            onClose={close}
            onLeave={() => {
              close();
              setLeaving(true);
            }}
          />
        </Suspense>
      )}
      {isLeaving ? (
        <Suspense>
          <LeaveDialog id={id} name={name} onClose={() => setLeaving(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
