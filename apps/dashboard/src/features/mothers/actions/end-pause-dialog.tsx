import { periodIncludes } from '@mim/domain/kernel';
import { endPause } from '@mim/domain/registration';
import * as z from 'zod/mini';
import { apiClient } from '../../../clients/trpc.js';
import { DateField } from '../../../components/form/date-field.js';
import { useForm } from '../../../components/form/use-form.js';
import { m } from '../../../paraglide/messages.js';
import { ActionDialog } from './action-dialog.js';
import type { TrajectoryDialogProps } from './trajectory-dialog-props.js';

const schema = z.object({ resumedOn: z.iso.date() });

/** Ends a pause, because visits begin again. */
export default function EndPauseDialog({ mother, aboutId, onClose }: TrajectoryDialogProps) {
  const { pauses, today } = mother;
  const pause =
    pauses.find(({ pauseId }) => pauseId === aboutId) ?? pauses.find((each) => periodIncludes(each, today));
  const form = useForm({
    initial: { resumedOn: today as string | null },
    schema,
    labels: { resumedOn: m.mother_resumed_on() },
    check: ({ resumedOn }) => {
      if (pause === undefined) return [];
      const result = endPause({ firstDay: pause.firstDay, lastDay: pause.lastDay }, resumedOn);
      return result.ok ? [] : [{ field: 'resumedOn', problem: result.problem }];
    },
  });
  if (pause === undefined) return null;
  return (
    <ActionDialog
      title={m.mother_do_end_pause()}
      lead={m.mother_end_pause_lead()}
      form={form}
      send={({ resumedOn }, key) =>
        apiClient.trajectories.endPause.mutate({
          key,
          pauseId: pause.pauseId,
          version: pause.version,
          resumedOn,
        })
      }
      done={m.mother_pause_ended()}
      words={m.mother_do_end_pause()}
      onClose={onClose}
    >
      <DateField {...form.field('resumedOn')} help={m.mother_resumed_on_help()} />
    </ActionDialog>
  );
}
