import { ActionDialog } from '../../../action-dialog/action-dialog.js';
import { apiClient } from '../../../clients/trpc.js';
import { m } from '../../../paraglide/messages.js';
import { pauseToChange } from '../model/mother-page.js';
import { PauseFields, usePauseForm } from './pause-form.js';
import type { TrajectoryDialogProps } from './trajectory-dialog-props.js';

/** Other days or another reason for a pause that holds, or that has not begun. */
export default function ChangePauseDialog({ mother, aboutId, onClose }: TrajectoryDialogProps) {
  const pause = pauseToChange(mother, aboutId);
  const form = usePauseForm(mother, pause);
  if (pause === undefined) return null;
  return (
    <ActionDialog
      title={m.mother_do_change_pause()}
      about={mother.mother.name}
      lead={m.mother_pause_lead()}
      form={form}
      send={(input, key) =>
        apiClient.trajectories.changePause.mutate({
          key,
          pauseId: pause.pauseId,
          version: pause.version,
          pause: input,
          plannedVisits: form.values.plannedVisits,
        })
      }
      done={m.mother_pause_changed()}
      words={m.mother_do_change_pause()}
      onClose={onClose}
    >
      <PauseFields form={form} mother={mother} />
    </ActionDialog>
  );
}
