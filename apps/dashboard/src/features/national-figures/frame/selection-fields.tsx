import type { LocationAnswer, Report } from '@mim/analytics';
import { variants } from '@mim/domain/code-lists';
import { FilterChips } from '../../../components/filter-chips.js';
import { MultiSelect } from '../../../components/multi-select.js';
import { type Option, Select } from '../../../components/select.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { choicesOf, codesInAddress, type LocationFilter, namedCodes } from '../model/selection.js';
import { locationName } from '../model/view.js';
import styles from './selection-fields.module.css';

export interface SelectionFieldsProps {
  readonly locations: readonly LocationAnswer[];
  /** What locations are called, those that did not deliver too. */
  readonly names: Report['names'];
  readonly filter: LocationFilter;
  readonly onChange: (filter: LocationFilter) => void;
}

const ANY = '';

/** Which locations the figures are about: by provider, by variant, by name. */
export function SelectionFields({ locations, names, filter, onChange }: SelectionFieldsProps) {
  const { language } = useLanguage();
  const { providers, variants: offered } = choicesOf(locations);
  const named = namedCodes(filter.locaties);
  const any: Option = { id: ANY, label: m.figures_selection_any() };
  const variantLabel = (code: string) => (variants.has(code) ? variants.label(code, language) : code);
  const chips: readonly (Option & { readonly without: LocationFilter })[] = [
    ...(filter.aanbieder === undefined
      ? []
      : [
          {
            id: 'aanbieder',
            label: m.figures_selection_chip_provider({ name: filter.aanbieder }),
            without: { ...filter, aanbieder: undefined },
          },
        ]),
    ...(filter.variant === undefined
      ? []
      : [
          {
            id: 'variant',
            label: m.figures_selection_chip_variant({ name: variantLabel(filter.variant) }),
            without: { ...filter, variant: undefined },
          },
        ]),
    ...named.map((code) => ({
      id: `locatie-${code}`,
      label: locationName(code, { names }),
      without: { ...filter, locaties: codesInAddress(named.filter((one) => one !== code)) },
    })),
  ];
  return (
    <div className={styles.fields}>
      <Select
        label={m.figures_selection_provider()}
        options={[any, ...providers.map((name) => ({ id: name, label: name }))]}
        value={filter.aanbieder ?? ANY}
        onChange={(id) => onChange({ ...filter, aanbieder: id === ANY ? undefined : id })}
      />
      <Select
        label={m.figures_selection_variant()}
        options={[any, ...offered.map((code) => ({ id: code, label: variantLabel(code) }))]}
        value={filter.variant ?? ANY}
        onChange={(id) => onChange({ ...filter, variant: id === ANY ? undefined : id })}
      />
      <MultiSelect
        label={m.figures_selection_name()}
        options={locations.map(({ code, name }) => ({ id: code, label: name }))}
        value={named}
        summary={
          named.length === 0
            ? m.figures_selection_none_named()
            : m.figures_selection_scope({ count: named.length })
        }
        onChange={(codes) => onChange({ ...filter, locaties: codesInAddress(codes) })}
      />
      <FilterChips
        label={m.figures_selection_chips()}
        filters={chips}
        onRemove={(id) => {
          const chip = chips.find((one) => one.id === id);
          if (chip !== undefined) onChange(chip.without);
        }}
        onClear={() => onChange({ aanbieder: undefined, variant: undefined, locaties: undefined })}
      />
    </div>
  );
}
