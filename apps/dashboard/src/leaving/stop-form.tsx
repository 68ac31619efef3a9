import { stopReasons, thanksKinds } from '@mim/domain/code-lists';
import { type Stop, visitingMotherFacts } from '@mim/domain/supervision';
import { stopSchema } from '@mim/domain/supervision/schema';
import { refreshDossiers } from '../clients/refresh-dossiers.js';
import { readToday } from '../clients/today.js';
import { apiClient } from '../clients/trpc.js';
import { codeOptions } from '../components/form/code-options.js';
import { DateField } from '../components/form/date-field.js';
import { FieldRow, Form } from '../components/form/form.js';
import { SaveNotice } from '../components/form/save-notice.js';
import { SelectField } from '../components/form/select-field.js';
import { TextArea } from '../components/form/text-area.js';
import { useForm, withoutEmpty } from '../components/form/use-form.js';
import { useSave } from '../components/form/use-save.js';
import { factLabel } from '../facts/fact-words.js';
import { useLanguage } from '../language/language.js';
import { m } from '../paraglide/messages.js';
import { type FamilyChoices as Choices, passedOn, unchosenProblem } from './family-choice.js';
import { FamilyChoices } from './family-choices.js';
import { LeavingBar, type LeavingFormProps } from './leaving-bar.js';

/** The day and the reason of a stop, and who is next for each family. */
export function StopForm({ leaving, onClose, onLeft }: LeavingFormProps) {
  const { language } = useLanguage();
  const { visitingMotherId, version, families } = leaving;
  const today = readToday();
  const form = useForm({
    initial: {
      stoppedOn: today as string | null,
      stopReason: null as Stop['stopReason'] | null,
      stopNote: '',
      thankedOn: null as string | null,
      thankedHow: null as Stop['thankedHow'],
      families: {} as Choices,
    },
    schema: stopSchema,
    labels: {
      stoppedOn: m.leaving_stopped_on(),
      stopReason: m.leaving_stop_reason(),
      stopNote: m.mother_note(),
      thankedOn: factLabel(visitingMotherFacts.thankedOn, language),
      thankedHow: factLabel(visitingMotherFacts.thankedHow, language),
      families: m.leaving_families(),
    },
    toInput: ({ families: _, ...stop }) => withoutEmpty(stop),
    check: ({ stoppedOn }, values) => {
      const problem = unchosenProblem(families, values.families, { firstDay: stoppedOn, lastDay: null });
      return problem === null ? [] : [{ field: 'families', problem }];
    },
  });
  const saving = useSave({
    send: (stop: Stop, key) =>
      apiClient.leaving.stop.mutate({
        key,
        visitingMotherId,
        version,
        stop,
        families: [...passedOn(families, form.values.families)],
      }),
    onConflict: refreshDossiers,
    onSaved: onLeft,
  });
  return (
    <Form form={form} onSubmit={saving.save}>
      <DateField
        {...form.field('stoppedOn')}
        {...(families.length === 0 ? {} : { max: today, help: m.leaving_from_today() })}
      />
      <SelectField {...form.field('stopReason')} options={codeOptions(stopReasons, language)} />
      <TextArea {...form.field('stopNote')} rows={2} isOptional />
      <FieldRow>
        <DateField {...form.field('thankedOn')} max={today} help={m.growth_thanks_later()} isOptional />
        <SelectField {...form.field('thankedHow')} options={codeOptions(thanksKinds, language)} isOptional />
      </FieldRow>
      {families.length === 0 ? null : (
        <FamilyChoices
          families={families}
          value={form.values.families}
          onChange={(choices) => form.change({ families: choices })}
          error={form.errors.families}
          withoutAnybody={m.leaving_waiting()}
          asksVisits
        />
      )}
      <SaveNotice saving={saving} />
      <LeavingBar isSaving={saving.isSaving} words={m.leaving_stop_do()} onClose={onClose} />
    </Form>
  );
}
