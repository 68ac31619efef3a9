import { type Pause, Temporal } from '@mim/domain/kernel';
import { pauseSchema } from '@mim/domain/kernel/schema';
import {
  canPause,
  type PlannedVisitChoice,
  plannedIn,
  plannedVisitChoices,
  settlePlannedVisits,
} from '@mim/domain/registration';
import { codeOptions } from '../../../components/form/code-options.js';
import { DateField } from '../../../components/form/date-field.js';
import { FieldRow } from '../../../components/form/form.js';
import { RadioGroup } from '../../../components/form/radio-group.js';
import { TextLine } from '../../../components/form/text-line.js';
import { type FormState, useForm } from '../../../components/form/use-form.js';
import { formatList } from '../../../language/format.js';
import { formatDate } from '../../../language/format-date.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { extendedTrajectory, type MotherPageAnswer, pausedTrajectory } from '../model/mother-page.js';

interface PauseValues {
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly reason: string;
  readonly plannedVisits: PlannedVisitChoice | null;
}

const plannedVisitsOf = ({ visits }: MotherPageAnswer) => visits.filter(({ status }) => status === 'planned');

/**
 * The form of a pause of one mother: a new one, or one that changes.
 * @param pause The pause that changes; undefined: a new one, from today.
 */
export function usePauseForm(
  mother: MotherPageAnswer,
  pause?: MotherPageAnswer['pauses'][number],
): FormState<PauseValues, Pause> {
  const today = Temporal.PlainDate.from(mother.today);
  const trajectory = pausedTrajectory(mother, pause?.pauseId);
  const { extendedUntil } = extendedTrajectory(mother);
  return useForm({
    initial: {
      firstDay: pause?.firstDay ?? mother.today,
      lastDay: pause?.lastDay ?? null,
      reason: pause?.reason ?? '',
      plannedVisits: null,
    } as PauseValues,
    schema: pauseSchema,
    labels: {
      firstDay: m.mother_pause_first(),
      lastDay: m.mother_pause_last(),
      reason: m.mother_pause_reason(),
      plannedVisits: m.mother_pause_planned(),
    },
    toInput: ({ firstDay, lastDay, reason }) => ({ firstDay: firstDay ?? '', lastDay, reason }),
    check: (asked, { plannedVisits: choice }) => {
      const allowed = canPause(trajectory, asked);
      if (!allowed.ok) return [{ field: 'firstDay', problem: allowed.problem }];
      const planned = plannedVisitsOf(mother);
      const settled = settlePlannedVisits(
        { pause: asked, otherPauses: trajectory.pauses, planned, extendedUntil, choice },
        today,
      );
      return settled.ok ? [] : [{ field: 'plannedVisits', problem: settled.problem }];
    },
  });
}

export interface PauseFieldsProps {
  readonly form: FormState<PauseValues, Pause>;
  readonly mother: MotherPageAnswer;
}

/** The days of a pause and its reason; where visits are planned in it, what happens to them. */
export function PauseFields({ form, mother }: PauseFieldsProps) {
  const { language } = useLanguage();
  const { firstDay, lastDay } = form.values;
  const within = firstDay === null ? [] : plannedIn({ firstDay, lastDay }, plannedVisitsOf(mother));
  const days = within
    .map(({ visitOn }) => visitOn)
    .toSorted()
    .map((day) => formatDate(day, language));
  return (
    <>
      <FieldRow>
        <DateField {...form.field('firstDay')} />
        <DateField {...form.field('lastDay')} isOptional help={m.mother_pause_last_help()} />
      </FieldRow>
      <TextLine {...form.field('reason')} help={m.mother_pause_reason_help()} />
      {within.length === 0 ? null : (
        <RadioGroup
          {...form.field('plannedVisits')}
          help={m.mother_pause_planned_on({ days: formatList(days, language) })}
          options={codeOptions(plannedVisitChoices, language)}
        />
      )}
    </>
  );
}
