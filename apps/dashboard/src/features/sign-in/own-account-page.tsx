import { useQuery } from '@tanstack/react-query';
import { useSession } from '../../clients/session.js';
import { ErrorState } from '../../components/error-state.js';
import { Notice } from '../../components/notice.js';
import { PageHeader } from '../../components/page-header.js';
import { Skeleton } from '../../components/skeleton.js';
import { m } from '../../paraglide/messages.js';
import { OwnSessionsCard } from './own-sessions-card.js';
import { PasswordCard } from './password-card.js';
import { ownSignIn } from './second-factor.js';
import styles from './second-factor.module.css';
import { SecondFactorCard } from './second-factor-card.js';

/** One's own way in: the second step and its recovery codes, where one is signed in, the password. */
export function OwnAccountPage() {
  const { demo } = useSession();
  const state = useQuery({ queryKey: ['own-sign-in'], queryFn: ownSignIn, enabled: !demo });
  const again = async () => void (await state.refetch());
  return (
    <>
      <PageHeader title={m.own_title()} />
      <div className={styles.page}>
        {demo ? (
          <Notice title={m.own_demo()}>
            <p>{m.own_demo_help()}</p>
          </Notice>
        ) : state.data === undefined ? (
          <Skeleton />
        ) : state.data.ok ? (
          <>
            <SecondFactorCard left={state.data.value.recoveryCodesLeft ?? 0} onChanged={again} />
            <OwnSessionsCard sessions={state.data.value.sessions} onChanged={again} />
            <PasswordCard onChanged={again} />
          </>
        ) : (
          <ErrorState problem={state.data.problem} onRetry={() => void again()} />
        )}
      </div>
    </>
  );
}
