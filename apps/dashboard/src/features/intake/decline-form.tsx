import { type Decline, declineReasons } from '@mim/domain/registration';
import { declineSchema } from '@mim/domain/registration/schema';
import { readToday } from '../../clients/today.js';
import { codeOptions } from '../../components/form/code-options.js';
import { DateField } from '../../components/form/date-field.js';
import { FieldRow, Form } from '../../components/form/form.js';
import { SaveBar } from '../../components/form/save-bar.js';
import { SaveNotice } from '../../components/form/save-notice.js';
import { SelectField } from '../../components/form/select-field.js';
import { TextArea } from '../../components/form/text-area.js';
import { useForm } from '../../components/form/use-form.js';
import type { SaveState } from '../../components/form/use-save.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';

export interface DeclineFormProps {
  readonly saving: SaveState<Decline>;
  /** The reason that is likely; it can be changed. */
  readonly reason?: Decline['reason'];
}

/** Why no trajectory follows from this intake. */
export function DeclineForm({ saving, reason }: DeclineFormProps) {
  const { language } = useLanguage();
  const form = useForm({
    initial: {
      declinedOn: readToday() as string | null,
      reason: (reason ?? null) as Decline['reason'] | null,
      note: '',
    },
    schema: declineSchema,
    labels: {
      declinedOn: m.intake_decline_on(),
      reason: m.intake_decline_reason(),
      note: m.intake_decline_note(),
    },
  });
  return (
    <Form form={form} label={m.intake_decline()} onSubmit={saving.save}>
      <p>{m.intake_decline_lead()}</p>
      <FieldRow>
        <SelectField {...form.field('reason')} options={codeOptions(declineReasons, language)} />
        <DateField {...form.field('declinedOn')} />
      </FieldRow>
      <TextArea {...form.field('note')} rows={2} isOptional />
      <SaveNotice saving={saving} />
      <SaveBar isSaving={saving.isSaving} words={m.intake_decline_do()} />
    </Form>
  );
}
