import type { ReactNode } from 'react';
import { ActionDialog } from '../../action-dialog/action-dialog.js';
import { apiClient, type Inputs } from '../../clients/trpc.js';
import type { FormState } from '../../components/form/use-form.js';
import { m } from '../../paraglide/messages.js';
import type { SignalFormProps } from './signal-form-props.js';
import styles from './signal-sheet.module.css';
import { SignalStepList } from './signal-steps.js';

type Taken = Inputs['signals']['take']['taken'];

interface StepDialogProps<Values extends object, Output extends Taken> extends SignalFormProps {
  readonly form: FormState<Values, Output>;
  readonly done: string;
  readonly children: ReactNode;
}

/** A step that is taken with a signal, below what was said before. */
export function StepDialog<Values extends object, Output extends Taken>(
  props: StepDialogProps<Values, Output>,
) {
  const { signal, title, form, done, onClose, children } = props;
  return (
    <ActionDialog
      isSheet
      title={title}
      about={signal.motherName}
      form={form}
      send={(taken, key) =>
        apiClient.signals.take.mutate({ key, signalId: signal.signalId, version: signal.version, taken })
      }
      done={done}
      words={m.form_save()}
      onClose={onClose}
    >
      <div className={styles.before}>
        <SignalStepList signal={signal} />
      </div>
      {children}
    </ActionDialog>
  );
}
