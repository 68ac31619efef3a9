import { type CodeOf, Temporal } from '@mim/domain/kernel';
import {
  canRefer,
  type ReferralDirection,
  referralDirections,
  referralProgrammes,
} from '@mim/domain/referral';
import { referralSchema } from '@mim/domain/referral/schema';
import { ActionDialog } from '../../../action-dialog/action-dialog.js';
import { apiClient } from '../../../clients/trpc.js';
import { codeOptions } from '../../../components/form/code-options.js';
import { DateField } from '../../../components/form/date-field.js';
import { RadioGroup } from '../../../components/form/radio-group.js';
import { SelectField } from '../../../components/form/select-field.js';
import { TextArea } from '../../../components/form/text-area.js';
import { useForm } from '../../../components/form/use-form.js';
import { YesNo } from '../../../components/form/yes-no.js';
import { Link } from '../../../components/link.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { ServiceField } from '../../../services/service-field.js';
import { useLocationSettings } from '../requests/settings.js';
import type { TrajectoryDialogProps } from './trajectory-dialog-props.js';

/** At which field it is said what the domain refuses; the rest is about the programme. */
const fieldOf: Readonly<Record<string, 'referredOn' | 'requestedByHer' | 'keepsVisitingMother'>> = {
  'referral-in-future': 'referredOn',
  'home-start-unrequested': 'requestedByHer',
  'home-start-request-unknown': 'requestedByHer',
  'home-start-new-visitor': 'keepsVisitingMother',
};

/** A referral to another programme or organisation, from one, or beside the trajectory. */
export default function ReferDialog({ mother, onClose }: TrajectoryDialogProps) {
  const { language } = useLanguage();
  const { trajectory, today } = mother;
  const settings = useLocationSettings(trajectory.locationId);
  const form = useForm({
    initial: {
      direction: 'out' as ReferralDirection | null,
      referredOn: today as string | null,
      programme: null as CodeOf<typeof referralProgrammes> | null,
      serviceId: null as string | null,
      reason: '',
      requestedByHer: null as boolean | null,
      keepsVisitingMother: null as boolean | null,
    },
    schema: referralSchema,
    labels: {
      direction: m.mother_refer_direction(),
      referredOn: m.mother_refer_on(),
      programme: m.mother_refer_programme(),
      serviceId: m.mother_refer_organisation(),
      reason: m.mother_reason(),
      requestedByHer: m.mother_refer_requested(),
      keepsVisitingMother: m.mother_refer_keeps(),
    },
    check: (referral) => {
      const result = canRefer(referral, settings, Temporal.PlainDate.from(today));
      if (result.ok) return [];
      const field = fieldOf[result.problem.code] ?? 'programme';
      return [{ field, problem: result.problem }];
    },
  });
  return (
    <ActionDialog
      title={m.mother_do_refer()}
      about={mother.mother.name}
      form={form}
      send={(referral, key) =>
        apiClient.referrals.add.mutate({ key, trajectoryId: trajectory.trajectoryId, referral })
      }
      done={m.mother_referred()}
      words={m.form_save()}
      onClose={onClose}
    >
      <RadioGroup
        {...form.field('direction')}
        look="chips"
        options={codeOptions(referralDirections, language)}
      />
      <DateField {...form.field('referredOn')} max={today} />
      <SelectField
        {...form.field('programme')}
        isOptional
        options={codeOptions(referralProgrammes, language)}
      />
      <ServiceField {...form.field('serviceId')} locationId={trajectory.locationId} />
      <TextArea {...form.field('reason')} />
      {form.values.programme === 'home-start' ? (
        <>
          <YesNo {...form.field('requestedByHer')} />
          {settings.homeStartKeepsVisitingMother ? (
            <YesNo {...form.field('keepsVisitingMother')} isOptional />
          ) : (
            <p>
              {m.mother_refer_new_visitor()} <Link to="/instellingen">{m.mother_refer_to_settings()}</Link>
            </p>
          )}
        </>
      ) : null}
    </ActionDialog>
  );
}
