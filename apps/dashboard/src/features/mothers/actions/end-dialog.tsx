import { type EndReason, endReasons } from '@mim/domain/code-lists';
import { Temporal } from '@mim/domain/kernel';
import { openMatch } from '@mim/domain/matching';
import { endReasonForHomeStart } from '@mim/domain/referral';
import { canEnd, endReasonsOn, whyNotCompleted } from '@mim/domain/registration';
import { endSchema } from '@mim/domain/registration/schema';
import { ActionDialog } from '../../../action-dialog/action-dialog.js';
import { apiClient } from '../../../clients/trpc.js';
import { codeOptions } from '../../../components/form/code-options.js';
import { DateField } from '../../../components/form/date-field.js';
import { RadioGroup } from '../../../components/form/radio-group.js';
import { TextArea } from '../../../components/form/text-area.js';
import { useForm } from '../../../components/form/use-form.js';
import { wholeDay } from '../../../components/form/written-day.js';
import { Notice } from '../../../components/notice.js';
import { formatList } from '../../../language/format.js';
import { formatDate } from '../../../language/format-date.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { endingTrajectory, homeStartOf } from '../model/mother-page.js';
import { useLocationSettings } from '../requests/settings.js';
import type { TrajectoryDialogProps } from './trajectory-dialog-props.js';

/** The end of a trajectory. "Completed" is offered only where the domain says that it can be. */
export default function EndDialog({ mother, onClose }: TrajectoryDialogProps) {
  const { language } = useLanguage();
  const { trajectory, today } = mother;
  const settings = useLocationSettings(trajectory.locationId);
  const homeStart = homeStartOf(mother);
  const form = useForm({
    initial: {
      endedOn: today as string | null,
      reason: (homeStart === undefined
        ? null
        : endReasonForHomeStart(endReasonsOn(trajectory, today, settings))) as EndReason | null,
      note: '',
    },
    schema: endSchema,
    labels: { endedOn: m.mother_ended_on(), reason: m.mother_reason(), note: m.mother_note() },
    check: (end) => {
      const result = canEnd(endingTrajectory(mother), end, settings, Temporal.PlainDate.from(today));
      return result.ok ? [] : [{ field: 'endedOn', problem: result.problem }];
    },
  });
  const endedOn = wholeDay(form.values.endedOn) ?? today;
  const possible = endReasonsOn(trajectory, endedOn, settings);
  const incomplete = whyNotCompleted(trajectory, endedOn, settings);
  const lapsing = mother.visits.filter(({ status, visitOn }) => status === 'planned' && visitOn > endedOn);
  const alongside = homeStart?.keepsVisitingMother === true ? openMatch(mother.matches) : null;
  return (
    <ActionDialog
      title={m.mother_do_end()}
      about={mother.mother.name}
      lead={m.mother_end_lead()}
      form={form}
      send={(end, key) =>
        apiClient.trajectories.end.mutate({
          key,
          trajectoryId: trajectory.trajectoryId,
          version: trajectory.version,
          end,
        })
      }
      done={m.mother_end_done({ name: mother.mother.name })}
      words={m.mother_do_end()}
      onClose={onClose}
    >
      {homeStart === undefined ? null : (
        <Notice title={m.mother_end_home_start()}>
          {alongside === null ? null : (
            <p>{m.mother_end_stays_together({ name: alongside.visitingMother.name })}</p>
          )}
        </Notice>
      )}
      {lapsing.length === 0 ? null : (
        <p>
          {m.mother_end_lapsing({
            days: formatList(
              lapsing.map(({ visitOn }) => formatDate(visitOn, language)),
              language,
            ),
          })}
        </p>
      )}
      <DateField {...form.field('endedOn')} max={today} help={m.mother_ended_on_help()} />
      <RadioGroup
        {...form.field('reason')}
        help={
          incomplete === null ? undefined : `${incomplete.message[language]} ${incomplete.remedy[language]}`
        }
        options={codeOptions(endReasons, language, (reason) => possible.includes(reason))}
      />
      <TextArea {...form.field('note')} isOptional />
    </ActionDialog>
  );
}
