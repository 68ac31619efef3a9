import { CollapsibleFields } from '../../components/form/collapsible-fields.js';
import { Combobox } from '../../components/form/combobox.js';
import type { FormState } from '../../components/form/use-form.js';
import { Notice } from '../../components/notice.js';
import type { Option } from '../../components/select.js';
import { formatList } from '../../language/format.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { coordinator, type VisitorFields as Fields } from './model/visitors.js';

export interface VisitorFieldsProps {
  readonly form: Pick<FormState<Fields, unknown>, 'field'>;
  /** Who makes the visit as the form stands. */
  readonly visitor: string;
  /** Who makes it unless somebody else is chosen. */
  readonly usual: string;
  /** Whether that is somebody else than today, by the day of the visit. */
  readonly isOther: boolean;
  readonly people: readonly Option[];
  /** Somebody else was chosen; a null visitor is the usual one. */
  readonly onChange: (visitors: Fields) => void;
}

/**
 * Who comes: the visiting mother of the match, unless another stands in or goes along. Out of the way, as it
 * is seldom another; the heading says who it is.
 */
export function VisitorFields({ form, visitor, usual, isOther, people, onChange }: VisitorFieldsProps) {
  const { language } = useLanguage();
  const everybody = [...people, { id: coordinator, label: m.visits_coordinator() }];
  const labelOf = (id: string | null) => everybody.find((option) => option.id === id)?.label;
  const { value: companion, ...along } = form.field('companion');
  const chosen = form.field('visitor');
  const names = [labelOf(visitor), labelOf(companion)].filter((name) => name !== undefined);
  return (
    <>
      {isOther ? (
        <Notice>
          <p>
            {usual === coordinator
              ? m.visits_nobody_matched_then()
              : m.visits_matched_then({ name: labelOf(usual) ?? '' })}
          </p>
        </Notice>
      ) : null}
      <CollapsibleFields title={m.visits_who({ who: formatList(names, language) })}>
        <Combobox
          {...chosen}
          help={m.visits_visitor_help()}
          options={everybody}
          value={visitor}
          onChange={(id) => onChange({ visitor: id === usual ? null : id, companion })}
        />
        <Combobox
          {...along}
          isOptional
          options={people.filter(({ id }) => id !== visitor)}
          value={companion}
          onChange={(id) => onChange({ visitor: chosen.value, companion: id })}
        />
      </CollapsibleFields>
    </>
  );
}
