import { intakeFacts } from '@mim/domain/registration';
import type { AutosaveState } from '../../components/form/autosave.js';
import { ConflictNotice } from '../../components/form/conflict-notice.js';
import { factText } from '../../facts/fact-text.js';
import { factLabels } from '../../facts/fact-words.js';
import { useLanguage } from '../../language/language.js';
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
  return (
    <ConflictNotice<Record<string, unknown>>
      key={`${step}-${state.stored.version}`}
      base={{ ...state.base[step] }}
      mine={{ ...state.parts[step] }}
      theirs={{ ...state.stored.parts[step] }}
      labels={factLabels(intakeFacts, language)}
      show={(name, value) => factText(name, value, language)}
      onSave={(merged) => onResolve(merged as unknown as IntakeParts[keyof IntakeParts])}
    />
  );
}
