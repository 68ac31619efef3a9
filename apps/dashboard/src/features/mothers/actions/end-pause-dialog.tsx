import { endPause } from '@mim/domain/registration';
import * as z from 'zod/mini';
import { ActionDialog } from '../../../action-dialog/action-dialog.js';
import { apiClient } from '../../../clients/trpc.js';
import { DateField } from '../../../components/form/date-field.js';
import { useForm } from '../../../components/form/use-form.js';
import { formatDate } from '../../../language/format-date.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { pauseToChange } from '../model/mother-page.js';
import type { TrajectoryDialogProps } from './trajectory-dialog-props.js';

const schema = z.object({ resumedOn: z.iso.date() });

/** Ends a pause, because visits begin again. */
export default function EndPauseDialog({ mother, aboutId, onClose }: TrajectoryDialogProps) {
  const { language } = useLanguage();
  const { today } = mother;
  const pause = pauseToChange(mother, aboutId);
  // Of a pause that has not begun no day is left: it goes.
  const isAhead = pause !== undefined && pause.firstDay > today;
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
      title={isAhead ? m.mother_do_drop_pause() : m.mother_do_end_pause()}
      about={mother.mother.name}
      lead={
        isAhead
          ? m.mother_drop_pause_lead({ on: formatDate(pause.firstDay, language) })
          : m.mother_end_pause_lead()
      }
      form={form}
      send={({ resumedOn }, key) =>
        apiClient.trajectories.endPause.mutate({
          key,
          pauseId: pause.pauseId,
          version: pause.version,
          resumedOn,
        })
      }
      done={isAhead ? m.mother_pause_dropped() : m.mother_pause_ended()}
      words={isAhead ? m.mother_do_drop_pause() : m.mother_do_end_pause()}
      onClose={onClose}
    >
      {isAhead ? null : <DateField {...form.field('resumedOn')} help={m.mother_resumed_on_help()} />}
    </ActionDialog>
  );
}
