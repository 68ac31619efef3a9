import type { OfferedFactor } from '@mim/api';
import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { post } from '../../clients/post.js';
import { forgetSession, type Session } from '../../clients/session.js';
import { Button } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { ErrorState } from '../../components/error-state.js';
import { Skeleton } from '../../components/skeleton.js';
import { m } from '../../paraglide/messages.js';
import { CodeEntry } from './code-entry.js';
import { QrCode } from './qr-code.js';
import { RecoveryCodes } from './recovery-codes.js';
import { giveFactor, offerFactor, setUpFactor } from './second-factor.js';
import styles from './second-factor.module.css';
import { SignInFrame } from './sign-in-frame.js';

export interface SetUpPageProps {
  /** Who gave her password. */
  readonly halfway: NonNullable<Session['halfway']>;
  readonly onDone: () => Promise<void>;
}

/** What comes after a password where a second step is still to be taken: setting it up, or giving it. */
export default function SetUpPage({ halfway, onDone }: SetUpPageProps) {
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  if (codes !== null)
    return (
      <SignInFrame title={m.recovery_codes()} lead={m.recovery_lead()}>
        <div className={styles.page}>
          <RecoveryCodes codes={codes} email={halfway.email} onKept={onDone} />
        </div>
      </SignInFrame>
    );
  return (
    <SignInFrame title={m.second_title()} lead={m.second_lead()}>
      <div className={styles.page}>
        {halfway.hasFactor ? (
          <Card title={m.either_code()}>
            <CodeEntry kind="either" action={m.signin_do()} send={giveFactor} onDone={onDone}>
              <SignOut />
            </CodeEntry>
          </Card>
        ) : (
          <SetUp onSetUp={({ recoveryCodes }) => setCodes(recoveryCodes)} />
        )}
      </div>
    </SignInFrame>
  );
}

/** Three steps: an app, what it is given, a first code of it. */
function SetUp({
  onSetUp,
}: {
  readonly onSetUp: (made: { readonly recoveryCodes: readonly string[] }) => void;
}) {
  const offered = useQuery({
    queryKey: ['second-factor', 'offer'],
    queryFn: offerFactor,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  if (offered.data === undefined) return <Skeleton />;
  if (!offered.data.ok)
    return (
      <>
        <ErrorState problem={offered.data.problem} onRetry={() => void offered.refetch()} />
        <div>
          <SignOut />
        </div>
      </>
    );
  return (
    <Card>
      <ol className={styles.steps}>
        <li>
          <div className={styles.step}>
            <h2>{m.second_app()}</h2>
            <p>{m.second_app_help()}</p>
          </div>
        </li>
        <li>
          <div className={styles.step}>
            <h2>{m.second_scan()}</h2>
            <Offered offer={offered.data.value} />
          </div>
        </li>
        <li>
          <div className={styles.stack}>
            <h2>{m.second_code()}</h2>
            <CodeEntry kind="authenticator" action={m.second_confirm()} send={setUpFactor} onDone={onSetUp}>
              <SignOut />
            </CodeEntry>
          </div>
        </li>
      </ol>
    </Card>
  );
}

/** What the app is given: a picture, and the same in letters. */
function Offered({ offer: { address, secret } }: { readonly offer: OfferedFactor }) {
  const groups = secret.match(/.{1,4}/g) ?? [];
  return (
    <>
      <QrCode text={address} label={m.second_picture()} />
      <p className={styles.small}>{m.second_by_hand()}</p>
      <p className={styles.secret}>
        {groups.map((group, index) => (
          <span key={index}>{group} </span>
        ))}
      </p>
    </>
  );
}

/** The way out for who wants to do this another time. */
function SignOut() {
  const router = useRouter();
  const leave = async () => {
    await post('/api/auth/sign-out', {});
    forgetSession();
    await router.navigate({ to: '/aanmelden' });
  };
  return (
    <Button variant="quiet" onPress={() => void leave()}>
      {m.second_later()}
    </Button>
  );
}
