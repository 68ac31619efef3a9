import type { z } from 'zod';
import { type CodeOf, codeList } from '../kernel/code-list.js';
import type { Bilingual } from '../kernel/language.js';
import type { Unit } from '../kernel/units.js';

/** What a setting is about: the headings of the page of settings. */
export const settingGroups = codeList('setting-group', [
  { code: 'eligibility', label: { nl: 'Wie kan meedoen', en: 'Who can take part' } },
  { code: 'visits', label: { nl: 'Huisbezoeken', en: 'Home visits' } },
  { code: 'matching', label: { nl: 'Koppelen', en: 'Matching' } },
  { code: 'worklist', label: { nl: 'Termijnen in Vandaag', en: 'Terms in Today' } },
  { code: 'supervision', label: { nl: 'Begeleiding van bezoekmoeders', en: 'Supervision' } },
  { code: 'caseload', label: { nl: 'Werklast', en: 'Caseload' } },
  { code: 'programmes', label: { nl: 'Andere programma’s', en: 'Other programmes' } },
  { code: 'retention', label: { nl: 'Bewaren', en: 'Retention' } },
]);
export type SettingGroup = CodeOf<typeof settingGroups>;

/**
 * A rule that may differ between locations: which values it can have, which one holds where a location
 * sets nothing, and what people read beside it.
 */
export interface Setting<Value = unknown> {
  readonly schema: z.ZodType<Value>;
  readonly default: Value;
  readonly group: SettingGroup;
  readonly label: Bilingual;
  /** The rule of the programme behind it. */
  readonly help: Bilingual;
  /** In what its number is counted. */
  readonly unit?: Unit;
  /** False while nothing reads it yet: a page that offered it would promise what does not happen. */
  readonly isShown?: false;
}

/**
 * Makes a setting; the kind of its default is what its schema reads.
 * @param facts The setting.
 */
export const setting = <Value>(facts: Setting<Value>): Setting<Value> => facts;
