import { emptyFacts, namesOf } from '@mim/domain/kernel';
import { notMadeFacts, type VisitCancellation } from '@mim/domain/visit';
import { visitCancellationSchema } from '@mim/domain/visit/schema';
import { Form } from '../../components/form/form.js';
import { SaveBar } from '../../components/form/save-bar.js';
import { SaveNotice } from '../../components/form/save-notice.js';
import { useForm } from '../../components/form/use-form.js';
import type { SaveState } from '../../components/form/use-save.js';
import { FactFields } from '../../facts/fact-fields.js';
import { factLabels } from '../../facts/fact-words.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { type CancellationFields, cancellationInput } from './model/visit-fields.js';

export interface CancellationFormProps {
  readonly status: CancellationFields['status'];
  readonly saving: SaveState<VisitCancellation>;
  readonly saveLabel: string;
}

/** A planned visit that was not made: nobody home, or cancelled and by whom. */
export function CancellationForm({ status, saving, saveLabel }: CancellationFormProps) {
  const { language } = useLanguage();
  const form = useForm({
    initial: { status, ...emptyFacts(notMadeFacts) } as CancellationFields,
    schema: visitCancellationSchema,
    labels: {
      status: m.visits_field_went(),
      ...factLabels(notMadeFacts, language),
    },
    toInput: cancellationInput,
  });
  return (
    <Form form={form} onSubmit={saving.save}>
      <FactFields
        table={notMadeFacts}
        names={namesOf(notMadeFacts).filter((name) => status === 'cancelled' || name !== 'cancelledBy')}
        values={form.values}
        onChange={(name, value) => form.change({ [name]: value })}
        errors={form.errors}
        words="label"
        isOptional={(name) => name !== 'cancelledBy'}
      />
      <SaveNotice saving={saving} />
      <SaveBar isSaving={saving.isSaving} words={saveLabel} />
    </Form>
  );
}
