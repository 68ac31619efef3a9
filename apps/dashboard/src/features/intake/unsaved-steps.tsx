import { type IntakeStep, intakeSteps } from '@mim/domain/registration';
import { Button } from '../../components/button.js';
import { Notice } from '../../components/notice.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import styles from './intake-view.module.css';

export interface UnsavedStepsProps {
  readonly steps: readonly IntakeStep[];
  readonly onGo: (step: IntakeStep) => void;
}

/** Steps in which something stands that could not be stored; each leads there. */
export function UnsavedSteps({ steps, onGo }: UnsavedStepsProps) {
  const { language } = useLanguage();
  if (steps.length === 0) return null;
  return (
    <Notice
      tone="warn"
      title={m.intake_refused()}
      action={
        <div className={styles.finish}>
          {steps.map((step) => (
            <Button key={step} onPress={() => onGo(step)}>
              {m.intake_go_to_step({ step: intakeSteps.label(step, language) })}
            </Button>
          ))}
        </div>
      }
    >
      <p>{m.intake_unsaved_lead()}</p>
    </Notice>
  );
}
