import { NotFoundPage } from './not-found-page.js';
import styles from './start-problem.module.css';

/** What is shown at an address that cannot even be read, such as `/moeders/%zz`: there is no shell around it. */
export function StartNotFound() {
  return (
    <main className={styles.page}>
      <NotFoundPage />
    </main>
  );
}
