import { Temporal } from '@mim/domain/kernel';
import { canExtend, type ExtensionReason, extensionReasons } from '@mim/domain/registration';
import { extensionSchema } from '@mim/domain/registration/schema';
import { ActionDialog } from '../../../action-dialog/action-dialog.js';
import { apiClient } from '../../../clients/trpc.js';
import { codeOptions } from '../../../components/form/code-options.js';
import { DateField } from '../../../components/form/date-field.js';
import { RadioGroup } from '../../../components/form/radio-group.js';
import { TextArea } from '../../../components/form/text-area.js';
import { useForm } from '../../../components/form/use-form.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { extendedTrajectory } from '../model/mother-page.js';
import { useLocationSettings } from '../requests/settings.js';
import type { TrajectoryDialogProps } from './trajectory-dialog-props.js';

/** Visits that go on past the usual age of the child, for a stated reason. */
export default function ExtendDialog({ mother, onClose }: TrajectoryDialogProps) {
  const { language } = useLanguage();
  const { trajectory, today } = mother;
  const settings = useLocationSettings(trajectory.locationId);
  const form = useForm({
    initial: {
      extendedOn: today as string | null,
      untilOn: null as string | null,
      reason: null as ExtensionReason | null,
      note: '',
    },
    schema: extensionSchema,
    labels: {
      extendedOn: m.mother_extend_on(),
      untilOn: m.mother_extend_until(),
      reason: m.mother_reason(),
      note: m.mother_note(),
    },
    check: (extension) => {
      const result = canExtend(
        extendedTrajectory(mother),
        extension,
        settings,
        Temporal.PlainDate.from(today),
      );
      return result.ok ? [] : [{ field: 'untilOn', problem: result.problem }];
    },
  });
  return (
    <ActionDialog
      title={m.mother_do_extend()}
      about={mother.mother.name}
      lead={m.mother_extend_lead()}
      form={form}
      send={(extension, key) =>
        apiClient.trajectories.extend.mutate({
          key,
          trajectoryId: trajectory.trajectoryId,
          version: trajectory.version,
          extension,
        })
      }
      done={m.mother_extended({ name: mother.mother.name })}
      words={m.mother_extend_words()}
      onClose={onClose}
    >
      <DateField {...form.field('untilOn')} min={today} />
      <RadioGroup {...form.field('reason')} options={codeOptions(extensionReasons, language)} />
      <TextArea {...form.field('note')} isOptional />
    </ActionDialog>
  );
}
