import { Temporal } from '@mim/domain/kernel';
import { type BoekenbabyBook, boekenbabyBooks, giveBookRefusals } from '@mim/domain/referral';
import { givenBookSchema } from '@mim/domain/referral/schema';
import { ActionDialog } from '../../action-dialog/action-dialog.js';
import { readToday } from '../../clients/today.js';
import { apiClient } from '../../clients/trpc.js';
import { codeOptions } from '../../components/form/code-options.js';
import { DateField } from '../../components/form/date-field.js';
import { fieldProblems } from '../../components/form/field-problems.js';
import { RadioGroup } from '../../components/form/radio-group.js';
import { useForm } from '../../components/form/use-form.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import type { ReferralFormProps } from './step-form.js';

/** Records which of the four books she got, and when; the next one stands ready. */
export default function BookForm({ referral, onClose }: ReferralFormProps) {
  const { language } = useLanguage();
  const today = readToday();
  const next = boekenbabyBooks.values.find((book) => referral.books.every((each) => each.book !== book));
  const form = useForm({
    initial: { book: (next ?? null) as BoekenbabyBook | null, givenOn: today as string | null },
    schema: givenBookSchema,
    labels: { book: m.referrals_book(), givenOn: m.referrals_given_on() },
    check: (given) => fieldProblems(giveBookRefusals(referral, given, Temporal.PlainDate.from(today))),
  });
  return (
    <ActionDialog
      title={m.referrals_do_book()}
      about={referral.motherName}
      form={form}
      send={(given, key) =>
        apiClient.referrals.giveBook.mutate({
          key,
          referralId: referral.referralId,
          version: referral.version,
          given,
        })
      }
      done={m.referrals_book_done()}
      words={m.form_save()}
      onClose={onClose}
    >
      <RadioGroup {...form.field('book')} options={codeOptions(boekenbabyBooks, language)} />
      <DateField {...form.field('givenOn')} max={today} />
    </ActionDialog>
  );
}
