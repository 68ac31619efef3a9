import type { SignInState } from '@mim/api';
import type { Problem } from '@mim/domain/kernel';
import { useState } from 'react';
import { Button } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { ErrorState } from '../../components/error-state.js';
import { formatMoment } from '../../language/format-moment.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { endOtherSessions, endSession } from './second-factor.js';
import styles from './second-factor.module.css';

export interface OwnSessionsCardProps {
  readonly sessions: SignInState['sessions'];
  readonly onChanged: () => Promise<void>;
}

/** Where one is signed in: when that was, when it was used last, and ending it. Which browser it is, is not kept. */
export function OwnSessionsCard({ sessions, onChanged }: OwnSessionsCardProps) {
  const { language } = useLanguage();
  const [problem, setProblem] = useState<Problem | null>(null);
  const end = async (ending: ReturnType<typeof endSession>) => {
    const answer = await ending;
    setProblem(answer.ok ? null : answer.problem);
    await onChanged();
  };
  return (
    <Card title={m.own_sessions()} lead={m.own_sessions_lead()}>
      {problem === null ? null : <ErrorState problem={problem} />}
      <ul className={styles.sessions}>
        {sessions.map(({ id, isThis, signedInAt, usedAt, secondFactor }) => {
          const when = formatMoment(signedInAt, language);
          return (
            <li key={id}>
              <div className={styles.session}>
                <strong>{isThis ? m.own_session_this() : m.own_session_other()}</strong>
                <span>
                  {secondFactor === 'recovery-code'
                    ? m.own_session_since_recovery({ when })
                    : m.own_session_since({ when })}
                </span>
                <span className={styles.small}>
                  {m.own_session_used({ when: formatMoment(usedAt, language) })}
                </span>
              </div>
              {isThis ? null : (
                <Button aria-label={m.own_session_end_of({ when })} onPress={() => void end(endSession(id))}>
                  {m.account_sign_out()}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {sessions.length < 2 ? null : (
        <div>
          <Button onPress={() => void end(endOtherSessions())}>{m.own_sessions_end()}</Button>
        </div>
      )}
    </Card>
  );
}
