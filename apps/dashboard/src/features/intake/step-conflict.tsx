import { ConflictNotice } from '../../components/form/conflict-notice.js';
import { factText } from '../../language/fact-text.js';
import { useLanguage } from '../../language/language.js';
import type { AutosaveState } from './model/autosave.js';
import { fieldLabels } from './model/field-text.js';
import type { IntakeParts } from './model/intake-parts.js';

export interface StepConflictProps {
  readonly state: AutosaveState<IntakeParts>;
  readonly onResolve: (values: IntakeParts[keyof IntakeParts]) => void;
}

/** A step that somebody else changed too: both versions, field by field, until one is chosen. */
export function StepConflict({ state, onResolve }: StepConflictProps) {
  const { language } = useLanguage();
  const [step] = state.conflicts;
  if (step === undefined) return null;
  const labels = Object.fromEntries(Object.entries(fieldLabels).map(([name, label]) => [name, label()]));
  return (
    <ConflictNotice<Record<string, unknown>>
      key={`${step}-${state.stored.version}`}
      base={{ ...state.base[step] }}
      mine={{ ...state.parts[step] }}
      theirs={{ ...state.stored.parts[step] }}
      labels={labels}
      show={(name, value) => factText(name, value, language)}
      onSave={(merged) => onResolve(merged as unknown as IntakeParts[keyof IntakeParts])}
    />
  );
}
