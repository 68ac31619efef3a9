import { factsFrom, namesOf, Temporal } from '@mim/domain/kernel';
import { factFields } from '@mim/domain/kernel/schema';
import {
  factsToKeep,
  registeredFacts,
  trajectoryFact,
  trajectoryIntakeFacts,
} from '@mim/domain/registration';
import { correctionRefusals } from '@mim/domain/visit';
import { useState } from 'react';
import * as z from 'zod/mini';
import { ActionDialog } from '../../../action-dialog/action-dialog.js';
import { apiClient } from '../../../clients/trpc.js';
import { CollapsibleFields } from '../../../components/form/collapsible-fields.js';
import { type FieldProblem, useForm } from '../../../components/form/use-form.js';
import { FactFields } from '../../../facts/fact-fields.js';
import { rowsOf } from '../../../facts/fact-looks.js';
import { factLabels } from '../../../facts/fact-words.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { correctedTrajectory } from '../model/mother-page.js';
import { useLocationSettings } from '../requests/settings.js';
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

/**
 * Corrects what is known of a trajectory, each fact under its rule of the intake; what her intake needed or
 * the clock of her visits rests on is not emptied or set against them.
 */
export default function RegistrationDialog({ mother, onClose }: TrajectoryDialogProps) {
  const { language } = useLanguage();
  const { trajectoryId, locationId, version } = mother.trajectory;
  const settings = useLocationSettings(locationId);
  const recorded = correctedTrajectory(mother);
  const stored = factsFrom(trajectoryIntakeFacts, mother.trajectory);
  const [initial] = useState(stored);
  const form = useForm({
    initial,
    schema: registrationSchema,
    labels: factLabels(trajectoryIntakeFacts, language),
    toInput: (values) => values,
    check: (registration) =>
      correctionRefusals(
        recorded,
        { ...recorded, ...registration },
        settings,
        Temporal.PlainDate.from(mother.today),
      ) as readonly FieldProblem<Name>[],
  });
  const toKeep: readonly string[] = factsToKeep(mother.trajectory, recorded.isIntakeFinished);
  const fields = {
    table: trajectoryIntakeFacts,
    values: form.values,
    onChange: (name: Name, value: unknown) => form.change({ [name]: value }),
    errors: form.errors,
    words: 'label',
    isOptional: (name: Name) => !toKeep.includes(name),
    max: mother.today,
  } as const;
  return (
    <ActionDialog
      title={m.mother_edit_registration()}
      about={mother.mother.name}
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
