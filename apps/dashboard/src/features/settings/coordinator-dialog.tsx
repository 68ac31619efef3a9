import { factsFrom, namesOf } from '@mim/domain/kernel';
import { type CoordinatorFacts, coordinatorFacts } from '@mim/domain/supervision';
import { coordinatorSchema } from '@mim/domain/supervision/schema';
import { refreshDossiers } from '../../clients/refresh-dossiers.js';
import { Dialog } from '../../components/dialog.js';
import { FocusOnOpen } from '../../components/form/focus-on-open.js';
import { Form } from '../../components/form/form.js';
import { SaveBar } from '../../components/form/save-bar.js';
import { SaveNotice } from '../../components/form/save-notice.js';
import { useForm } from '../../components/form/use-form.js';
import { useSave } from '../../components/form/use-save.js';
import { toastWithUndo } from '../../components/toast-with-undo.js';
import { FactFields } from '../../facts/fact-fields.js';
import { factLabels } from '../../facts/fact-words.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { type Coordinator, saveCoordinator } from './requests/coordinators.js';

export interface CoordinatorDialogProps {
  readonly locationId: string;
  readonly coordinator: Coordinator;
  /** What the annual registration misses of her, of which the one comes first to which a link led; absent: she is read first. */
  readonly missing?: readonly (keyof CoordinatorFacts)[];
  readonly onClose: () => void;
}

/** Fills in what is registered of a coordinator. */
export function CoordinatorDialog({
  locationId,
  coordinator,
  missing = [],
  onClose,
}: CoordinatorDialogProps) {
  const { language } = useLanguage();
  const name = coordinator.name ?? m.caseload_no_name();
  const form = useForm({
    initial: factsFrom(coordinatorFacts, coordinator),
    schema: coordinatorSchema,
    labels: factLabels(coordinatorFacts, language),
    toInput: (values) => values,
  });
  const saving = useSave({
    send: (facts: CoordinatorFacts, key) => saveCoordinator(locationId, coordinator, facts, key),
    onConflict: refreshDossiers,
    onSaved: async ({ actionId }) => {
      onClose();
      toastWithUndo(m.settings_coordinator_saved({ name }), actionId, language);
      await refreshDossiers();
    },
  });
  return (
    <Dialog title={name} onClose={onClose}>
      <Form form={form} onSubmit={saving.save}>
        <FocusOnOpen form={form.ref} name={missing[0]} />
        <FactFields
          table={coordinatorFacts}
          names={namesOf(coordinatorFacts)}
          values={form.values}
          onChange={(fact, value) => form.change({ [fact]: value })}
          errors={form.errors}
          words="label"
          isMissing={(fact) => missing.includes(fact)}
          isOptional={() => true}
        />
        <SaveNotice saving={saving} />
        <SaveBar isSaving={saving.isSaving} onCancel={onClose} />
      </Form>
    </Dialog>
  );
}
