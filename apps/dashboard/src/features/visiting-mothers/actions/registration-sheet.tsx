import { factsFrom, namesOf } from '@mim/domain/kernel';
import { termProblemFields } from '@mim/domain/supervision';
import { visitingMotherSchema } from '@mim/domain/supervision/schema';
import { useState } from 'react';
import { ActionDialog } from '../../../action-dialog/action-dialog.js';
import { useForm } from '../../../components/form/use-form.js';
import { FactFields } from '../../../facts/fact-fields.js';
import { factLabels } from '../../../facts/fact-words.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { registeredOfHer } from '../model/asked-facts.js';
import { saveVisitingMother } from '../requests/visiting-mother.js';
import type { VisitingMotherSheetProps } from './person-sheet.js';

/** Changes what is registered of her: when she can, what she offers, how she came. */
export default function RegistrationSheet({ visitingMother, onClose }: VisitingMotherSheetProps) {
  const { language } = useLanguage();
  const { facts, name, version } = visitingMother;
  const stored = factsFrom(registeredOfHer, facts);
  const [initial] = useState(stored);
  const form = useForm({
    initial,
    schema: visitingMotherSchema,
    labels: factLabels(registeredOfHer, language),
    toInput: (values) => ({ ...facts, ...values }),
  });
  return (
    <ActionDialog
      isSheet
      title={m.mother_edit_registration()}
      about={name}
      form={form}
      record={{ version, values: stored }}
      send={(changed, key, begun) =>
        saveVisitingMother({ ...visitingMother, version: begun }, { facts: changed }, key)
      }
      fieldOf={termProblemFields}
      done={m.today_readiness_saved({ name })}
      words={m.form_save()}
      onClose={onClose}
    >
      <FactFields
        table={registeredOfHer}
        names={namesOf(registeredOfHer)}
        values={form.values}
        onChange={(field, value) => form.change({ [field]: value })}
        errors={form.errors}
        words="label"
        isOptional={() => true}
      />
    </ActionDialog>
  );
}
