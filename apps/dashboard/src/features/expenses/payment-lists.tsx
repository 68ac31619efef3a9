import { amountInWords, type Period } from '@mim/domain/kernel';
import { Download, FileSpreadsheet, FileText, Printer } from 'lucide-react';
import buttons from '../../components/button.module.css';
import { Card } from '../../components/card.js';
import { classNames } from '../../components/class-names.js';
import { Menu } from '../../components/menu.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import styles from './expenses-page.module.css';
import type { PaymentList } from './model/payment-lists.js';
import { periodText } from './model/period-text.js';
import { savePaymentFile } from './payment-file.js';

export interface PaymentListsProps {
  readonly locationId: string;
  readonly period: Period;
  readonly lists: readonly PaymentList[];
  readonly onPrint: (list: PaymentList) => void;
}

/** What was exported for payment: each list as it was, to save or print once more. A copy pays nobody again. */
export function PaymentLists({ locationId, period, lists, onPrint }: PaymentListsProps) {
  const { language } = useLanguage();
  if (lists.length === 0) return null;
  return (
    <Card title={m.expenses_lists()} lead={m.expenses_lists_lead()}>
      <ul className={styles.months}>
        {lists.map((list) => {
          const title = m.expenses_list_title({ number: list.number, period: periodText(period, language) });
          const save = (kind: 'csv' | 'xlsx') =>
            void savePaymentFile({ locationId, period, ...list }, kind, language);
          return (
            <li key={list.number} className={styles.list}>
              <span>
                <strong>{title}</strong>
                <br />
                {m.expenses_list_line({
                  date: formatDate(list.exportedOn, language),
                  count: list.statements.length,
                  amount: amountInWords(list.totalCents)[language],
                })}
              </span>
              <Menu
                label={m.expenses_copy_of({ title })}
                className={classNames(buttons.button, buttons.quiet)}
                buttonLabel={m.expenses_copy_of({ title })}
                button={
                  <>
                    <Download size={16} aria-hidden />
                    {m.expenses_copy()}
                  </>
                }
                parts={[
                  {
                    kind: 'action',
                    id: 'csv',
                    label: m.export_list_csv(),
                    icon: <FileText size={16} aria-hidden />,
                    onAction: () => save('csv'),
                  },
                  {
                    kind: 'action',
                    id: 'xlsx',
                    label: m.export_list_xlsx(),
                    icon: <FileSpreadsheet size={16} aria-hidden />,
                    onAction: () => save('xlsx'),
                  },
                  {
                    kind: 'action',
                    id: 'print',
                    label: m.expenses_print(),
                    icon: <Printer size={16} aria-hidden />,
                    onAction: () => onPrint(list),
                  },
                ]}
              />
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
