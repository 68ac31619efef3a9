import { Info } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './banner.module.css';

/** Something true of the whole dashboard, above everything: these are demo data. */
export function Banner({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.banner}>
      <Info size={16} aria-hidden />
      <p>{children}</p>
    </div>
  );
}
