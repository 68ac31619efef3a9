import { CheckboxGroup } from '../components/form/checkbox-group.js';
import type { FieldProps } from '../components/form/field-parts.js';
import type { Option } from '../components/select.js';
import { m } from '../paraglide/messages.js';

/** Stands for having asked and heard that none holds. */
const none = 'asked-none';

export interface AskedCheckboxGroupProps<Id extends string> extends FieldProps<Id[] | null> {
  readonly options: readonly Option<Id>[];
}

/** Any number of a list, where "asked, none" and "not asked" are told apart: an empty list, or null. */
export function AskedCheckboxGroup<Id extends string>({
  value,
  onChange,
  options,
  ...rest
}: AskedCheckboxGroupProps<Id>) {
  const ticked: readonly (Id | typeof none)[] = value === null ? [] : value.length === 0 ? [none] : value;
  const choose = (next: readonly (Id | typeof none)[]) => {
    const chosen = next.filter((id): id is Id => id !== none);
    const saysNone = next.includes(none) && !ticked.includes(none);
    if (saysNone) onChange([]);
    else onChange(chosen.length === 0 ? null : chosen);
  };
  return (
    <CheckboxGroup<Id | typeof none>
      {...rest}
      look="chips"
      options={[...options, { id: none, label: m.intake_asked_none() }]}
      value={ticked}
      onChange={choose}
    />
  );
}
