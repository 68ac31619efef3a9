import { factsFrom, namesOf } from '@mim/domain/kernel';
import { askedForReadiness, readinessLacks } from '@mim/domain/supervision';
import { visitingMotherSchema } from '@mim/domain/supervision/schema';
import { refreshDossiers } from '../../../clients/refresh-dossiers.js';
import { Form } from '../../../components/form/form.js';
import { SaveBar } from '../../../components/form/save-bar.js';
import { SaveNotice } from '../../../components/form/save-notice.js';
import { useForm } from '../../../components/form/use-form.js';
import { useSave } from '../../../components/form/use-save.js';
import { Notice } from '../../../components/notice.js';
import { toastWithUndo } from '../../../components/toast-with-undo.js';
import { FactFields } from '../../../facts/fact-fields.js';
import { factLabels } from '../../../facts/fact-words.js';
import { formatList } from '../../../language/format.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { saveVisitingMother, type VisitingMother } from '../requests/visiting-mother.js';

export interface ReadinessFormProps {
  readonly visitingMother: VisitingMother;
  readonly onClose: () => void;
}

/** Preparation, certificate of conduct and what she signed: dates and facts, never the documents. */
export function ReadinessForm({ visitingMother, onClose }: ReadinessFormProps) {
  const { language } = useLanguage();
  const { facts, readiness, name } = visitingMother;
  const form = useForm({
    initial: factsFrom(askedForReadiness, facts),
    schema: visitingMotherSchema,
    labels: factLabels(askedForReadiness, language),
    toInput: (values) => ({ ...facts, ...values }),
  });
  const saving = useSave({
    send: (changed: typeof facts, key) => saveVisitingMother(visitingMother, { facts: changed }, key),
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
      <FactFields
        table={askedForReadiness}
        names={namesOf(askedForReadiness)}
        values={form.values}
        onChange={(name, value) => form.change({ [name]: value })}
        errors={form.errors}
        words="label"
        isOptional={() => true}
      />
      <SaveNotice saving={saving} />
      <SaveBar isSaving={saving.isSaving} onCancel={onClose} />
    </Form>
  );
}
