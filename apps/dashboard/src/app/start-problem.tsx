import { PageHeader } from '../components/page-header.js';
import { m } from '../paraglide/messages.js';
import { RouteProblem, type RouteProblemProps } from './route-problem.js';
import styles from './start-problem.module.css';

/** What is shown when the dashboard cannot even learn who is signed in: there is no shell around it yet. */
export function StartProblem(props: RouteProblemProps) {
  return (
    <main className={styles.page}>
      <PageHeader title={m.app_full_name()} isReport />
      <RouteProblem {...props} />
    </main>
  );
}
