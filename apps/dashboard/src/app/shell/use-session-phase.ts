import { useEffect, useState } from 'react';
import { useSessionEnd } from '../../clients/session-end.js';
import { type SessionPhase, sessionPhase, untilNextPhase } from './session-phase.js';

/**
 * What is to be said about the session now: looked at whenever that can have changed, and when the page
 * comes into sight again, as a computer that slept lets its timers sleep along.
 */
export function useSessionPhase(): SessionPhase {
  const end = useSessionEnd();
  const [phase, setPhase] = useState<SessionPhase>({ kind: 'open' });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      const now = Date.now();
      setPhase(end === null ? { kind: 'open' } : sessionPhase(end, now));
      const left = end === null ? null : untilNextPhase(end, now);
      if (left !== null) timer = setTimeout(look, left);
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [end]);
  return phase;
}
