import { lineField } from '@mim/domain/kernel/schema';
import { z } from 'zod';
import { Dialog } from '../../components/dialog.js';
import { Form } from '../../components/form/form.js';
import { SaveBar } from '../../components/form/save-bar.js';
import { SaveNotice } from '../../components/form/save-notice.js';
import { TextLine } from '../../components/form/text-line.js';
import { useForm } from '../../components/form/use-form.js';
import { useSave } from '../../components/form/use-save.js';
import { toast } from '../../components/toast.js';
import { formatNumber } from '../../language/format.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { enterFirstBirths, type KnownFigure, refreshFirstBirths } from './requests/first-births.js';

const longestReason = 500;
const schema = z.strictObject({ reason: lineField(longestReason) });

export interface TakeBackDialogProps {
  readonly figure: KnownFigure;
  readonly onClose: () => void;
}

/** Takes the number of a municipality and year back, with the reason for it: none counts then, and what was entered stays to be seen. */
export function TakeBackDialog({ figure, onClose }: TakeBackDialogProps) {
  const { language } = useLanguage();
  const { municipality, year, versions } = figure;
  const births = versions[0]?.births ?? null;
  const form = useForm({
    initial: { reason: '' },
    schema,
    labels: { reason: m.outside_take_back_reason() },
  });
  const saving = useSave({
    send: ({ reason }: z.output<typeof schema>) =>
      enterFirstBirths({ municipality, year, births: null, source: reason }),
    form,
    onSaved: async () => {
      await refreshFirstBirths();
      toast(m.outside_taken_back({ municipality, year }));
      onClose();
    },
  });
  return (
    <Dialog title={m.outside_take_back()} about={m.outside_of({ municipality, year })} onClose={onClose}>
      <Form form={form} onSubmit={saving.save}>
        <p>{m.outside_take_back_help({ births: formatNumber(births, language), year })}</p>
        <TextLine
          {...form.field('reason')}
          maxLength={longestReason}
          help={m.outside_take_back_reason_help()}
        />
        <SaveNotice saving={saving} />
        <SaveBar isSaving={saving.isSaving} words={m.outside_take_back()} onCancel={onClose} />
      </Form>
    </Dialog>
  );
}
