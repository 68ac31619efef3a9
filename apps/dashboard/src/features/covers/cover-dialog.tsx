import { coverFacts } from '@mim/domain/supervision';
import { coverSchema } from '@mim/domain/supervision/schema';
import { ActionDialog } from '../../action-dialog/action-dialog.js';
import { DateField } from '../../components/form/date-field.js';
import { FieldRow } from '../../components/form/form.js';
import { SelectField } from '../../components/form/select-field.js';
import { useForm } from '../../components/form/use-form.js';
import { FactField } from '../../facts/fact-field.js';
import { factLabels } from '../../facts/fact-words.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { type Cover, type Covers, saveCover } from './covers-request.js';

export interface CoverDialogProps {
  readonly covers: Covers;
  readonly locationId: string;
  /** The cover that changes; null: a new one. */
  readonly cover: Cover | null;
  readonly onClose: () => void;
}

/** Agrees who does the work of a coordinator who is away, from a first day until a last. */
export default function CoverDialog({ covers, locationId, cover, onClose }: CoverDialogProps) {
  const { language } = useLanguage();
  const form = useForm({
    initial: {
      absentId: (cover?.absent.id ?? covers.ownId) as string | null,
      coveredById: (cover?.coveredBy.id ?? null) as string | null,
      firstDay: cover?.firstDay ?? null,
      lastDay: cover?.lastDay ?? null,
      note: cover?.note ?? null,
    },
    schema: coverSchema,
    labels: {
      absentId: m.covers_absent(),
      coveredById: m.covers_covered_by(),
      ...factLabels(coverFacts, language),
    },
  });
  const options = covers.coordinators
    .filter((each) => each.locationId === locationId)
    .map(({ id, name }) => ({ id, label: name ?? m.covers_nobody() }));
  const inPlaceOf = cover === null ? { locationId } : { coverId: cover.coverId, version: cover.version };
  return (
    <ActionDialog
      title={m.covers_add()}
      form={form}
      send={(agreed, key) => saveCover({ key, ...inPlaceOf, cover: agreed })}
      done={m.covers_saved()}
      words={m.form_save()}
      onClose={onClose}
    >
      <SelectField {...form.field('absentId')} options={options} />
      <SelectField {...form.field('coveredById')} options={options} />
      <FieldRow>
        <DateField {...form.field('firstDay')} />
        <DateField {...form.field('lastDay')} min={covers.today} />
      </FieldRow>
      <FactField fact={coverFacts.note} {...form.field('note')} isOptional />
    </ActionDialog>
  );
}
