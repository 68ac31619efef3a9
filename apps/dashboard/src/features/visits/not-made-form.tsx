import { cancelledBy, type VisitCancellation, visitCancellationSchema } from '@mim/domain';
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
import { type NotMadeFields, notMadeInput } from './model/visit-fields.js';

export interface NotMadeFormProps {
  readonly status: NotMadeFields['status'];
  readonly saving: SaveState<VisitCancellation>;
  readonly saveWords: string;
}

/** A planned visit that was not made: nobody home, or cancelled and by whom. */
export function NotMadeForm({ status, saving, saveWords }: NotMadeFormProps) {
  const { language } = useLanguage();
  const form = useForm({
    initial: { status, cancelledBy: null, reason: '' } as NotMadeFields,
    schema: visitCancellationSchema,
    labels: {
      status: m.visits_field_went(),
      cancelledBy: m.visits_field_cancelled_by(),
      reason: m.visits_field_reason(),
    },
    toInput: notMadeInput,
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
      <SaveBar isSaving={saving.isSaving} words={saveWords} />
    </Form>
  );
}
