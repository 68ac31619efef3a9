import { reimbursements } from '@mim/domain/code-lists';
import type { CodeList, Unit } from '@mim/domain/kernel';
import { type SettingName, targetGroupRestrictions, targetGroupWidenings } from '@mim/domain/location';
import { locationSettingList } from '@mim/domain/location/schema';

/** The lists that settings of codes choose from. */
const codeLists: Partial<Record<SettingName, CodeList>> = {
  alsoAdmitted: targetGroupWidenings,
  restrictedTo: targetGroupRestrictions,
  reimbursement: reimbursements,
};

/** How the value of a setting is chosen. */
export type SettingKind =
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'number'; readonly unit: Unit | null; readonly isOptional: boolean }
  | { readonly kind: 'one' | 'several'; readonly list: CodeList };

/**
 * How the value of a setting is chosen, as its default and schema say.
 * @example
 * settingKind('vogRequired'); // { kind: 'yes-no' }
 */
export function settingKind(name: SettingName): SettingKind {
  const { schema, default: usual, unit = null } = { unit: null, ...locationSettingList[name] };
  if (typeof usual === 'boolean') return { kind: 'yes-no' };
  const list = codeLists[name];
  if (list !== undefined) return { kind: Array.isArray(usual) ? 'several' : 'one', list };
  return { kind: 'number', unit, isOptional: schema.safeParse(null).success };
}
