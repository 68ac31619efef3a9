import { Temporal } from '@mim/domain/kernel';
import { canTransfer, staysAtTransfer, type TransferPart, transferParts } from '@mim/domain/registration';
import { transferSchema } from '@mim/domain/registration/schema';
import { useQuery } from '@tanstack/react-query';
import { ActionDialog } from '../../../action-dialog/action-dialog.js';
import { api, apiClient } from '../../../clients/trpc.js';
import { CheckboxGroup } from '../../../components/form/checkbox-group.js';
import { codeOptions } from '../../../components/form/code-options.js';
import { Combobox } from '../../../components/form/combobox.js';
import { DateField } from '../../../components/form/date-field.js';
import { FieldRow } from '../../../components/form/form.js';
import { TextArea } from '../../../components/form/text-area.js';
import { useForm } from '../../../components/form/use-form.js';
import { formatList } from '../../../language/format.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { doneVisits } from '../model/mother-page.js';
import type { TrajectoryDialogProps } from './trajectory-dialog-props.js';

/** The offer of a mother to another location, with as much of her dossier as she agrees to. */
export default function TransferDialog({ mother, onClose }: TrajectoryDialogProps) {
  const { language } = useLanguage();
  const { trajectory, today } = mother;
  const locations = useQuery(api.trajectories.transferLocations.queryOptions());
  const form = useForm({
    initial: {
      toLocationId: null as string | null,
      offeredOn: today as string | null,
      consentOn: null as string | null,
      // Nothing goes along that she was not asked about.
      passOn: [] as readonly TransferPart[],
      note: '',
    },
    schema: transferSchema,
    labels: {
      toLocationId: m.mother_transfer_to(),
      offeredOn: m.mother_transfer_on(),
      consentOn: m.mother_transfer_consent(),
      passOn: m.mother_transfer_parts(),
      note: m.mother_note(),
    },
    check: (transfer) => {
      const lastVisitOn = doneVisits(mother).at(-1) ?? null;
      const day = Temporal.PlainDate.from(today);
      const result = canTransfer({ ...trajectory, lastVisitOn }, transfer, day);
      return result.ok ? [] : [{ field: 'offeredOn', problem: result.problem }];
    },
  });
  return (
    <ActionDialog
      title={m.mother_do_transfer()}
      about={mother.mother.name}
      lead={m.mother_transfer_lead()}
      form={form}
      send={(transfer, key) =>
        apiClient.trajectories.transfer.mutate({
          key,
          trajectoryId: trajectory.trajectoryId,
          version: trajectory.version,
          transfer,
        })
      }
      done={m.mother_transferred({ name: mother.mother.name })}
      words={m.mother_transfer_words()}
      onClose={onClose}
    >
      <Combobox
        {...form.field('toLocationId')}
        options={(locations.data ?? [])
          .filter(({ code }) => code !== trajectory.locationId)
          .map(({ code, name }) => ({ id: code, label: name }))}
      />
      <FieldRow>
        <DateField {...form.field('offeredOn')} max={today} />
        <DateField {...form.field('consentOn')} max={today} help={m.mother_transfer_consent_help()} />
      </FieldRow>
      <CheckboxGroup {...form.field('passOn')} options={codeOptions(transferParts, language)} />
      <p>
        {m.mother_transfer_stays({
          parts: formatList(
            staysAtTransfer.codes.map(({ label }) => label[language]),
            language,
          ),
        })}
      </p>
      <TextArea {...form.field('note')} isOptional />
    </ActionDialog>
  );
}
