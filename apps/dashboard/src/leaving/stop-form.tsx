import { stopReasons, thanksKinds } from '@mim/domain/code-lists';
import { canPassOnFrom, type Stop, visitingMotherFacts } from '@mim/domain/supervision';
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
import { wholeDay } from '../components/form/written-day.js';
import { factLabel } from '../facts/fact-words.js';
import { useLanguage } from '../language/language.js';
import { m } from '../paraglide/messages.js';
import { FamiliesFirst } from './families-first.js';
import { type FamilyChoices as Choices, passedOn, placeProblems, unchosenProblem } from './family-choice.js';
import { FamilyChoices } from './family-choices.js';
import { LeavingBar, type LeavingFormProps } from './leaving-bar.js';
import { stopFieldOf } from './leaving-fields.js';
import { notMade, type OpenVisitChoices, OpenVisits } from './open-visits.js';

/** Who is next for each family, what became of what is still open, and the day and the reason of a stop. */
export function StopForm({ leaving, onClose, onLeft }: LeavingFormProps) {
  const { language } = useLanguage();
  const { visitingMotherId, version, families, openVisits } = leaving;
  const today = readToday();
  const form = useForm({
    initial: {
      stoppedOn: today as string | null,
      stopReason: null as Stop['stopReason'] | null,
      stopNote: '',
      thankedOn: null as string | null,
      thankedHow: null as Stop['thankedHow'],
      families: {} as Choices,
      openVisits: {} as OpenVisitChoices,
    },
    schema: stopSchema,
    labels: {
      families: m.leaving_families(),
      openVisits: m.leaving_open_visits(),
      stoppedOn: m.leaving_stopped_on(),
      stopReason: m.leaving_stop_reason(),
      stopNote: m.mother_note(),
      thankedOn: factLabel(visitingMotherFacts.thankedOn, language),
      thankedHow: factLabel(visitingMotherFacts.thankedHow, language),
    },
    toInput: ({ families: _families, openVisits: _openVisits, ...stop }) => withoutEmpty(stop),
    checkSoFar: (values) => {
      const stoppedOn = wholeDay(values.stoppedOn) ?? today;
      const problem = unchosenProblem(families, values.families, { firstDay: stoppedOn, lastDay: null });
      const [placeless] = Object.values(placeProblems(families, values.families));
      const ahead = canPassOnFrom(stoppedOn, families.length, today);
      return [
        ...(problem === null ? [] : [{ field: 'families' as const, problem }]),
        ...(placeless === undefined ? [] : [{ field: 'families' as const, problem: placeless }]),
        ...(ahead.ok ? [] : [{ field: 'stoppedOn' as const, problem: ahead.problem }]),
      ];
    },
  });
  const isAhead = !canPassOnFrom(wholeDay(form.values.stoppedOn) ?? today, families.length, today).ok;
  const saving = useSave({
    send: (stop: Stop, key) =>
      apiClient.leaving.stop.mutate({
        key,
        visitingMotherId,
        version,
        stop,
        families: [...passedOn(families, form.values.families)],
        notMade: [...notMade(openVisits, form.values.openVisits)],
      }),
    form,
    fieldOf: stopFieldOf,
    onConflict: refreshDossiers,
    onSaved: onLeft,
  });
  return (
    <Form form={form} onSubmit={saving.save}>
      {families.length === 0 ? null : (
        <FamilyChoices
          families={families}
          value={form.values.families}
          onChange={(choices) => form.change({ families: choices })}
          error={form.errors.families}
          refused={form.errors.families === undefined ? {} : placeProblems(families, form.values.families)}
          withoutAnybody={m.leaving_waiting()}
          asksVisits
        />
      )}
      {openVisits.length === 0 ? null : (
        <OpenVisits
          visits={openVisits}
          value={form.values.openVisits}
          onChange={(choices) => form.change({ openVisits: choices })}
        />
      )}
      <DateField
        {...form.field('stoppedOn')}
        {...(families.length === 0 ? {} : { help: m.leaving_from_today() })}
      />
      {isAhead ? <FamiliesFirst families={families} /> : null}
      <SelectField {...form.field('stopReason')} options={codeOptions(stopReasons, language)} />
      <TextArea {...form.field('stopNote')} rows={2} isOptional />
      <FieldRow>
        <DateField {...form.field('thankedOn')} max={today} help={m.growth_thanks_later()} isOptional />
        <SelectField {...form.field('thankedHow')} options={codeOptions(thanksKinds, language)} isOptional />
      </FieldRow>
      <SaveNotice saving={saving} />
      <LeavingBar isSaving={saving.isSaving} words={m.leaving_stop_do()} onClose={onClose} />
    </Form>
  );
}
