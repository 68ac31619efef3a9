import * as z from 'zod/mini';
import { ActionDialog } from '../../../action-dialog/action-dialog.js';
import { apiClient } from '../../../clients/trpc.js';
import { useForm } from '../../../components/form/use-form.js';
import { formatDate } from '../../../language/format-date.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { openTransfer } from '../model/mother-page.js';
import type { TrajectoryDialogProps } from './trajectory-dialog-props.js';

const nothing = z.strictObject({});

/** Takes an offer back that the other location did not answer yet. */
export default function WithdrawTransferDialog({ mother, onClose }: TrajectoryDialogProps) {
  const { language } = useLanguage();
  const form = useForm({ initial: {}, schema: nothing, labels: {} });
  const transfer = openTransfer(mother);
  if (transfer === undefined) return null;
  const { transferId, version, toLocationName, offeredOn } = transfer;
  return (
    <ActionDialog
      title={m.mother_do_withdraw_transfer()}
      about={mother.mother.name}
      lead={m.mother_withdraw_transfer_lead({
        location: toLocationName,
        date: formatDate(offeredOn, language, 'long'),
      })}
      form={form}
      send={(_nothing, key) => apiClient.trajectories.withdrawTransfer.mutate({ key, transferId, version })}
      isFinal
      done={m.mother_transfer_withdrawn({ name: mother.mother.name })}
      words={m.mother_do_withdraw_transfer()}
      onClose={onClose}
    >
      {null}
    </ActionDialog>
  );
}
