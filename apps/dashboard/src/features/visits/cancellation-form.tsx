import { cancelledBy, type VisitCancellation } from '@mim/domain/visit';
import { visitCancellationSchema } from '@mim/domain/visit/schema';
import { codeOptions } from '../../components/form/code-options.js';
import { Form } from '../../components/form/form.js';
import { RadioGroup } from '../../components/form/radio-group.js';
import { SaveBar } from '../../components/form/save-bar.js';
import { SaveNotice } from '../../components/form/save-notice.js';
import { TextArea } from '../../components/form/text-area.js';
import { useForm } from '../../components/form/use-form.js';
import type { SaveState } from '../../components/form/use-save.js';
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
    initial: { status, cancelledBy: null, reason: '' } as CancellationFields,
    schema: visitCancellationSchema,
    labels: {
      status: m.visits_field_went(),
      cancelledBy: m.visits_field_cancelled_by(),
      reason: m.visits_field_reason(),
    },
    toInput: cancellationInput,
  });
  return (
    <Form form={form} onSubmit={saving.save}>
      {status === 'cancelled' ? (
        <RadioGroup
          {...form.field('cancelledBy')}
          look="chips"
          options={codeOptions(cancelledBy, language)}
        />
      ) : null}
      <TextArea {...form.field('reason')} isOptional rows={2} />
      <SaveNotice saving={saving} />
      <SaveBar isSaving={saving.isSaving} words={saveLabel} />
    </Form>
  );
}
