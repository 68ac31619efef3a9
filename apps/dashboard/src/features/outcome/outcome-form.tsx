import { answeredDegrees, outcomeFacts, outcomeMarks } from '@mim/domain/outcome';
import { outcomeSchema } from '@mim/domain/outcome/schema';
import { useRef } from 'react';
import { Checkbox } from '../../components/form/checkbox.js';
import { codeOptions } from '../../components/form/code-options.js';
import { ConflictNotice } from '../../components/form/conflict-notice.js';
import { DateField } from '../../components/form/date-field.js';
import { Form } from '../../components/form/form.js';
import { MarkField } from '../../components/form/mark-field.js';
import { RadioGroup } from '../../components/form/radio-group.js';
import { SaveBar } from '../../components/form/save-bar.js';
import { SaveNotice } from '../../components/form/save-notice.js';
import { TextArea } from '../../components/form/text-area.js';
import { useForm } from '../../components/form/use-form.js';
import type { SaveState } from '../../components/form/use-save.js';
import { factLabels } from '../../facts/fact-words.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { type OutcomeFields, type OutcomeStart, outcomeInput, startOutcome } from './model/outcome-fields.js';
import { NetworkFields } from './network-fields.js';
import styles from './outcome-form.module.css';
import { outcomeText } from './outcome-text.js';
import type { OutcomeToRecord } from './requests/record-outcome.js';

export interface OutcomeFormProps {
  readonly start: OutcomeStart;
  readonly saving: SaveState<OutcomeToRecord>;
}

/** What she says of one moment. Everything may be left out, and she may decline it all. */
export function OutcomeForm({ start, saving }: OutcomeFormProps) {
  const { language } = useLanguage();
  const stored = start.earlier.find(({ moment }) => moment === start.moment) ?? null;
  // The page may come to know a newer version; what is typed here belongs to the one it began with.
  const over = useRef(stored);
  const form = useForm({
    initial: startOutcome(start),
    schema: outcomeSchema,
    labels: {
      ...factLabels(outcomeFacts, language),
      network: m.outcome_network(),
    },
    toInput: outcomeInput,
  });
  const answered = form.field('answered');
  return (
    <Form form={form} onSubmit={(outcome) => saving.save({ outcome, over: over.current })}>
      <DateField {...form.field('measuredOn')} max={start.today} />
      <Checkbox {...form.field('declined')} />
      {form.values.declined ? null : (
        <>
          <TextArea {...form.field('ownQuestion')} isOptional rows={2} />
          {start.moment === 'intake' ? null : (
            <RadioGroup
              {...answered}
              look="chips"
              isOptional
              canClear
              options={codeOptions(answeredDegrees, language)}
              value={answered.value === null ? null : (`${answered.value}` as '1')}
              onChange={(degree) => answered.onChange(degree === null ? null : Number(degree))}
            />
          )}
          <div className={styles.marks}>
            <p className={styles.help}>{m.outcome_marks_help()}</p>
            {outcomeMarks.values.map((mark) => (
              <MarkField key={mark} {...form.field(mark)} />
            ))}
          </div>
          <NetworkFields field={form.field('network')} />
        </>
      )}
      <SaveNotice saving={saving} hasConflictNotice={stored !== null} />
      {saving.isConflict && stored !== null ? (
        <ConflictNotice<OutcomeFields>
          mine={form.values}
          theirs={startOutcome(start)}
          base={form.start}
          labels={form.labels}
          show={(name, value) => outcomeText(name, value, language)}
          onSave={(merged) => {
            over.current = stored;
            form.change(merged);
            const outcome = form.outputOf(merged);
            if (outcome === null) saving.dismiss();
            else saving.save({ outcome, over: stored });
          }}
        />
      ) : null}
      <SaveBar isSaving={saving.isSaving} />
    </Form>
  );
}
