import { factsFrom, namesOf } from '@mim/domain/kernel';
import { factFields } from '@mim/domain/kernel/schema';
import { registeredFacts, trajectoryFact, trajectoryIntakeFacts } from '@mim/domain/registration';
import { useState } from 'react';
import * as z from 'zod/mini';
import { apiClient } from '../../../clients/trpc.js';
import { CollapsibleFields } from '../../../components/form/collapsible-fields.js';
import { useForm } from '../../../components/form/use-form.js';
import { FactFields } from '../../../facts/fact-fields.js';
import { rowsOf } from '../../../facts/fact-looks.js';
import { factLabels } from '../../../facts/fact-words.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { ActionDialog } from './action-dialog.js';
import type { TrajectoryDialogProps } from './trajectory-dialog-props.js';

type Name = keyof typeof trajectoryIntakeFacts;

const registrationSchema = z.strictObject(factFields(trajectoryIntakeFacts));

/** Whether something waits for a fact: finishing the intake, the annual registration, or the talk itself. */
const isNeeded = (name: Name): boolean =>
  trajectoryFact(name).neededFor !== undefined || registeredFacts.some((each) => each === name);

const rows = rowsOf(namesOf(trajectoryIntakeFacts));
/** What is needed comes first, with what stands beside it. */
const needed = rows.filter((row) => row.some(isNeeded)).flat();
const others = rows.filter((row) => !row.some(isNeeded)).flat();

/** Corrects what is known of a trajectory, each fact under its rule of the intake. */
export default function RegistrationDialog({ mother, onClose }: TrajectoryDialogProps) {
  const { language } = useLanguage();
  const { trajectoryId, version } = mother.trajectory;
  const stored = factsFrom(trajectoryIntakeFacts, mother.trajectory);
  const [initial] = useState(stored);
  const form = useForm({
    initial,
    schema: registrationSchema,
    labels: factLabels(trajectoryIntakeFacts, language),
    toInput: (values) => values,
  });
  const fields = {
    table: trajectoryIntakeFacts,
    values: form.values,
    onChange: (name: Name, value: unknown) => form.change({ [name]: value }),
    errors: form.errors,
    words: 'label',
    isOptional: () => true,
    max: mother.today,
  } as const;
  return (
    <ActionDialog
      title={m.mother_edit_registration()}
      form={form}
      record={{ version, values: stored }}
      send={(registration, key, begun) =>
        apiClient.mothers.saveRegistration.mutate({ key, trajectoryId, version: begun, registration })
      }
      done={m.mother_registration_saved()}
      words={m.form_save()}
      onClose={onClose}
    >
      <FactFields {...fields} names={needed} />
      <CollapsibleFields title={m.mother_more_facts()}>
        <FactFields {...fields} names={others} />
      </CollapsibleFields>
    </ActionDialog>
  );
}
