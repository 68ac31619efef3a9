import { ActionDialog } from '../../../action-dialog/action-dialog.js';
import { apiClient } from '../../../clients/trpc.js';
import { m } from '../../../paraglide/messages.js';
import { PauseFields, usePauseForm } from './pause-form.js';
import type { TrajectoryDialogProps } from './trajectory-dialog-props.js';

/** An agreed interruption: no visit is due in it. */
export default function PauseDialog({ mother, onClose }: TrajectoryDialogProps) {
  const { trajectory } = mother;
  const form = usePauseForm(mother);
  return (
    <ActionDialog
      title={m.mother_do_pause()}
      about={mother.mother.name}
      lead={m.mother_pause_lead()}
      form={form}
      send={(pause, key) =>
        apiClient.trajectories.pause.mutate({
          key,
          trajectoryId: trajectory.trajectoryId,
          version: trajectory.version,
          pause,
          plannedVisits: form.values.plannedVisits,
        })
      }
      done={m.mother_paused({ name: mother.mother.name })}
      words={m.mother_do_pause()}
      onClose={onClose}
    >
      <PauseFields form={form} mother={mother} />
    </ActionDialog>
  );
}
