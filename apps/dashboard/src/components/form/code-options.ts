import type { Code, Language } from '@mim/domain/kernel';
import type { Option } from '../select.js';

/**
 * The choices of a field, from a code list of the domain or a part of it.
 * @param keep Which codes can be chosen here; all of them unless told.
 * @example
 * <RadioGroup {...form.field('kind')} options={codeOptions(visitKinds, language)} />
 */
export const codeOptions = <Value extends string>(
  list: { readonly codes: readonly Pick<Code<Value>, 'code' | 'label'>[] },
  language: Language,
  keep: (code: Value) => boolean = () => true,
): readonly Option<Value>[] =>
  list.codes
    .filter(({ code }) => keep(code))
    .map(({ code, label }) => ({ id: code, label: label[language] }));
