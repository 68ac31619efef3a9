import { useEffect } from 'react';
import { problemFromError } from '../../clients/problem-from-error.js';
import { signedInAgain } from '../../clients/sign-in-again.js';
import { apiClient } from '../../clients/trpc.js';
import { stayingToast, toast } from '../../components/toast.js';
import { formatTime } from '../../language/format-moment.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { useSessionPhase } from './use-session-phase.js';

/**
 * Says in time that the session ends, over whatever is open and without taking the focus from it, and
 * covers the page when it has ended. What was typed stays under it.
 */
export default function SessionWarning() {
  const { language } = useLanguage();
  const phase = useSessionPhase();
  const { kind } = phase;
  const time = 'at' in phase ? formatTime(phase.at, language) : '';
  useEffect(() => {
    if (kind === 'over') void signedInAgain();
    if (kind === 'absolute') return stayingToast(m.shell_session_ends_for_good({ time }));
    if (kind !== 'idle') return;
    const stay = async () => {
      try {
        await apiClient.session.current.query();
        toast(m.shell_session_kept());
      } catch (error) {
        toast(problemFromError(error).message[language], 'danger');
      }
    };
    return stayingToast(m.shell_session_ends({ time }), {
      label: m.shell_session_stay(),
      onPress: () => void stay(),
    });
  }, [kind, time, language]);
  return null;
}
