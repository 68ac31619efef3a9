import { type CodeOf, codeList } from '../kernel/code-list.js';
import type { Fact } from '../kernel/fact.js';
import type {
  AmountKind,
  CodeKind,
  CodesKind,
  FlagKind,
  KindValue,
  NumberKind,
} from '../kernel/fact-kind.js';
import type { Bilingual } from '../kernel/language.js';
import type { Unit } from '../kernel/units.js';

/** What a setting is about: the headings of the page of settings. */
export const settingGroups = codeList('setting-group', [
  { code: 'eligibility', label: { nl: 'Wie kan meedoen', en: 'Who can take part' } },
  { code: 'visits', label: { nl: 'Huisbezoeken', en: 'Home visits' } },
  { code: 'matching', label: { nl: 'Koppelen', en: 'Matching' } },
  { code: 'worklist', label: { nl: 'Termijnen in Vandaag', en: 'Terms in Today' } },
  {
    code: 'preparation',
    label: { nl: 'Voorbereiding van bezoekmoeders', en: 'Preparation of visiting mothers' },
  },
  { code: 'supervision', label: { nl: 'Begeleiding van bezoekmoeders', en: 'Supervision' } },
  { code: 'expenses', label: { nl: 'Onkosten', en: 'Expenses' } },
  { code: 'caseload', label: { nl: 'Werklast', en: 'Caseload' } },
  { code: 'programmes', label: { nl: 'Andere programma’s', en: 'Other programmes' } },
  { code: 'registration', label: { nl: 'Jaarregistratie', en: 'Annual registration' } },
  { code: 'retention', label: { nl: 'Bewaren', en: 'Retention' } },
]);
export type SettingGroup = CodeOf<typeof settingGroups>;

/** What a setting can be: a number, an amount, a choice from a list or several, or yes and no. */
export type SettingKind = NumberKind | AmountKind | CodeKind | CodesKind | FlagKind;

/**
 * A rule that may differ between locations: which values it can have, which one holds where a location
 * sets nothing, and what people read beside it.
 */
export interface Setting<Kind extends SettingKind = SettingKind> extends Fact {
  readonly kind: Kind;
  readonly default: KindValue<Kind>;
  readonly group: SettingGroup;
  /** The rule of the programme behind it. */
  readonly help: Bilingual;
  /** In what its number is counted. */
  readonly unit?: Unit;
  /** False while nothing reads it yet: a page that offered it would promise what does not happen. */
  readonly isShown?: false;
}

/** A setting that always has a value. */
export interface RequiredSetting<Kind extends SettingKind> extends Setting<Kind> {
  readonly default: NonNullable<KindValue<Kind>>;
  readonly isRequired: true;
}

/**
 * Makes a setting; what its default can be follows from its kind.
 * @param facts The setting.
 */
/* @__NO_SIDE_EFFECTS__ */
export const setting = <Kind extends SettingKind>(
  facts: Omit<RequiredSetting<Kind>, 'isRequired'>,
): RequiredSetting<Kind> => ({ ...facts, isRequired: true }) as RequiredSetting<Kind>;

/**
 * Makes a setting that a location can leave empty.
 * @param facts The setting; empty is `null`.
 */
/* @__NO_SIDE_EFFECTS__ */
export const optionalSetting = <Kind extends SettingKind>(facts: Setting<Kind>): Setting<Kind> => facts;
