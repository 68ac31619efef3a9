import { reasonField } from '@mim/domain/kernel/schema';
import { useNavigate } from '@tanstack/react-router';
import { z } from 'zod';
import { ActionDialog } from '../../../action-dialog/action-dialog.js';
import { TextArea } from '../../../components/form/text-area.js';
import { useForm } from '../../../components/form/use-form.js';
import { formatNumber } from '../../../language/format.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { type ChosenFile, type SoundFile, sendFile } from '../requests/delivery-files.js';

const first = z.strictObject({ reason: z.literal('') });
const correction = z.strictObject({ reason: reasonField() });

export interface SendFileDialogProps {
  readonly file: ChosenFile;
  readonly locationId: string;
  readonly year: number;
  readonly sound: SoundFile;
  readonly onClose: () => void;
}

/** Sends what a file holds, with a reason where something was sent before. Then the year is shown as it now stands. */
export function SendFileDialog({
  file: { id: _id, ...file },
  locationId,
  year,
  sound,
  onClose,
}: SendFileDialogProps) {
  const { language } = useLanguage();
  const navigate = useNavigate();
  const { version, basis, figures, replaces } = sound;
  const isCorrection = replaces !== null;
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
  return (
    <ActionDialog
      title={m.registration_file_send()}
      about={String(year)}
      lead={m.registration_send_lead({
        mothers: countOf('participations'),
        visitors: countOf('visiting-mothers'),
        coordinators: countOf('coordinators'),
      })}
      form={form}
      send={({ reason }, key) =>
        sendFile({ key, locationId, file, version, basis, reason: isCorrection ? reason : null })
      }
      fieldOf={{ 'correction-needs-reason': 'reason' }}
      done={({ version: sent }) => m.registration_sent_done({ year: String(year), version: String(sent) })}
      isFinal
      words={m.registration_file_send()}
      onStored={() => void navigate({ to: '/jaarregistratie', search: { jaar: year } })}
      onClose={onClose}
    >
      {isCorrection ? <TextArea {...form.field('reason')} help={m.registration_correction_help()} /> : null}
      <p>{m.registration_send_frozen()}</p>
    </ActionDialog>
  );
}
