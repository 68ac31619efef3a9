import { factsFrom, namesOf, pickFacts } from '@mim/domain/kernel';
import {
  missingOfVisitingMother,
  visitingMotherRecord,
  visitingMotherRecordFacts,
  visitingMotherRecordNames,
} from '@mim/domain/supervision';
import { visitingMotherRecordSchema } from '@mim/domain/supervision/schema';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ActionDialog } from '../action-dialog/action-dialog.js';
import { problemFromError } from '../clients/problem-from-error.js';
import { type Answers, api, apiClient } from '../clients/trpc.js';
import { Dialog } from '../components/dialog.js';
import { EmptyState } from '../components/empty-state.js';
import { ErrorState } from '../components/error-state.js';
import { useForm } from '../components/form/use-form.js';
import { Skeleton } from '../components/skeleton.js';
import { FactFields } from '../facts/fact-fields.js';
import { factLabels } from '../facts/fact-words.js';
import { useLanguage } from '../language/language.js';
import { m } from '../paraglide/messages.js';

export interface CompleteDialogProps {
  readonly visitingMotherId: string;
  readonly onClose: () => void;
}

/** What matching and the annual registration still miss of a visiting mother, filled in over whatever page asks for it. */
export default function CompleteDialog({ visitingMotherId, onClose }: CompleteDialogProps) {
  const found = useQuery(api.visitingMothers.get.queryOptions({ visitingMotherId }, { staleTime: 0 }));
  if (found.data !== undefined) return <CompleteForm visitingMother={found.data} onClose={onClose} />;
  return (
    <Dialog title={m.visiting_mother_complete()} onClose={onClose}>
      {found.isError ? (
        <ErrorState problem={problemFromError(found.error)} onRetry={() => void found.refetch()} />
      ) : (
        <Skeleton />
      )}
    </Dialog>
  );
}

type VisitingMother = Answers['visitingMothers']['get'];

/** Which of what is asked stands with the person, and which with the visiting mother. */
const ofPerson = pickFacts(visitingMotherRecordFacts, visitingMotherRecordNames.person);
const ofVisitingMother = pickFacts(visitingMotherRecordFacts, visitingMotherRecordNames.visitingMother);

/** Her person and her row each have a version: whichever of them others change, together they are a later one. */
const versionOf = ({ version, personVersion }: VisitingMother): number => version + personVersion;

interface CompleteFormProps extends Pick<CompleteDialogProps, 'onClose'> {
  readonly visitingMother: VisitingMother;
}

function CompleteForm({ visitingMother, onClose }: CompleteFormProps) {
  const { language } = useLanguage();
  const { visitingMotherId, name } = visitingMother;
  // Others may change her meanwhile: what is filled in here belongs to what stood there when it was opened.
  const [begun] = useState(visitingMother);
  const stored = visitingMotherRecord({ ...begun.person, ...begun.facts });
  const missing = missingOfVisitingMother(stored);
  const form = useForm({
    initial: stored,
    schema: visitingMotherRecordSchema,
    labels: factLabels(visitingMotherRecordFacts, language),
    toInput: (values) => values,
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
        values: visitingMotherRecord({ ...visitingMother.person, ...visitingMother.facts }),
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
      <FactFields
        table={visitingMotherRecordFacts}
        names={namesOf(pickFacts(visitingMotherRecordFacts, missing))}
        values={form.values}
        onChange={(field, value) => form.change({ [field]: value })}
        errors={form.errors}
        words="label"
        isOptional={() => true}
      />
    </ActionDialog>
  );
}
