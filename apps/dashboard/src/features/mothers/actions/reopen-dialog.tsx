import { Temporal } from '@mim/domain/kernel';
import { canReopen } from '@mim/domain/registration';
import { reopenSchema } from '@mim/domain/registration/schema';
import { ActionDialog } from '../../../action-dialog/action-dialog.js';
import { apiClient } from '../../../clients/trpc.js';
import { DateField } from '../../../components/form/date-field.js';
import { TextArea } from '../../../components/form/text-area.js';
import { useForm } from '../../../components/form/use-form.js';
import { m } from '../../../paraglide/messages.js';
import { transferOutcome } from '../model/mother-page.js';
import type { TrajectoryDialogProps } from './trajectory-dialog-props.js';

/** Goes on with a trajectory that had ended, for a stated reason. */
export default function ReopenDialog({ mother, onClose }: TrajectoryDialogProps) {
  const { trajectory, today } = mother;
  const form = useForm({
    initial: { reopenedOn: today as string | null, reason: '' },
    schema: reopenSchema,
    labels: { reopenedOn: m.mother_reopened_on(), reason: m.mother_reason() },
    check: (asked) => {
      const ended = { ...trajectory, transferOutcome: transferOutcome(mother), isIntakeFinished: true };
      const allowed = canReopen(ended, asked, Temporal.PlainDate.from(today));
      return allowed.ok ? [] : [{ field: 'reopenedOn', problem: allowed.problem }];
    },
  });
  return (
    <ActionDialog
      title={m.mother_do_reopen()}
      about={mother.mother.name}
      lead={m.mother_reopen_lead()}
      form={form}
      send={(reopening, key) =>
        apiClient.trajectories.reopen.mutate({
          key,
          trajectoryId: trajectory.trajectoryId,
          version: trajectory.version,
          reopening,
        })
      }
      done={m.mother_reopened({ name: mother.mother.name })}
      words={m.mother_do_reopen()}
      onClose={onClose}
    >
      <DateField
        {...form.field('reopenedOn')}
        {...(trajectory.endedOn !== null && { min: trajectory.endedOn })}
        max={today}
      />
      <TextArea {...form.field('reason')} />
    </ActionDialog>
  );
}
