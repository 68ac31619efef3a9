import type { Problem } from '@mim/domain/kernel';
import { RotateCw } from 'lucide-react';
import { useLanguage } from '../language/language.js';
import { m } from '../paraglide/messages.js';
import { Button } from './button.js';
import { Notice } from './notice.js';

export interface ErrorStateProps {
  readonly problem: Problem;
  /** Tries again; without it there is no button. */
  readonly onRetry?: (() => void) | undefined;
}

/** What went wrong and what to do: in words, never a code. */
export function ErrorState({ problem, onRetry }: ErrorStateProps) {
  const { language } = useLanguage();
  return (
    <Notice
      tone="danger"
      isAlert
      title={problem.message[language]}
      action={
        onRetry === undefined ? undefined : (
          <Button icon={<RotateCw size={16} aria-hidden />} onPress={onRetry}>
            {m.action_retry()}
          </Button>
        )
      }
    >
      <p>{problem.remedy[language]}</p>
    </Notice>
  );
}
