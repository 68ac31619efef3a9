import { referralSources } from '@mim/domain/code-lists';
import { pickFacts } from '@mim/domain/kernel';
import { fullName, personFacts } from '@mim/domain/person';
import { type Child, trajectoryFacts } from '@mim/domain/registration';
import { prospectSchema } from '@mim/domain/registration/schema';
import { useChosenLocation } from '../../clients/own-locations.js';
import { readToday } from '../../clients/today.js';
import { Card } from '../../components/card.js';
import { codeOptions } from '../../components/form/code-options.js';
import { DateField } from '../../components/form/date-field.js';
import { FieldRow, Form } from '../../components/form/form.js';
import { LocationChoice } from '../../components/form/location-choice.js';
import { SaveBar } from '../../components/form/save-bar.js';
import { SaveNotice } from '../../components/form/save-notice.js';
import { SelectField } from '../../components/form/select-field.js';
import { TextArea } from '../../components/form/text-area.js';
import { TextLine } from '../../components/form/text-line.js';
import { useForm } from '../../components/form/use-form.js';
import { ChildrenField } from '../../facts/children-field.js';
import { factLabel, factLabels } from '../../facts/fact-words.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { useAddProspect } from './requests/add-prospect.js';

type Source = (typeof referralSources.values)[number];

/** One mother of whom the location heard otherwise than from a list. */
export function AddProspect({ onClose }: { readonly onClose: () => void }) {
  const { language } = useLanguage();
  const [locationId] = useChosenLocation();
  const form = useForm({
    initial: {
      givenName: '',
      namePrefix: '',
      familyName: '',
      phone: '',
      town: '',
      children: [] as readonly Child[],
      referralSource: null as Source | null,
      receivedOn: readToday() as string | null,
      note: '',
    },
    schema: prospectSchema,
    labels: {
      ...factLabels(
        pickFacts(personFacts, ['givenName', 'namePrefix', 'familyName', 'phone', 'town']),
        language,
      ),
      children: factLabel(trajectoryFacts.children, language),
      referralSource: m.prospects_source(),
      receivedOn: m.prospects_received_on(),
      note: m.prospects_call_note(),
    },
    draft: 'new-prospect',
  });
  const saving = useAddProspect(() => {
    form.reset();
    onClose();
  });
  return (
    <Card title={m.prospects_add_title()}>
      <Form
        form={form}
        onSubmit={(prospect) => saving.save({ locationId, prospect, name: fullName(prospect) })}
      >
        <LocationChoice />
        <FieldRow>
          <TextLine {...form.field('givenName')} autoFocus />
          <TextLine {...form.field('namePrefix')} isOptional />
          <TextLine {...form.field('familyName')} />
        </FieldRow>
        <FieldRow>
          <TextLine {...form.field('phone')} type="tel" isOptional />
          <TextLine {...form.field('town')} isOptional />
        </FieldRow>
        <ChildrenField {...form.field('children')} max={readToday()} isOptional isBrief />
        <FieldRow>
          <SelectField {...form.field('referralSource')} options={codeOptions(referralSources, language)} />
          <DateField {...form.field('receivedOn')} />
        </FieldRow>
        <TextArea {...form.field('note')} rows={2} isOptional />
        <SaveNotice saving={saving} />
        <SaveBar isSaving={saving.isSaving} words={m.prospects_add()} onCancel={onClose} />
      </Form>
    </Card>
  );
}
