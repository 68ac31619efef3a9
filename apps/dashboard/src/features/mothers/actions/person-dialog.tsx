import { personSchema } from '@mim/domain';
import { apiClient } from '../../../clients/trpc.js';
import { useForm } from '../../../components/form/use-form.js';
import { m } from '../../../paraglide/messages.js';
import { personLabels, personValues } from '../model/person-form.js';
import { ActionDialog } from './action-dialog.js';
import { PersonFields } from './person-fields.js';
import type { TrajectoryDialogProps } from './trajectory-dialog-props.js';

/** Changes who she is and how to reach her. */
export default function PersonDialog({ mother, onClose }: TrajectoryDialogProps) {
  const { personId, version } = mother.mother;
  const form = useForm({
    initial: personValues(mother.mother),
    schema: personSchema,
    labels: personLabels(),
  });
  return (
    <ActionDialog
      title={m.mother_edit_person()}
      form={form}
      record={{ version, values: personValues(mother.mother) }}
      send={(person, key, begun) =>
        apiClient.mothers.savePerson.mutate({ key, personId, version: begun, person })
      }
      done={m.mother_person_saved()}
      words={m.form_save()}
      onClose={onClose}
    >
      <PersonFields form={form} isWhole />
    </ActionDialog>
  );
}
