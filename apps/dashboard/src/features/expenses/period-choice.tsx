import { ChevronLeft, ChevronRight } from 'lucide-react';
import { LinkButton } from '../../components/link-button.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import styles from './expenses-page.module.css';
import { monthBeside, periodText } from './model/period-text.js';
import type { ExpensePeriod } from './requests/expenses.js';

/** The period, between the one before and the one after. */
export function PeriodChoice({ period }: Pick<ExpensePeriod, 'period'>) {
  const { language } = useLanguage();
  return (
    <div className={styles.period}>
      <LinkButton
        to="/onkosten"
        search={{ maand: monthBeside(period, -1) }}
        isIconOnly
        aria-label={m.expenses_before()}
        icon={<ChevronLeft size={20} aria-hidden />}
      />
      <h2 className={styles.name}>{periodText(period, language)}</h2>
      <LinkButton
        to="/onkosten"
        search={{ maand: monthBeside(period, 1) }}
        isIconOnly
        aria-label={m.expenses_after()}
        icon={<ChevronRight size={20} aria-hidden />}
      />
    </div>
  );
}
