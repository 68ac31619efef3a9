import { canCorrect, correctionFacts } from '@mim/domain/expenses';
import { correctionSchema } from '@mim/domain/expenses/schema';
import { amountInWords, namesOf } from '@mim/domain/kernel';
import { ActionDialog } from '../../action-dialog/action-dialog.js';
import { apiClient } from '../../clients/trpc.js';
import { useForm } from '../../components/form/use-form.js';
import { FactFields } from '../../facts/fact-fields.js';
import { factLabels } from '../../facts/fact-words.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import type { StatementLine } from './requests/expenses.js';

export interface CorrectionDialogProps {
  readonly line: StatementLine & { readonly lineId: string };
  readonly name: string;
  readonly onClose: () => void;
}

/** Corrects a line that was approved: it stays as it is, and the difference stands on the next statement. */
export default function CorrectionDialog({ line, name, onClose }: CorrectionDialogProps) {
  const { language } = useLanguage();
  const { amountCents, correctedCents, lineId } = line;
  const form = useForm({
    initial: { amountCents: null as number | null, note: null as string | null },
    schema: correctionSchema,
    labels: factLabels(correctionFacts, language),
    check: (correction) => {
      const allowed = canCorrect(
        { amountCents, corrections: [{ amountCents: correctedCents }] },
        correction.amountCents,
      );
      return allowed.ok ? [] : [{ field: 'amountCents', problem: allowed.problem }];
    },
  });
  return (
    <ActionDialog
      title={m.expenses_correct()}
      about={name}
      lead={m.expenses_correct_lead({ amount: amountInWords(amountCents + correctedCents)[language] })}
      form={form}
      send={(correction, key) => apiClient.expenses.correct.mutate({ key, lineId, correction })}
      done={m.expenses_corrected()}
      words={m.form_save()}
      onClose={onClose}
    >
      <FactFields
        table={correctionFacts}
        names={namesOf(correctionFacts)}
        values={form.values}
        onChange={(field, value) => form.change({ [field]: value })}
        errors={form.errors}
        words="label"
      />
    </ActionDialog>
  );
}
