import { lazy, Suspense, useRef } from 'react';
import { Link } from '../components/link.js';
import styles from './person-name.module.css';
import { useCard } from './use-card.js';

/** Brought in when the first card is looked at. */
const MotherCard = lazy(() => import('./mother-card.js'));

export interface MotherNameProps {
  readonly trajectoryId: string;
  readonly name: string;
}

/** The name of a mother who takes part: it leads to her page, and shows her card. */
export function MotherName({ trajectoryId, name }: MotherNameProps) {
  const link = useRef<HTMLAnchorElement>(null);
  const { opening, close, nameProps, cardProps } = useCard();
  return (
    <>
      <Link ref={link} to="/moeders/$trajectoryId" params={{ trajectoryId }} {...nameProps}>
        <span className={styles.name}>{name}</span>
      </Link>
      {opening === null ? null : (
        <Suspense>
          <MotherCard
            trajectoryId={trajectoryId}
            name={name}
            opening={opening}
            beside={link}
            cardProps={cardProps}
            onClose={close}
          />
        </Suspense>
      )}
    </>
  );
}
