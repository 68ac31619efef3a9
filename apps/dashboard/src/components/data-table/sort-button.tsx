import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import styles from './data-table.module.css';

export interface SortButtonProps {
  readonly direction: false | 'asc' | 'desc';
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** The heading of a column: sorts by it, and shows that it does. */
export function SortButton({ direction, onPress, children }: SortButtonProps) {
  const Arrow = direction === false ? ArrowUpDown : direction === 'asc' ? ArrowUp : ArrowDown;
  return (
    <Button className={styles.sort ?? ''} onPress={onPress}>
      {children}
      <Arrow size={14} aria-hidden className={direction === false ? styles.unsorted : undefined} />
    </Button>
  );
}
