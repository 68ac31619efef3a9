import { reasonField } from '@mim/domain/kernel/schema';
import { z } from 'zod';
import { ActionDialog } from '../../action-dialog/action-dialog.js';
import { TextArea } from '../../components/form/text-area.js';
import { useForm } from '../../components/form/use-form.js';
import { formatNumber } from '../../language/format.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { ChangeList } from './change-list.js';
import { type Registration, sendRegistration } from './requests/registration.js';

const first = z.strictObject({ reason: z.literal('') });
const correction = z.strictObject({ reason: reasonField() });

/**
 * Sends what stands on the page, or a correction with a reason and what changes in the figures. When anything is other by
 * now nothing is sent: the page then shows it as it is.
 */
export function SendDialog({
  registration,
  onClose,
}: {
  readonly registration: Registration;
  readonly onClose: () => void;
}) {
  const { language } = useLanguage();
  const { locationId, year, version, basis, figures, isNil } = registration;
  const isCorrection = version > 1;
  const form = useForm({
    initial: { reason: '' },
    schema: isCorrection ? correction : first,
    labels: { reason: m.registration_correction_reason() },
    toInput: (values) => values,
  });
  const countOf = (measure: string) =>
    formatNumber(
      figures.find((figure) => figure.measure === measure && figure.breakdown === null)?.count ?? 0,
      language,
    );
  const words = isCorrection ? m.registration_correct() : m.registration_send();
  return (
    <ActionDialog
      title={words}
      about={String(year)}
      lead={
        isNil
          ? m.registration_send_nil()
          : m.registration_send_lead({
              mothers: countOf('participations'),
              visitors: countOf('visiting-mothers'),
              coordinators: countOf('coordinators'),
            })
      }
      form={form}
      send={({ reason }, key) =>
        sendRegistration({ key, locationId, year, version, basis, reason: isCorrection ? reason : null })
      }
      fieldOf={{ 'correction-needs-reason': 'reason' }}
      done={({ version: sent }) => m.registration_sent_done({ year: String(year), version: String(sent) })}
      isFinal
      isSheet={isCorrection}
      words={words}
      onClose={onClose}
    >
      {isCorrection ? (
        <>
          <ChangeList registration={registration} />
          <TextArea {...form.field('reason')} help={m.registration_correction_help()} />
        </>
      ) : null}
      <p>{m.registration_send_frozen()}</p>
    </ActionDialog>
  );
}
