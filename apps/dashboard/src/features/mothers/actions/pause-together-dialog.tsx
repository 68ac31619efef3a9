import { pauseSchema } from '@mim/domain/kernel/schema';
import { type PlannedVisitChoice, plannedVisitChoices } from '@mim/domain/registration';
import { useState } from 'react';
import * as z from 'zod/mini';
import { ActionDialog } from '../../../action-dialog/action-dialog.js';
import { codeOptions } from '../../../components/form/code-options.js';
import { DateField } from '../../../components/form/date-field.js';
import { FieldRow } from '../../../components/form/form.js';
import { RadioGroup } from '../../../components/form/radio-group.js';
import { TextLine } from '../../../components/form/text-line.js';
import { useForm } from '../../../components/form/use-form.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import type { MotherRow } from '../requests/list-mothers.js';
import { askedOfEach, keysOf, pauseTogether, whyNotPaused } from './pause-together.js';

/** A pause, and what happens to the visits that are planned in it, with whoever has one. */
const schema = pauseSchema.safeExtend({ plannedVisits: z.enum(plannedVisitChoices.values) });

export interface PauseTogetherDialogProps {
  readonly mothers: readonly MotherRow[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** One pause for several mothers, such as the weeks in which the location is closed. */
export default function PauseTogetherDialog({ mothers, onClose, onDone }: PauseTogetherDialogProps) {
  const { language } = useLanguage();
  const [keyOf] = useState(keysOf);
  const form = useForm({
    initial: {
      firstDay: null as string | null,
      lastDay: null as string | null,
      reason: m.mothers_pause_holiday() as string,
      plannedVisits: null as PlannedVisitChoice | null,
    },
    schema,
    labels: {
      firstDay: m.mother_pause_first(),
      lastDay: m.mother_pause_last(),
      reason: m.mother_pause_reason(),
      plannedVisits: m.mother_pause_planned(),
    },
  });
  return (
    <ActionDialog
      title={m.mothers_pause_together_title({ count: mothers.length })}
      lead={m.mothers_pause_together_lead()}
      form={form}
      send={({ plannedVisits, ...pause }, key) =>
        pauseTogether(askedOfEach(mothers, { pause, plannedVisits }, (locationId) => keyOf(key, locationId)))
      }
      done={({ paused, notPaused }) =>
        notPaused.length === 0
          ? m.mothers_paused_together({ count: paused })
          : m.mothers_paused_partly({ paused, left: whyNotPaused(notPaused, mothers, language) })
      }
      words={m.mothers_pause_together()}
      onClose={onClose}
      onStored={onDone}
    >
      <FieldRow>
        <DateField {...form.field('firstDay')} />
        <DateField {...form.field('lastDay')} isOptional help={m.mother_pause_last_help()} />
      </FieldRow>
      <TextLine {...form.field('reason')} help={m.mother_pause_reason_help()} />
      <RadioGroup
        {...form.field('plannedVisits')}
        help={m.mothers_pause_planned_help()}
        options={codeOptions(plannedVisitChoices, language)}
      />
    </ActionDialog>
  );
}
