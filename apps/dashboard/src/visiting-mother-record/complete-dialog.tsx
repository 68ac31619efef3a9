import { visitorRecordFacts } from '@mim/domain/annual-registration';
import { factsFrom, isKnown, namesOf, pickFacts } from '@mim/domain/kernel';
import { factFields } from '@mim/domain/kernel/schema';
import { consentRefusals, personFacts } from '@mim/domain/person';
import {
  missingOfVisitingMother,
  visitingMotherFacts,
  visitingMotherRecord,
  visitingMotherRecordNames,
} from '@mim/domain/supervision';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import * as z from 'zod/mini';
import { ActionDialog } from '../action-dialog/action-dialog.js';
import { problemFromError } from '../clients/problem-from-error.js';
import { type Answers, api, apiClient } from '../clients/trpc.js';
import { Dialog } from '../components/dialog.js';
import { EmptyState } from '../components/empty-state.js';
import { ErrorState } from '../components/error-state.js';
import { type FieldProblem, useForm } from '../components/form/use-form.js';
import { Skeleton } from '../components/skeleton.js';
import { factLabels } from '../facts/fact-words.js';
import { MissingFields } from '../facts/missing-fields.js';
import { useLanguage } from '../language/language.js';
import { m } from '../paraglide/messages.js';

export interface CompleteDialogProps {
  readonly visitingMotherId: string;
  /** Asks for what the annual registration needs of her too, also where nobody is reminded of it. */
  readonly isForRegistration?: boolean;
  /** The field that a link led to. */
  readonly wanted?: string | undefined;
  readonly onClose: () => void;
}

/** What matching and the annual registration still miss of a visiting mother, filled in over whatever page asks for it. */
export default function CompleteDialog({ visitingMotherId, ...rest }: CompleteDialogProps) {
  const found = useQuery(api.visitingMothers.get.queryOptions({ visitingMotherId }, { staleTime: 0 }));
  if (found.data !== undefined) return <CompleteForm visitingMother={found.data} {...rest} />;
  return (
    <Dialog title={m.visiting_mother_complete()} onClose={rest.onClose}>
      {found.isError ? (
        <ErrorState problem={problemFromError(found.error)} onRetry={() => void found.refetch()} />
      ) : (
        <Skeleton />
      )}
    </Dialog>
  );
}

type VisitingMother = Answers['visitingMothers']['get'];

/** Which of what can be asked stands with the person, and which with the visiting mother. */
const ofPerson = pickFacts(personFacts, [
  ...visitingMotherRecordNames.person,
  ...namesOf(visitorRecordFacts.person),
  'originConsentOn',
  'originConsentWording',
]);
const ofVisitingMother = pickFacts(visitingMotherFacts, [
  ...visitingMotherRecordNames.visitingMother,
  ...namesOf(visitorRecordFacts.visitingMother),
]);
const table = { ...ofPerson, ...ofVisitingMother };
type Name = keyof typeof table;
const schema = z.strictObject(factFields(table));

const storedOf = ({ person, facts }: Pick<VisitingMother, 'person' | 'facts'>) =>
  factsFrom(table, { ...person, ...facts });

/** What nobody filled in yet: of what is asked of every visiting mother, and of what the year's registration needs beside it. */
function missingOf(known: ReturnType<typeof storedOf>, isForRegistration: boolean): readonly Name[] {
  const asked: readonly Name[] = missingOfVisitingMother(visitingMotherRecord(known));
  const ofYear = [...namesOf(visitorRecordFacts.person), ...namesOf(visitorRecordFacts.visitingMother)];
  return namesOf(table).filter(
    (name) =>
      asked.includes(name) ||
      // Her birth can be known by its day; what is asked of her says so.
      (isForRegistration &&
        name !== 'birthYear' &&
        ofYear.some((each) => each === name) &&
        !isKnown(table[name], known[name])),
  );
}

/** Her person and her row each have a version: whichever of them others change, together they are a later one. */
const versionOf = ({ version, personVersion }: VisitingMother): number => version + personVersion;

interface CompleteFormProps extends Omit<CompleteDialogProps, 'visitingMotherId'> {
  readonly visitingMother: VisitingMother;
}

function CompleteForm({ visitingMother, isForRegistration = false, wanted, onClose }: CompleteFormProps) {
  const { language } = useLanguage();
  const { visitingMotherId, name } = visitingMother;
  // Others may change her meanwhile: what is filled in here belongs to what stood there when it was opened.
  const [begun] = useState(visitingMother);
  const stored = storedOf(begun);
  const missing = missingOf(stored, isForRegistration);
  const form = useForm({
    initial: stored,
    schema,
    labels: factLabels(table, language),
    toInput: (values) => values,
    check: (filled) => consentRefusals(filled) as readonly FieldProblem<Name>[],
  });
  if (missing.length === 0)
    return (
      <Dialog title={m.visiting_mother_complete()} about={name} onClose={onClose}>
        <EmptyState title={m.visiting_mother_complete_nothing()} />
      </Dialog>
    );
  return (
    <ActionDialog
      title={m.visiting_mother_complete()}
      about={name}
      form={form}
      record={{
        version: versionOf(visitingMother),
        values: storedOf(visitingMother),
      }}
      send={(filled, key, at) => {
        const { version, personVersion, person, facts } = at === versionOf(begun) ? begun : visitingMother;
        return apiClient.visitingMothers.save.mutate({
          key,
          visitingMotherId,
          version,
          personVersion,
          person: { ...person, ...factsFrom(ofPerson, filled) },
          facts: { ...facts, ...factsFrom(ofVisitingMother, filled) },
        });
      }}
      done={m.today_readiness_saved({ name })}
      words={m.form_save()}
      onClose={onClose}
    >
      <MissingFields form={form} table={table} missing={missing} wanted={wanted} />
    </ActionDialog>
  );
}
