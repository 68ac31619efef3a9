import { lineField } from '@mim/domain/kernel/schema';
import { z } from 'zod';
import { Dialog } from '../../components/dialog.js';
import { Form } from '../../components/form/form.js';
import { SaveBar } from '../../components/form/save-bar.js';
import { SaveNotice } from '../../components/form/save-notice.js';
import { SuggestedLine } from '../../components/form/suggested-line.js';
import { TextLine } from '../../components/form/text-line.js';
import { useForm } from '../../components/form/use-form.js';
import { useSave } from '../../components/form/use-save.js';
import { toast } from '../../components/toast.js';
import { formatNumber } from '../../language/format.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { countingNow, isUnlikelyYear, problemsOf, readTyped, type TypedFigure } from './model/entry-rules.js';
import {
  type EnteredFigure,
  enterFirstBirths,
  type OutsideFigures,
  refreshFirstBirths,
} from './requests/first-births.js';

const longestSource = 500;
const schema = z.strictObject({
  municipality: z.string(),
  year: z.string(),
  births: z.string(),
  source: lineField(longestSource),
});

export interface EnterDialogProps {
  readonly figures: OutsideFigures;
  /** The last calendar year that is over. */
  readonly lastYear: number;
  /** What was pressed in the table; otherwise nothing is filled in but the last year. */
  readonly at: { readonly municipality: string; readonly year: number } | null;
  readonly onClose: () => void;
}

/** Types one number. What it is instead of is said, and stays to be seen. */
export function EnterDialog({ figures, lastYear, at, onClose }: EnterDialogProps) {
  const { language } = useLanguage();
  const read = (typed: Pick<TypedFigure, 'municipality' | 'year' | 'births'>) =>
    readTyped(typed, figures, lastYear + 1);
  const initial: TypedFigure = {
    municipality: at?.municipality ?? null,
    year: String(at?.year ?? lastYear),
    births: '',
    source: '',
  };
  const form = useForm({
    initial,
    schema,
    labels: {
      municipality: m.outside_municipality(),
      year: m.outside_year(),
      births: m.outside_number(),
      source: m.outside_source(),
    },
    checkSoFar: (values) => problemsOf(read(values)),
  });
  const saving = useSave({
    send: (figure: EnteredFigure) => enterFirstBirths(figure),
    form,
    fieldOf: { 'unknown-municipality': 'municipality', 'year-not-over': 'year' },
    onSaved: async ({ isChanged }, { municipality, year, births }) => {
      toast(
        isChanged
          ? m.outside_number_stored({ municipality, year, births: formatNumber(births ?? 0, language) })
          : m.outside_number_same(),
      );
      await refreshFirstBirths();
      onClose();
    },
  });
  const typed = read(form.values);
  const now = countingNow(figures, typed);
  return (
    <Dialog title={m.outside_enter()} onClose={onClose}>
      <Form
        form={form}
        onSubmit={({ source, ...written }) => {
          const { municipality, year, births } = read(written);
          if (municipality !== null && year !== null) saving.save({ municipality, year, births, source });
        }}
      >
        <SuggestedLine
          {...form.field('municipality')}
          suggestions={figures.municipalities.map(({ municipality }) => municipality)}
        />
        <TextLine
          {...form.field('year')}
          inputMode="numeric"
          help={
            isUnlikelyYear(figures, typed)
              ? m.outside_no_location_in({
                  municipality: typed.municipality ?? '',
                  year: String(typed.year),
                })
              : undefined
          }
        />
        <TextLine
          {...form.field('births')}
          inputMode="numeric"
          help={
            now === null
              ? undefined
              : m.outside_number_now({ births: formatNumber(now.births, language), source: now.source })
          }
        />
        <TextLine {...form.field('source')} maxLength={longestSource} help={m.outside_source_help()} />
        <SaveNotice saving={saving} />
        <SaveBar isSaving={saving.isSaving} onCancel={onClose} />
      </Form>
    </Dialog>
  );
}
