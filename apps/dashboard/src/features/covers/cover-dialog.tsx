import { coverFacts, coverProblemFields, coverRefusals } from '@mim/domain/supervision';
import { coverSchema } from '@mim/domain/supervision/schema';
import { ActionDialog } from '../../action-dialog/action-dialog.js';
import { DateField } from '../../components/form/date-field.js';
import { fieldProblems } from '../../components/form/field-problems.js';
import { FieldRow } from '../../components/form/form.js';
import { SelectField } from '../../components/form/select-field.js';
import { useForm } from '../../components/form/use-form.js';
import { wholeDay } from '../../components/form/written-day.js';
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

type CoverField = 'absentId' | 'coveredById' | 'firstDay' | 'lastDay';

const otherCovers = (covers: Covers, locationId: string, cover: Cover | null) =>
  covers.covers
    .filter((other) => other.locationId === locationId && other.coverId !== cover?.coverId)
    .map(({ absent, coveredBy, firstDay, lastDay }) => ({
      absentId: absent.id,
      coveredById: coveredBy.id,
      firstDay,
      lastDay,
    }));

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
    checkSoFar: ({ absentId, coveredById, firstDay, lastDay }) =>
      fieldProblems<CoverField>(
        coverRefusals(
          { absentId, coveredById, firstDay: wholeDay(firstDay), lastDay: wholeDay(lastDay) },
          otherCovers(covers, locationId, cover),
        ),
      ),
  });
  const options = covers.coordinators
    .filter((each) => each.locationId === locationId)
    .map(({ id, name }) => ({ id, label: name ?? m.covers_nobody() }));
  const inPlaceOf = cover === null ? { locationId } : { coverId: cover.coverId, version: cover.version };
  return (
    <ActionDialog
      title={cover === null ? m.covers_add() : m.covers_change_title()}
      form={form}
      send={(agreed, key) => saveCover({ key, ...inPlaceOf, cover: agreed })}
      // Of covers that are over only the server knows.
      fieldOf={coverProblemFields}
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
