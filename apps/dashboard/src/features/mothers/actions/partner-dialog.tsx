import { personSchema } from '@mim/domain';
import { apiClient } from '../../../clients/trpc.js';
import { useForm } from '../../../components/form/use-form.js';
import { m } from '../../../paraglide/messages.js';
import { personLabels, personValues } from '../model/person-form.js';
import { ActionDialog } from './action-dialog.js';
import { PersonFields } from './person-fields.js';
import type { TrajectoryDialogProps } from './trajectory-dialog-props.js';

/** Adds the partner, or changes who that is. */
export default function PartnerDialog({ mother, onClose }: TrajectoryDialogProps) {
  const { partner, trajectory } = mother;
  const form = useForm({
    initial: personValues(partner),
    schema: personSchema,
    labels: personLabels(),
  });
  return (
    <ActionDialog
      title={partner === null ? m.mother_add_partner() : m.mother_edit_partner()}
      form={form}
      record={{ version: trajectory.version, values: personValues(partner) }}
      send={(person, key, begun) =>
        apiClient.mothers.savePartner.mutate({
          key,
          trajectoryId: trajectory.trajectoryId,
          version: begun,
          partner: person,
        })
      }
      done={m.mother_partner_saved()}
      words={m.form_save()}
      onClose={onClose}
    >
      <PersonFields form={form} isWhole={false} />
    </ActionDialog>
  );
}
