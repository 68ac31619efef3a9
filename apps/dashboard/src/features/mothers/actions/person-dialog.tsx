import { factsFrom } from '@mim/domain/kernel';
import { personFacts } from '@mim/domain/person';
import { personSchema } from '@mim/domain/person/schema';
import { ActionDialog } from '../../../action-dialog/action-dialog.js';
import { apiClient } from '../../../clients/trpc.js';
import { useForm } from '../../../components/form/use-form.js';
import { factLabels } from '../../../facts/fact-words.js';
import { PersonFields } from '../../../facts/person-fields.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import type { TrajectoryDialogProps } from './trajectory-dialog-props.js';

/** Changes who she is and how to reach her. */
export default function PersonDialog({ mother, onClose }: TrajectoryDialogProps) {
  const { language } = useLanguage();
  const { personId, version } = mother.mother;
  const stored = factsFrom(personFacts, mother.mother);
  const form = useForm({
    initial: stored,
    schema: personSchema,
    labels: factLabels(personFacts, language),
    toInput: (values) => values,
  });
  return (
    <ActionDialog
      title={m.mother_edit_person()}
      about={mother.mother.name}
      form={form}
      record={{ version, values: stored }}
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
