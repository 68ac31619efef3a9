import { reasonField } from '@mim/domain/kernel/schema';
import { z } from 'zod';
import { ActionDialog } from '../../action-dialog/action-dialog.js';
import { TextArea } from '../../components/form/text-area.js';
import { useForm } from '../../components/form/use-form.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { noticeText } from '../../sent-figures/notice-text.js';
import { confirmWarning, type Registration, type RegistrationNotice } from './requests/registration.js';

const schema = z.strictObject({ reason: reasonField() });

/** Confirms that a warning is right as it is, with a reason; who does so is told with it. */
export function ConfirmDialog({
  notice: { key: notice, about, ...said },
  registration: { locationId, year },
  of,
  onClose,
}: {
  readonly notice: RegistrationNotice;
  readonly registration: Pick<Registration, 'locationId' | 'year'>;
  readonly of: 'records' | 'file';
  readonly onClose: () => void;
}) {
  const { language } = useLanguage();
  const form = useForm({ initial: { reason: '' }, schema, labels: { reason: m.registration_reason() } });
  return (
    <ActionDialog
      title={m.registration_confirm()}
      lead={noticeText(said, language)}
      form={form}
      send={({ reason }, key) => confirmWarning({ key, locationId, year, notice, of, about, reason })}
      done={m.registration_confirmed()}
      isFinal
      words={m.registration_confirm()}
      onClose={onClose}
    >
      <TextArea {...form.field('reason')} help={m.registration_reason_help()} />
    </ActionDialog>
  );
}
