import { factsFrom, pickFacts } from '@mim/domain/kernel';
import { askedForReadiness, readinessLacks } from '@mim/domain/supervision';
import { visitingMotherSchema } from '@mim/domain/supervision/schema';
import { useState } from 'react';
import { ActionDialog } from '../../../action-dialog/action-dialog.js';
import { FocusOnOpen } from '../../../components/form/focus-on-open.js';
import { useForm } from '../../../components/form/use-form.js';
import { Notice } from '../../../components/notice.js';
import { FactFields } from '../../../facts/fact-fields.js';
import { factLabels } from '../../../facts/fact-words.js';
import { formatList } from '../../../language/format.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { factsOfAct, type ReadinessAct, titleOfAct } from '../model/readiness-asks.js';
import { saveVisitingMother, type VisitingMother } from '../requests/visiting-mother.js';

export interface ReadinessFormProps {
  readonly visitingMother: VisitingMother;
  readonly act: ReadinessAct;
  readonly onClose: () => void;
}

/** What only the server knows: which sessions of hers are recorded. */
const fieldOf = { 'prepared-by-sessions': 'preparedOn' } as const;

/** Preparation, certificate of conduct and what she signed: dates and facts, never the documents. */
export function ReadinessForm({ visitingMother, act, onClose }: ReadinessFormProps) {
  const { language } = useLanguage();
  const { facts, readiness, name, version } = visitingMother;
  const names = factsOfAct(act);
  const asked = pickFacts(askedForReadiness, names);
  const stored = factsFrom(asked, facts);
  const [initial] = useState(stored);
  const form = useForm({
    initial,
    schema: visitingMotherSchema,
    labels: factLabels(asked, language),
    toInput: (values) => ({ ...facts, ...values }),
  });
  return (
    <ActionDialog
      title={titleOfAct(act, language)}
      about={name}
      form={form}
      record={{ version, values: stored }}
      send={(changed, key, begun) =>
        saveVisitingMother({ ...visitingMother, version: begun }, { facts: changed }, key)
      }
      fieldOf={fieldOf}
      done={m.today_readiness_saved({ name })}
      words={m.form_save()}
      onClose={onClose}
    >
      <FocusOnOpen form={form.ref} name={names.find((fact) => initial[fact] === null) ?? names[0]} />
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
        table={asked}
        names={names}
        values={form.values}
        onChange={(field, value) => form.change({ [field]: value })}
        errors={form.errors}
        words="label"
        isOptional={() => true}
      />
    </ActionDialog>
  );
}
