import { factsFrom, pickFacts } from '@mim/domain/kernel';
import { visitingMotherFacts } from '@mim/domain/supervision';
import { visitingMotherSchema } from '@mim/domain/supervision/schema';
import { useState } from 'react';
import { ActionDialog } from '../../../action-dialog/action-dialog.js';
import { DateField } from '../../../components/form/date-field.js';
import { SelectField } from '../../../components/form/select-field.js';
import { useForm } from '../../../components/form/use-form.js';
import { factLabels } from '../../../facts/fact-words.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { useCoordinators } from '../requests/coordinators.js';
import { saveVisitingMother } from '../requests/visiting-mother.js';
import type { VisitingMotherSheetProps } from './person-sheet.js';

const coordinatorFacts = pickFacts(visitingMotherFacts, [
  'coordinatorAccountId',
  'coordinatorFrom',
  'coordinatorUntil',
]);

/** Whether she is a coordinator of the location herself, which one, and from when until when. */
export default function CoordinatorDialog({ visitingMother, onClose }: VisitingMotherSheetProps) {
  const { language } = useLanguage();
  const { facts, name, version, locationId } = visitingMother;
  const stored = factsFrom(coordinatorFacts, facts);
  const [initial] = useState(stored);
  const form = useForm({
    initial,
    schema: visitingMotherSchema,
    labels: factLabels(coordinatorFacts, language),
    toInput: (values) => ({ ...facts, ...values }),
  });
  const { coordinators = [] } = useCoordinators(locationId).data ?? {};
  const options = coordinators
    .filter(({ isMember, accountId }) => isMember || accountId === stored.coordinatorAccountId)
    .map(({ accountId, name: of }) => ({ id: accountId, label: of ?? m.visiting_coordinator_gone() }));
  return (
    <ActionDialog
      title={m.visiting_coordinator_do()}
      about={name}
      lead={m.visiting_coordinator_lead()}
      form={form}
      record={{ version, values: stored }}
      send={(changed, key, begun) =>
        saveVisitingMother({ ...visitingMother, version: begun }, { facts: changed }, key)
      }
      done={m.today_readiness_saved({ name })}
      words={m.form_save()}
      onClose={onClose}
    >
      <SelectField {...form.field('coordinatorAccountId')} options={options} isOptional />
      <DateField {...form.field('coordinatorFrom')} isOptional />
      <DateField
        {...form.field('coordinatorUntil')}
        help={visitingMotherFacts.coordinatorUntil.help[language]}
        isOptional
      />
    </ActionDialog>
  );
}
