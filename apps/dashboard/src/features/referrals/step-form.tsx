import { Temporal } from '@mim/domain/kernel';
import {
  type ReferralState,
  referralStates,
  referralStatesAfter,
  referralStateWords,
  referralStepRefusals,
} from '@mim/domain/referral';
import { referralStepSchema } from '@mim/domain/referral/schema';
import { ActionDialog } from '../../action-dialog/action-dialog.js';
import { readToday } from '../../clients/today.js';
import { apiClient } from '../../clients/trpc.js';
import { codeOptions } from '../../components/form/code-options.js';
import { DateField } from '../../components/form/date-field.js';
import { fieldProblems } from '../../components/form/field-problems.js';
import { RadioGroup } from '../../components/form/radio-group.js';
import { TextArea } from '../../components/form/text-area.js';
import { useForm } from '../../components/form/use-form.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { placeText } from './model/referral-words.js';
import type { Referral } from './requests/referrals.js';

/** What each step is called when it is told. */
export interface ReferralFormProps {
  readonly referral: Referral;
  readonly onClose: () => void;
}

/** Tells how far a referral came. */
export default function StepForm({ referral, onClose }: ReferralFormProps) {
  const { language } = useLanguage();
  const today = readToday();
  const next: readonly ReferralState[] = referralStatesAfter[referral.state];
  const form = useForm({
    initial: {
      state: (next.length === 1 ? next[0] : null) as ReferralState | null,
      reachedOn: today as string | null,
      note: '',
    },
    schema: referralStepSchema,
    labels: { state: m.referrals_state(), reachedOn: m.referrals_reached_on(), note: m.mother_note() },
    check: (step) => fieldProblems(referralStepRefusals(referral, step, Temporal.PlainDate.from(today))),
  });
  return (
    <ActionDialog
      isSheet
      title={m.referrals_do_step()}
      about={referral.motherName}
      lead={m.mother_referral_answer_lead({
        where: placeText(referral, language),
        on: formatDate(referral.referredOn, language),
      })}
      form={form}
      send={(step, key) =>
        apiClient.referrals.step.mutate({
          key,
          referralId: referral.referralId,
          version: referral.version,
          step,
        })
      }
      done={m.mother_referral_answered()}
      words={m.form_save()}
      onClose={onClose}
    >
      <RadioGroup
        {...form.field('state')}
        options={codeOptions(
          {
            codes: referralStates.codes
              .filter(({ code }) => next.includes(code))
              .map(({ code }) => ({ code, label: referralStateWords(referral, code) })),
          },
          language,
        )}
      />
      <DateField {...form.field('reachedOn')} max={today} />
      <TextArea {...form.field('note')} isOptional />
    </ActionDialog>
  );
}
