import { amountInWords, type Period } from '@mim/domain/kernel';
import { useState } from 'react';
import { refreshDossiers } from '../../clients/refresh-dossiers.js';
import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { SaveBar } from '../../components/form/save-bar.js';
import { SaveNotice } from '../../components/form/save-notice.js';
import { useSave } from '../../components/form/use-save.js';
import { Notice } from '../../components/notice.js';
import { toastForGood } from '../../components/toast-with-undo.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import styles from './expenses-page.module.css';
import { totalOf } from './model/payment-lists.js';
import { periodText } from './model/period-text.js';
import { savePaymentFile } from './payment-file.js';
import { useNameOfLocation } from './print-sheet.js';
import { exportForPayment, type StatementSummary } from './requests/expenses.js';

export interface ExportPaymentDialogProps {
  readonly locationId: string;
  readonly period: Period;
  /** The statements that were approved and not exported yet, as they are now. */
  readonly statements: readonly StatementSummary[];
  readonly onClose: () => void;
}

/** Asks before statements are exported for payment, for good: whose, how many, how much, and what cannot be done from then on. */
export default function ExportPaymentDialog(props: ExportPaymentDialogProps) {
  const { locationId, period, statements, onClose } = props;
  const { language } = useLanguage();
  const location = useNameOfLocation(locationId);
  // What is asked about is what is exported, also when a colleague approves another meanwhile.
  const [asked] = useState(statements);
  const saving = useSave({
    send: async (chosen: readonly StatementSummary[], key) => {
      try {
        return await exportForPayment(locationId, chosen, key);
      } catch (error) {
        await refreshDossiers();
        throw error;
      }
    },
    onSaved: async ({ paymentList: number }, chosen) => {
      onClose();
      toastForGood(m.expenses_exported({ count: chosen.length }));
      await refreshDossiers();
      await savePaymentFile({ locationId, period, number, statements: chosen }, 'csv', language);
    },
  });
  const words = periodText(period, language);
  const isRefused = saving.problem !== null && !saving.isOffline;
  const amount = (cents: number): string => amountInWords(cents)[language];
  return (
    <Dialog title={m.expenses_export_title()} about={`${location}, ${words}`} onClose={onClose}>
      <form
        className={styles.asking}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          saving.save(asked);
        }}
      >
        <p>
          {m.expenses_export_lead({ count: asked.length, amount: amount(totalOf(asked)), period: words })}
        </p>
        <table className={styles.amounts}>
          <tbody>
            {asked.map(({ visitingMotherId, name, totalCents }) => (
              <tr key={visitingMotherId}>
                <th scope="row">{name}</th>
                <td>{amount(totalCents)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{m.expenses_sheet_total()}</th>
              <td>{amount(totalOf(asked))}</td>
            </tr>
          </tfoot>
        </table>
        <Notice tone="warn" title={m.expenses_export_final()}>
          <p>{m.expenses_export_final_help()}</p>
        </Notice>
        <p>{m.expenses_no_accounts()}</p>
        <SaveNotice saving={saving} />
        {isRefused ? (
          <div className={styles.actions}>
            <Button variant="primary" onPress={onClose}>
              {m.expenses_look_again()}
            </Button>
          </div>
        ) : (
          <SaveBar isSaving={saving.isSaving} words={m.expenses_export_title()} onCancel={onClose} />
        )}
      </form>
    </Dialog>
  );
}
