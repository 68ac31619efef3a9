import { personFacts } from '@mim/domain/person';
import { personSchema } from '@mim/domain/person/schema';
import { ActionDialog } from '../../../action-dialog/action-dialog.js';
import { useForm } from '../../../components/form/use-form.js';
import { factLabels } from '../../../facts/fact-words.js';
import { PersonFields } from '../../../facts/person-fields.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { saveVisitingMother, type VisitingMother } from '../requests/visiting-mother.js';

export interface VisitingMotherSheetProps {
  readonly visitingMother: VisitingMother;
  readonly onClose: () => void;
}

/** Changes who she is and how she is reached. */
export default function PersonSheet({ visitingMother, onClose }: VisitingMotherSheetProps) {
  const { language } = useLanguage();
  const form = useForm({
    initial: visitingMother.person,
    schema: personSchema,
    labels: factLabels(personFacts, language),
    toInput: (values) => values,
  });
  return (
    <ActionDialog
      isSheet
      title={m.mother_edit_person()}
      about={visitingMother.name}
      form={form}
      record={{ version: visitingMother.personVersion, values: visitingMother.person }}
      send={(person, key, personVersion) =>
        saveVisitingMother({ ...visitingMother, personVersion }, { person }, key)
      }
      done={m.today_readiness_saved({ name: visitingMother.name })}
      words={m.form_save()}
      onClose={onClose}
    >
      <PersonFields form={form} isWhole />
    </ActionDialog>
  );
}
