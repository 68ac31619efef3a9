import { appointmentWithoutDay } from '@mim/domain/registration';
import { appointmentSchema } from '@mim/domain/registration/schema';
import { useState } from 'react';
import { ActionDialog } from '../../action-dialog/action-dialog.js';
import { readToday } from '../../clients/today.js';
import { apiClient } from '../../clients/trpc.js';
import { Combobox } from '../../components/form/combobox.js';
import { nobodyChosen } from '../../components/form/nobody-chosen.js';
import { useForm, withoutEmpty } from '../../components/form/use-form.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { AppointmentFields, appointmentLabels } from './appointment-fields.js';
import type { ProspectLine } from './requests/list-prospects.js';
import { useWaitingForIntake } from './requests/plan-intake.js';

export interface PlanIntakeSheetProps {
  /** The day that it begins with, ISO text. */
  readonly day: string;
  readonly onClose: () => void;
}

/** Agrees on an intake where a day is looked at, with a mother who wants one and is chosen here; one that was agreed is moved. */
export default function PlanIntakeSheet({ day, onClose }: PlanIntakeSheetProps) {
  const { language } = useLanguage();
  const [text, setText] = useState('');
  const { rows, hasMore, ...found } = useWaitingForIntake(text);
  const [chosen, setChosen] = useState<ProspectLine | null>(null);
  const form = useForm({
    initial: {
      prospectId: null as string | null,
      intakeOn: day as string | null,
      intakeAt: null as string | null,
      intakePlace: '',
    },
    schema: appointmentSchema,
    labels: { prospectId: m.agenda_prospect(), ...appointmentLabels() },
    toInput: ({ prospectId: _who, ...appointment }) => withoutEmpty(appointment),
    checkSoFar: ({ prospectId, intakeOn }) => [
      ...(prospectId === null ? [{ field: 'prospectId' as const, problem: nobodyChosen }] : []),
      ...(intakeOn === null || intakeOn === ''
        ? [{ field: 'intakeOn' as const, problem: appointmentWithoutDay }]
        : []),
    ],
  });
  // Who is chosen stays among them, whatever is looked for after that.
  const choices =
    chosen === null ? rows : [chosen, ...rows.filter((row) => row.prospectId !== chosen.prospectId)];
  return (
    <ActionDialog
      isSheet
      title={m.agenda_plan_intake()}
      form={form}
      send={(appointment, key) =>
        apiClient.prospects.planIntake.mutate({
          key,
          prospectId: chosen?.prospectId ?? '',
          version: chosen?.version ?? 0,
          appointment,
        })
      }
      done={m.prospects_intake_saved({ name: chosen?.name ?? '' })}
      words={m.agenda_plan_intake()}
      onClose={onClose}
    >
      <Combobox
        {...form.field('prospectId')}
        onChange={(prospectId) => {
          setChosen(choices.find((each) => each.prospectId === prospectId) ?? null);
          form.change({ prospectId });
        }}
        help={hasMore ? m.agenda_prospect_help_more() : m.agenda_prospect_help()}
        options={choices.map(({ prospectId, name }) => ({ id: prospectId, label: name }))}
        onSearch={setText}
        {...found}
        autoFocus
      />
      <output>
        {chosen === null || chosen.intakeOn === null
          ? null
          : m.agenda_prospect_moves({ date: formatDate(chosen.intakeOn, language, 'weekday') })}
      </output>
      <AppointmentFields form={form} min={readToday()} />
    </ActionDialog>
  );
}
