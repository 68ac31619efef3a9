import { pickFacts } from '@mim/domain/kernel';
import { stopProblemFields, thanksRefusals, visitingMotherFacts } from '@mim/domain/supervision';
import { thanksSchema } from '@mim/domain/supervision/schema';
import { ActionDialog } from '../../action-dialog/action-dialog.js';
import { fieldProblems } from '../../components/form/field-problems.js';
import { useForm } from '../../components/form/use-form.js';
import { wholeDay } from '../../components/form/written-day.js';
import { FactField } from '../../facts/fact-field.js';
import { factLabels } from '../../facts/fact-words.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { type Growth, recordThanks } from './requests/growth.js';

const thanksFacts = pickFacts(visitingMotherFacts, ['thankedOn', 'thankedHow']);

/** That a visiting mother who stopped was thanked, when and how. */
export default function ThanksDialog({
  growth,
  onClose,
}: {
  readonly growth: Growth;
  readonly onClose: () => void;
}) {
  const { language } = useLanguage();
  const { visitingMotherId, name, version, today, startedOn, stoppedOn, thankedOn, thankedHow } = growth;
  const form = useForm({
    initial: { thankedOn: thankedOn ?? today, thankedHow },
    schema: thanksSchema,
    labels: factLabels(thanksFacts, language),
    // How is asked by the schema: the day is judged whatever it is.
    checkSoFar: (thanks) =>
      fieldProblems(
        thanksRefusals({
          startedOn,
          stoppedOn,
          thankedOn: wholeDay(thanks.thankedOn),
          thankedHow: wholeDay(thanks.thankedOn) === null ? null : (thanks.thankedHow ?? 'other'),
        }),
      ),
  });
  return (
    <ActionDialog
      title={m.growth_thanks()}
      about={name}
      form={form}
      send={(thanks, key) => recordThanks({ key, visitingMotherId, version, thanks })}
      fieldOf={stopProblemFields}
      done={m.growth_thanks_recorded({ name })}
      words={m.growth_thanks_save()}
      onClose={onClose}
    >
      <FactField fact={thanksFacts.thankedOn} {...form.field('thankedOn')} max={today} />
      <FactField fact={thanksFacts.thankedHow} {...form.field('thankedHow')} />
    </ActionDialog>
  );
}
