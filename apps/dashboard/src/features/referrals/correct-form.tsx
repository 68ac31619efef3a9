import { Temporal } from '@mim/domain/kernel';
import { referralCorrectionRefusals } from '@mim/domain/referral';
import { referralCorrectionSchema } from '@mim/domain/referral/schema';
import { ActionDialog } from '../../action-dialog/action-dialog.js';
import { readToday } from '../../clients/today.js';
import { apiClient } from '../../clients/trpc.js';
import { fieldProblems } from '../../components/form/field-problems.js';
import { useForm } from '../../components/form/use-form.js';
import { m } from '../../paraglide/messages.js';
import { ReferralFields } from '../../referral-form/referral-fields.js';
import { referralLabels } from '../../referral-form/referral-labels.js';
import { filledOf, type ReferralValues } from '../../referral-form/referral-values.js';
import { useTerms } from './requests/terms.js';
import type { ReferralFormProps } from './step-form.js';

/** Corrects what was said of a referral, by the rules of a new one; how far it came stays. */
export default function CorrectForm({ referral, onClose }: ReferralFormProps) {
  const today = readToday();
  const settings = useTerms([referral.locationId])(referral.locationId);
  const values: ReferralValues = {
    direction: referral.direction,
    referredOn: referral.referredOn,
    programme: referral.programme,
    serviceId: referral.serviceId,
    reason: referral.reason,
    requestedByHer: referral.requestedByHer,
    keepsVisitingMother: referral.keepsVisitingMother,
    note: referral.note ?? '',
    state: null,
  };
  const family = { ...referral, referredOn: referral.cameOn, isServiceRetired: false };
  const form = useForm({
    initial: values,
    schema: referralCorrectionSchema,
    labels: referralLabels(),
    checkSoFar: (filled) =>
      fieldProblems(
        referralCorrectionRefusals(
          referral,
          filledOf(filled),
          family,
          settings,
          Temporal.PlainDate.from(today),
        ),
      ),
  });
  return (
    <ActionDialog
      isSheet
      title={m.referrals_do_correct()}
      about={referral.motherName}
      form={form}
      record={{ version: referral.version, values }}
      send={(correction, key, version) =>
        apiClient.referrals.correct.mutate({ key, referralId: referral.referralId, version, correction })
      }
      done={m.referrals_corrected()}
      words={m.form_save()}
      onClose={onClose}
    >
      <ReferralFields
        field={form.field}
        values={form.values}
        locationId={referral.locationId}
        settings={settings}
        today={today}
        visitingMother={referral.visitingMother?.name ?? null}
      />
    </ActionDialog>
  );
}
