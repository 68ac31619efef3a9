import { useRouter } from '@tanstack/react-router';
import { problemOf } from '../clients/problem-of.js';
import { ErrorState } from '../components/error-state.js';
import styles from './route-problem.module.css';

/** What a page shows when it broke or could not be loaded; everything around it keeps working. */
export function RouteProblem({ error, reset }: { readonly error: unknown; readonly reset: () => void }) {
  const router = useRouter();
  return (
    <div className={styles.problem}>
      <ErrorState
        problem={problemOf(error)}
        onRetry={() => {
          reset();
          void router.invalidate();
        }}
      />
    </div>
  );
}
