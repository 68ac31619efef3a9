import { pauseSchema } from '@mim/domain/kernel/schema';
import { canPause } from '@mim/domain/registration';
import { apiClient } from '../../../clients/trpc.js';
import { DateField } from '../../../components/form/date-field.js';
import { FieldRow } from '../../../components/form/form.js';
import { TextLine } from '../../../components/form/text-line.js';
import { useForm } from '../../../components/form/use-form.js';
import { m } from '../../../paraglide/messages.js';
import { pausedTrajectory } from '../model/mother-page.js';
import { ActionDialog } from './action-dialog.js';
import type { TrajectoryDialogProps } from './trajectory-dialog-props.js';

/** An agreed interruption: no visit is due in it. */
export default function PauseDialog({ mother, onClose }: TrajectoryDialogProps) {
  const { trajectory, today } = mother;
  const form = useForm({
    initial: { firstDay: today as string | null, lastDay: null as string | null, reason: '' },
    schema: pauseSchema,
    labels: {
      firstDay: m.mother_pause_first(),
      lastDay: m.mother_pause_last(),
      reason: m.mother_pause_reason(),
    },
    check: (pause) => {
      const result = canPause(pausedTrajectory(mother), pause);
      return result.ok ? [] : [{ field: 'firstDay', problem: result.problem }];
    },
  });
  return (
    <ActionDialog
      title={m.mother_do_pause()}
      lead={m.mother_pause_lead()}
      form={form}
      send={(input, key) =>
        apiClient.trajectories.pause.mutate({
          key,
          trajectoryId: trajectory.trajectoryId,
          version: trajectory.version,
          pause: input,
        })
      }
      done={m.mother_paused({ name: mother.mother.name })}
      words={m.mother_do_pause()}
      onClose={onClose}
    >
      <FieldRow>
        <DateField {...form.field('firstDay')} />
        <DateField {...form.field('lastDay')} isOptional help={m.mother_pause_last_help()} />
      </FieldRow>
      <TextLine {...form.field('reason')} help={m.mother_pause_reason_help()} />
    </ActionDialog>
  );
}
