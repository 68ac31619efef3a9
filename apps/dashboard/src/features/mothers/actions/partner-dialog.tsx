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

/** Adds the partner, or changes who that is. */
export default function PartnerDialog({ mother, onClose }: TrajectoryDialogProps) {
  const { language } = useLanguage();
  const { partner, trajectory } = mother;
  const stored = factsFrom(personFacts, partner ?? {});
  const form = useForm({
    initial: stored,
    schema: personSchema,
    labels: factLabels(personFacts, language),
    toInput: (values) => values,
  });
  return (
    <ActionDialog
      title={partner === null ? m.mother_add_partner() : m.mother_edit_partner()}
      about={mother.mother.name}
      form={form}
      record={{ version: trajectory.version, values: stored }}
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
