import { useRouter } from '@tanstack/react-router';
import { problemFromError } from '../clients/problem-from-error.js';
import { ErrorState } from '../components/error-state.js';

export interface RouteProblemProps {
  readonly error: unknown;
  readonly reset: () => void;
}

/** What a page shows when it broke or could not be loaded; everything around it keeps working. */
export function RouteProblem({ error, reset }: RouteProblemProps) {
  const router = useRouter();
  return (
    <ErrorState
      problem={problemFromError(error)}
      onRetry={() => {
        reset();
        void router.invalidate();
      }}
    />
  );
}
