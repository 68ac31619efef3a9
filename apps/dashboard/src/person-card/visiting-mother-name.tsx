import { isErasedName } from '@mim/domain/person';
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
}

/** The name of a visiting mother: it leads to her page, and shows her card. Of who was erased there is neither. */
export const VisitingMotherName = (props: VisitingMotherNameProps) =>
  isErasedName(props.name) ? (
    <span className={styles.erased}>{m.person_erased()}</span>
  ) : (
    <KnownName {...props} />
  );

function KnownName({ id, name }: VisitingMotherNameProps) {
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
