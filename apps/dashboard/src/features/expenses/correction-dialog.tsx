import {
  type CorrectedLine,
  correctionProblemFields,
  correctionRequestFacts,
  correctionTo,
} from '@mim/domain/expenses';
import { correctionSchema } from '@mim/domain/expenses/schema';
import { amountInWords } from '@mim/domain/kernel';
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

/**
 * Corrects a line that was approved. It is asked what the line should have been; the line stays as it is, and the difference, which
 * follows, stands on the next statement.
 */
export default function CorrectionDialog({ line, name, onClose }: CorrectionDialogProps) {
  const { language } = useLanguage();
  const { amountCents, correctedCents, lineId } = line;
  const paid = { amountCents, corrections: [{ amountCents: correctedCents }] };
  const form = useForm({
    initial: { rightCents: null as number | null, note: null as string | null },
    schema: correctionSchema,
    labels: factLabels(correctionRequestFacts, language),
    check: ({ rightCents }) => {
      const difference = correctionTo(paid, rightCents);
      return difference.ok ? [] : [{ field: 'rightCents', problem: difference.problem }];
    },
  });
  const inWords = (cents: number): string => amountInWords(cents)[language];
  const asked = {
    table: correctionRequestFacts,
    values: form.values,
    onChange: (field: 'rightCents' | 'note', value: unknown) => form.change({ [field]: value }),
    errors: form.errors,
    words: 'label',
  } as const;
  return (
    <ActionDialog
      title={m.expenses_correct()}
      about={name}
      lead={m.expenses_correct_lead({ amount: inWords(amountCents + correctedCents) })}
      form={form}
      send={(correction, key) => apiClient.expenses.correct.mutate({ key, lineId, correction })}
      fieldOf={correctionProblemFields}
      done={m.expenses_corrected()}
      words={m.form_save()}
      onClose={onClose}
    >
      <FactFields {...asked} names={['rightCents']} />
      <output>{differenceText(paid, form.values.rightCents, inWords)}</output>
      <FactFields {...asked} names={['note']} />
    </ActionDialog>
  );
}

/** By how much the line changes and what it comes to, as soon as both are known; before that nothing. */
function differenceText(
  paid: CorrectedLine,
  rightCents: unknown,
  inWords: (cents: number) => string,
): string | null {
  if (typeof rightCents !== 'number' || rightCents < 0) return null;
  const difference = correctionTo(paid, rightCents);
  if (!difference.ok) return null;
  const words = { difference: inWords(Math.abs(difference.value)), amount: inWords(rightCents) };
  return difference.value < 0 ? m.expenses_correct_less(words) : m.expenses_correct_more(words);
}
