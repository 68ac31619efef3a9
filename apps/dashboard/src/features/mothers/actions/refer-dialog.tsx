import { Temporal } from '@mim/domain/kernel';
import { firstReferralStates, referralRefusals } from '@mim/domain/referral';
import { referralSchema } from '@mim/domain/referral/schema';
import { ActionDialog } from '../../../action-dialog/action-dialog.js';
import { apiClient } from '../../../clients/trpc.js';
import { codeOptions } from '../../../components/form/code-options.js';
import { fieldProblems } from '../../../components/form/field-problems.js';
import { RadioGroup } from '../../../components/form/radio-group.js';
import { useForm } from '../../../components/form/use-form.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { ReferralFields } from '../../../referral-form/referral-fields.js';
import { referralLabels } from '../../../referral-form/referral-labels.js';
import { filledOf, type ReferralValues } from '../../../referral-form/referral-values.js';
import { useLocationSettings } from '../requests/settings.js';
import type { TrajectoryDialogProps } from './trajectory-dialog-props.js';

/** A referral to another programme or organisation, from one, or beside the trajectory; noted, or sent at once. */
export default function ReferDialog({ mother, onClose }: TrajectoryDialogProps) {
  const { language } = useLanguage();
  const { trajectory, matches, today } = mother;
  const settings = useLocationSettings(trajectory.locationId);
  const initial: ReferralValues = {
    direction: 'out',
    state: 'sent',
    referredOn: today,
    programme: null,
    serviceId: null,
    reason: '',
    requestedByHer: null,
    keepsVisitingMother: null,
    note: '',
  };
  const form = useForm({
    initial,
    schema: referralSchema,
    labels: referralLabels(),
    draft: `refer-${trajectory.trajectoryId}`,
    // What came in or runs beside is a fact: nothing of it is still to be sent.
    toInput: ({ state, reason, note, ...filled }) => ({
      ...filled,
      ...(reason === '' ? {} : { reason }),
      ...(note === '' ? {} : { note }),
      ...(filled.direction === 'out' ? { state: state ?? undefined } : {}),
    }),
    checkSoFar: (values) =>
      fieldProblems(
        referralRefusals(
          { ...filledOf(values), state: values.direction === 'out' ? values.state : null },
          { ...trajectory, isServiceRetired: false },
          settings,
          Temporal.PlainDate.from(today),
        ),
      ),
  });
  const match = matches.find(({ endedOn }) => endedOn === null);
  return (
    <ActionDialog
      isSheet
      title={m.mother_do_refer()}
      about={mother.mother.name}
      form={form}
      send={(referral, key) =>
        apiClient.referrals.add.mutate({ key, trajectoryId: trajectory.trajectoryId, referral })
      }
      done={m.mother_referred()}
      words={m.form_save()}
      onClose={onClose}
      onStored={() => form.reset()}
    >
      <ReferralFields
        field={form.field}
        values={form.values}
        locationId={trajectory.locationId}
        settings={settings}
        today={today}
        visitingMother={match?.visitingMother.name ?? null}
        isKept
      >
        {form.values.direction === 'out' ? (
          <RadioGroup
            {...form.field('state')}
            look="chips"
            help={m.mother_refer_state_help()}
            options={codeOptions(firstReferralStates, language)}
          />
        ) : null}
      </ReferralFields>
    </ActionDialog>
  );
}
