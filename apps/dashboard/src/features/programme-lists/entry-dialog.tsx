import { listEntryFormSchema } from '@mim/domain/visit/schema';
import { Dialog } from '../../components/dialog.js';
import { ConflictNotice } from '../../components/form/conflict-notice.js';
import { DateField } from '../../components/form/date-field.js';
import { Form } from '../../components/form/form.js';
import { NumberField } from '../../components/form/number-field.js';
import { SaveBar } from '../../components/form/save-bar.js';
import { SaveNotice } from '../../components/form/save-notice.js';
import { TextLine } from '../../components/form/text-line.js';
import { useForm } from '../../components/form/use-form.js';
import { factText } from '../../facts/fact-text.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { newValues, valuesOf } from './model/entry-form.js';
import type { ListItem, ProgrammeList } from './requests/programme-lists.js';
import { useSaveEntry } from './requests/save-entry.js';

export interface EntryDialogProps {
  readonly list: ProgrammeList;
  /** As it is stored now; null for a new one. */
  readonly item: ListItem | null;
  readonly title: string;
  readonly onClose: () => void;
}

/** An entry of a list: what it says, and on which days it can be chosen. */
export function EntryDialog({ list, item, title, onClose }: EntryDialogProps) {
  const { language } = useLanguage();
  const { saving, saveOver } = useSaveEntry(list, item, onClose);
  const form = useForm({
    initial: item === null ? newValues(list.items) : valuesOf(item),
    schema: listEntryFormSchema,
    labels: {
      nl: m.lists_field_nl(),
      en: m.lists_field_en(),
      validFrom: m.lists_field_from(),
      validUntil: m.lists_field_until(),
      position: m.lists_field_position(),
    },
  });
  return (
    <Dialog title={title} onClose={onClose}>
      <Form form={form} onSubmit={saving.save}>
        <TextLine {...form.field('nl')} />
        <TextLine {...form.field('en')} />
        <DateField {...form.field('validFrom')} isOptional help={m.lists_field_from_help()} />
        <DateField {...form.field('validUntil')} isOptional help={m.lists_field_until_help()} />
        <NumberField {...form.field('position')} help={m.lists_field_position_help()} />
        <SaveNotice saving={saving} hasConflictNotice={item !== null} />
        {saving.isConflict && item !== null ? (
          <ConflictNotice
            mine={form.values}
            theirs={valuesOf(item)}
            base={form.start}
            labels={form.labels}
            show={(name, value) => factText(name, value, language)}
            onSave={(merged) => {
              form.change(merged);
              const filled = form.outputOf(merged);
              if (filled === null) saving.dismiss();
              else saveOver(filled);
            }}
          />
        ) : null}
        <SaveBar isSaving={saving.isSaving} onCancel={onClose} />
      </Form>
    </Dialog>
  );
}
