import { motherRecordFacts } from '@mim/domain/annual-registration';
import { factsFrom, namesOf, pickFacts, Temporal } from '@mim/domain/kernel';
import { factFields } from '@mim/domain/kernel/schema';
import { consentRefusals, personFacts } from '@mim/domain/person';
import {
  isFactKnown,
  isOfPerson,
  missingFromRegistration,
  registeredFacts,
  registrationRecord,
  trajectoryFacts,
} from '@mim/domain/registration';
import { correctionRefusals } from '@mim/domain/visit';
import { useState } from 'react';
import * as z from 'zod/mini';
import { ActionDialog } from '../../../action-dialog/action-dialog.js';
import { apiClient } from '../../../clients/trpc.js';
import { Dialog } from '../../../components/dialog.js';
import { EmptyState } from '../../../components/empty-state.js';
import { type FieldProblem, useForm } from '../../../components/form/use-form.js';
import { factLabels } from '../../../facts/fact-words.js';
import { MissingFields } from '../../../facts/missing-fields.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { correctedTrajectory, type MotherPageAnswer } from '../model/mother-page.js';
import { useLocationSettings } from '../requests/settings.js';
import type { TrajectoryDialogProps } from './trajectory-dialog-props.js';

/** Whatever the annual registration can miss of her, with the consent without which no origin is recorded. */
const table = pickFacts(trajectoryFacts, [
  ...namesOf(motherRecordFacts),
  'originConsentOn',
  'originConsentWording',
]);
type Name = keyof typeof table;
const schema = z.strictObject(factFields(table));

const isAsked = (name: Name): boolean => registeredFacts.some((each) => each === name);

/** What nobody filled in yet, of her and of her trajectory. */
function missingOf({ trajectory, mother }: MotherPageAnswer) {
  const known = { ...trajectory, ...mother };
  const missing: readonly Name[] = missingFromRegistration(registrationRecord(known));
  return namesOf(motherRecordFacts).filter((name) =>
    isAsked(name) ? missing.includes(name) : !isFactKnown(name, known),
  );
}

/** Her person and her trajectory each have a version: whichever of them others change, together they are a later one. */
const versionOf = ({ mother, trajectory }: MotherPageAnswer): number => mother.version + trajectory.version;
const storedOf = ({ mother, trajectory }: MotherPageAnswer) => factsFrom(table, { ...trajectory, ...mother });

/** All that the annual registration misses of a mother and her trajectory, filled in at once over whatever page asks for it. */
export default function CompleteRecordDialog({ mother, aboutId, onClose }: TrajectoryDialogProps) {
  const { language } = useLanguage();
  // Others may change her meanwhile: what is filled in here belongs to what stood there when it was opened.
  const [begun] = useState(mother);
  const [missing] = useState(() => missingOf(mother));
  const settings = useLocationSettings(begun.trajectory.locationId);
  const recorded = correctedTrajectory(begun);
  const form = useForm({
    initial: storedOf(begun),
    schema,
    labels: factLabels(table, language),
    toInput: (values) => values,
    check: (filled) =>
      [
        ...consentRefusals(filled),
        ...correctionRefusals(
          recorded,
          { ...recorded, ...filled },
          settings,
          Temporal.PlainDate.from(begun.today),
        ),
      ] as readonly FieldProblem<Name>[],
  });
  const about = begun.mother.name;
  if (missing.length === 0)
    return (
      <Dialog title={m.visiting_mother_complete()} about={about} onClose={onClose}>
        <EmptyState title={m.visiting_mother_complete_nothing()} />
      </Dialog>
    );
  return (
    <ActionDialog
      title={m.visiting_mother_complete()}
      about={about}
      form={form}
      record={{ version: versionOf(mother), values: storedOf(mother) }}
      send={(filled, key, at) => {
        const of = at === versionOf(begun) ? begun : mother;
        const ofPerson = missing.filter(isOfPerson);
        return apiClient.mothers.saveRegistration.mutate({
          key,
          trajectoryId: of.trajectory.trajectoryId,
          version: of.trajectory.version,
          registration: factsFrom(
            pickFacts(
              motherRecordFacts,
              missing.filter((name) => !isOfPerson(name)),
            ),
            filled,
          ),
          ...(ofPerson.length > 0 && {
            mother: {
              version: of.mother.version,
              person: {
                ...factsFrom(personFacts, of.mother),
                ...factsFrom(pickFacts(personFacts, [...ofPerson, ...consentWith(ofPerson)]), filled),
              },
            },
          }),
        });
      }}
      done={m.mother_registration_saved()}
      words={m.form_save()}
      onClose={onClose}
    >
      <MissingFields form={form} table={table} missing={missing} wanted={aboutId} max={begun.today} />
    </ActionDialog>
  );
}

const consentWith = (names: readonly string[]) =>
  names.includes('origin') ? (['originConsentOn', 'originConsentWording'] as const) : [];
