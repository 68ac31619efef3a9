import type { Pause } from '@mim/domain/kernel';
import { pauseSchema } from '@mim/domain/kernel/schema';
import { canPassOnFrom } from '@mim/domain/supervision';
import { refreshDossiers } from '../clients/refresh-dossiers.js';
import { readToday } from '../clients/today.js';
import { apiClient } from '../clients/trpc.js';
import { DateField } from '../components/form/date-field.js';
import { Form } from '../components/form/form.js';
import { SaveNotice } from '../components/form/save-notice.js';
import { TextArea } from '../components/form/text-area.js';
import { useForm, withoutEmpty } from '../components/form/use-form.js';
import { useSave } from '../components/form/use-save.js';
import { wholeDay } from '../components/form/written-day.js';
import { m } from '../paraglide/messages.js';
import { FamiliesFirst } from './families-first.js';
import {
  type FamilyChoices as Choices,
  passedOn,
  placeProblems,
  plannedWithin,
  unchosenProblem,
  whileAway,
} from './family-choice.js';
import { FamilyChoices } from './family-choices.js';
import { LeavingBar, type LeavingFormProps } from './leaving-bar.js';
import { awayFieldOf } from './leaving-fields.js';

/** An absence that was recorded. */
export interface RecordedAbsence extends Pause {
  readonly pauseId: string;
  readonly version: number;
}

interface AwayFormProps extends LeavingFormProps {
  /** The one whose days change; absent: a new one. */
  readonly absence?: RecordedAbsence | undefined;
}

/**
 * The days of an absence. Until a day that is known she keeps her families, and what is planned is cancelled or
 * somebody stands in; without a last day each family is passed on.
 */
export function AwayForm({ leaving, absence, onClose, onLeft }: AwayFormProps) {
  const { visitingMotherId, families } = leaving;
  const today = readToday();
  const form = useForm({
    initial: {
      firstDay: (absence?.firstDay ?? today) as string | null,
      lastDay: absence?.lastDay ?? null,
      reason: absence?.reason ?? '',
      families: {} as Choices,
    },
    schema: pauseSchema,
    labels: {
      firstDay: m.leaving_first_day(),
      lastDay: m.leaving_last_day(),
      reason: m.leaving_reason(),
      families: m.leaving_families(),
    },
    toInput: ({ families: _, ...pause }) => withoutEmpty(pause),
    check: ({ firstDay: from, lastDay: until }, values) => {
      const concerned = until === null ? families : plannedWithin(families, from, until);
      const unchosen = unchosenProblem(concerned, values.families, { firstDay: from, lastDay: until });
      // Who stands in takes no place: she comes back to her families.
      const places = until === null ? Object.values(placeProblems(concerned, values.families)) : [];
      const problem = unchosen ?? places[0];
      const ahead = until === null ? canPassOnFrom(from, concerned.length, today) : null;
      return [
        ...(problem === undefined ? [] : [{ field: 'families' as const, problem }]),
        ...(ahead === null || ahead.ok ? [] : [{ field: 'firstDay' as const, problem: ahead.problem }]),
      ];
    },
  });
  const { firstDay, lastDay } = form.values;
  const concerned = lastDay === null ? families : plannedWithin(families, firstDay ?? today, lastDay);
  const from = wholeDay(firstDay) ?? today;
  const isAhead = lastDay === null && !canPassOnFrom(from, concerned.length, today).ok;
  const saving = useSave({
    send: (pause: Pause, key) => {
      const sent = pause.lastDay === null ? passedOn : whileAway;
      const asked = { key, pause, families: [...sent(concerned, form.values.families)] };
      if (absence === undefined) return apiClient.leaving.goAway.mutate({ ...asked, visitingMotherId });
      const { pauseId, version } = absence;
      return apiClient.leaving.changeAbsence.mutate({ ...asked, pauseId, version });
    },
    form,
    fieldOf: awayFieldOf,
    onConflict: refreshDossiers,
    onSaved: onLeft,
  });
  return (
    <Form form={form} onSubmit={saving.save}>
      <DateField {...form.field('firstDay')} />
      <DateField {...form.field('lastDay')} isOptional help={m.leaving_last_day_help()} />
      {isAhead ? <FamiliesFirst families={concerned} /> : null}
      <TextArea {...form.field('reason')} rows={2} />
      {concerned.length === 0 ? null : (
        <FamilyChoices
          families={concerned}
          value={form.values.families}
          onChange={(choices) => form.change({ families: choices })}
          error={form.errors.families}
          refused={
            form.errors.families === undefined || lastDay !== null
              ? {}
              : placeProblems(concerned, form.values.families)
          }
          withoutAnybody={lastDay === null ? m.leaving_waiting() : m.leaving_cancel_visits()}
          asksVisits={lastDay === null}
        />
      )}
      <SaveNotice saving={saving} />
      <LeavingBar
        isSaving={saving.isSaving}
        words={absence === undefined ? m.leaving_away_do() : m.form_save()}
        onClose={onClose}
      />
    </Form>
  );
}
