import { reimbursementPeriods, reimbursements } from '../code-lists/location-lists.js';
import { kinds } from '../kernel/fact-kind.js';
import { optionalSetting, setting } from './setting.js';

/** A fixed amount in whole cents: from one cent to what no location pays for one visit or one month. */
const fixedAmount = kinds.amount(1, 10_000);

/**
 * Settings of what visiting mothers are paid: what they declare, or a fixed amount for each visit or for each mother
 * and month. Source: the national registration of 2008.
 */
export const expenseSettings = {
  reimbursement: setting({
    kind: kinds.code(reimbursements),
    default: 'declared-costs',
    group: 'expenses',
    label: { nl: 'Vergoeding', en: 'Reimbursement' },
    help: {
      nl: 'Gemaakte kosten, of een vast bedrag per bezoek of per moeder per maand.',
      en: 'Declared costs, or a fixed amount per visit or per mother per month.',
    },
  }),
  amountPerVisit: optionalSetting({
    kind: fixedAmount,
    default: null,
    group: 'expenses',
    label: { nl: 'Bedrag per bezoek', en: 'Amount per visit' },
    help: {
      nl: 'Alleen nodig bij een vast bedrag per bezoek.',
      en: 'Only needed where a fixed amount per visit is paid.',
    },
  }),
  amountPerMotherMonth: optionalSetting({
    kind: fixedAmount,
    default: null,
    group: 'expenses',
    label: { nl: 'Bedrag per moeder per maand', en: 'Amount per mother per month' },
    help: {
      nl: 'Alleen nodig bij een vast bedrag per moeder per maand.',
      en: 'Only needed where a fixed amount per mother per month is paid.',
    },
  }),
  reimbursementPeriod: setting({
    kind: kinds.code(reimbursementPeriods),
    default: 'month',
    group: 'expenses',
    label: { nl: 'Onkosten goedkeuren', en: 'Expenses are approved' },
    help: {
      nl: 'Daarna zet Vandaag de onkosten klaar om goed te keuren.',
      en: 'After that Today asks to approve the expenses.',
    },
  }),
  paymentRetentionYears: setting({
    kind: kinds.number(0, 15),
    default: 7,
    group: 'retention',
    unit: 'years',
    label: { nl: 'Betaalde onkosten bewaren', en: 'Keep what was paid' },
    help: {
      nl: 'Na het jaar van de betaling. Zeven jaar is de bewaarplicht voor een administratie.',
      en: 'After the year of the payment. Seven years is what the law asks of accounts.',
    },
  }),
} as const;
