import type { CodeList, Language } from '@mim/domain/kernel';
import type { Option } from '../../../components/select.js';

/**
 * The codes of a list as something to choose between.
 * @param keep which of them can be chosen here; all of them unless told
 */
export const optionsOf = <Value extends string>(
  list: CodeList<Value>,
  language: Language,
  keep: (code: Value) => boolean = () => true,
): readonly Option<Value>[] =>
  list.codes
    .filter(({ code }) => keep(code))
    .map(({ code, label }) => ({ id: code, label: label[language] }));
