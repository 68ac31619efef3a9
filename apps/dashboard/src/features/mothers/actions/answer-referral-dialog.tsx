import { Temporal } from '@mim/domain/kernel';
import {
  canAnswerReferral,
  type ReferralOutcome,
  referralOutcomes,
  referralProgrammes,
} from '@mim/domain/referral';
import { referralAnswerSchema } from '@mim/domain/referral/schema';
import { ActionDialog } from '../../../action-dialog/action-dialog.js';
import { apiClient } from '../../../clients/trpc.js';
import { codeOptions } from '../../../components/form/code-options.js';
import { DateField } from '../../../components/form/date-field.js';
import { RadioGroup } from '../../../components/form/radio-group.js';
import { TextArea } from '../../../components/form/text-area.js';
import { useForm } from '../../../components/form/use-form.js';
import { formatDate } from '../../../language/format-date.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import type { TrajectoryDialogProps } from './trajectory-dialog-props.js';

/** What came of a referral. */
export default function AnswerReferralDialog({ mother, aboutId, onClose }: TrajectoryDialogProps) {
  const { language } = useLanguage();
  const { referrals, today } = mother;
  const open = referrals.filter(({ outcome }) => outcome === null);
  const referral = open.find(({ referralId }) => referralId === aboutId) ?? open[0];
  const form = useForm({
    initial: { outcome: null as ReferralOutcome | null, outcomeOn: today as string | null, note: '' },
    schema: referralAnswerSchema,
    labels: {
      outcome: m.mother_referral_outcome(),
      outcomeOn: m.mother_referral_outcome_on(),
      note: m.mother_note(),
    },
    check: (answer) => {
      if (referral === undefined) return [];
      const result = canAnswerReferral(referral, answer, Temporal.PlainDate.from(today));
      return result.ok ? [] : [{ field: 'outcomeOn', problem: result.problem }];
    },
  });
  if (referral === undefined) return null;
  const { programme, organisation, referredOn } = referral;
  const where = programme === null ? (organisation ?? '') : referralProgrammes.label(programme, language);
  return (
    <ActionDialog
      title={m.mother_referral_answer()}
      about={mother.mother.name}
      lead={m.mother_referral_answer_lead({ where, on: formatDate(referredOn, language) })}
      form={form}
      send={(answer, key) =>
        apiClient.referrals.answer.mutate({
          key,
          referralId: referral.referralId,
          version: referral.version,
          answer,
        })
      }
      done={m.mother_referral_answered()}
      words={m.form_save()}
      onClose={onClose}
    >
      <RadioGroup {...form.field('outcome')} options={codeOptions(referralOutcomes, language)} />
      <DateField {...form.field('outcomeOn')} max={today} />
      <TextArea {...form.field('note')} isOptional />
    </ActionDialog>
  );
}
