import { preparationForms } from '@mim/domain/code-lists';
import type { CodeOf } from '@mim/domain/kernel';
import { readinessLacks } from '@mim/domain/supervision';
import { visitingMotherSchema } from '@mim/domain/supervision/schema';
import { refreshDossiers } from '../../clients/refresh-dossiers.js';
import { apiClient } from '../../clients/trpc.js';
import { Button } from '../../components/button.js';
import { DateField } from '../../components/form/date-field.js';
import { FieldRow, Form } from '../../components/form/form.js';
import { NumberField } from '../../components/form/number-field.js';
import { SaveBar } from '../../components/form/save-bar.js';
import { SaveNotice } from '../../components/form/save-notice.js';
import { SelectField } from '../../components/form/select-field.js';
import { useForm } from '../../components/form/use-form.js';
import { useSave } from '../../components/form/use-save.js';
import { Notice } from '../../components/notice.js';
import { toastWithUndo } from '../../components/toast-with-undo.js';
import { formatList } from '../../language/format.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import type { VisitingMother } from './requests/visiting-mother.js';

export interface ReadinessFormProps {
  readonly visitingMother: VisitingMother;
  readonly onClose: () => void;
}

/** Preparation, certificate of conduct and what she signed: dates and facts, never the documents. */
export function ReadinessForm({ visitingMother, onClose }: ReadinessFormProps) {
  const { language } = useLanguage();
  const { facts, readiness, name } = visitingMother;
  const form = useForm({
    initial: {
      preparedOn: facts.preparedOn,
      preparation: facts.preparation as CodeOf<typeof preparationForms> | null,
      vogSeenOn: facts.vogSeenOn,
      agreementSignedOn: facts.agreementSignedOn,
      confidentialitySignedOn: facts.confidentialitySignedOn,
      maximumFamilies: facts.maximumFamilies,
    },
    schema: visitingMotherSchema,
    labels: {
      preparedOn: m.today_prepared_on(),
      preparation: m.today_preparation(),
      vogSeenOn: m.today_vog_seen_on(),
      agreementSignedOn: m.today_agreement_on(),
      confidentialitySignedOn: m.today_confidentiality_on(),
      maximumFamilies: m.today_maximum_families(),
    },
    toInput: (values) => ({ ...facts, ...values }),
  });
  const saving = useSave({
    send: (changed: typeof facts, key) => {
      const { visitingMotherId, version, personId, personVersion, person } = visitingMother;
      return apiClient.visitingMothers.save.mutate({
        key,
        visitingMotherId,
        version,
        personId,
        personVersion,
        person,
        facts: changed,
      });
    },
    onSaved: async ({ actionId }) => {
      onClose();
      toastWithUndo(m.today_readiness_saved({ name }), actionId, language);
      await refreshDossiers();
    },
  });
  return (
    <Form form={form} onSubmit={saving.save}>
      {readiness.ready ? null : (
        <Notice title={m.today_not_ready()}>
          <p>
            {formatList(
              readiness.lacks.map((lack) => readinessLacks.label(lack, language)),
              language,
            )}
          </p>
        </Notice>
      )}
      <FieldRow>
        <DateField {...form.field('preparedOn')} isOptional />
        <SelectField {...form.field('preparation')} isOptional options={preparationOptions()} />
      </FieldRow>
      <DateField {...form.field('vogSeenOn')} isOptional help={m.today_vog_help()} />
      <FieldRow>
        <DateField {...form.field('agreementSignedOn')} isOptional />
        <DateField {...form.field('confidentialitySignedOn')} isOptional />
      </FieldRow>
      <NumberField {...form.field('maximumFamilies')} isOptional help={m.today_maximum_help()} />
      <SaveNotice saving={saving} />
      <SaveBar isSaving={saving.isSaving}>
        <Button variant="quiet" onPress={onClose}>
          {m.action_cancel()}
        </Button>
      </SaveBar>
    </Form>
  );

  function preparationOptions() {
    return preparationForms.codes.map(({ code, label }) => ({ id: code, label: label[language] }));
  }
}
