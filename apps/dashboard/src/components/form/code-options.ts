import type { Code, Language } from '@mim/domain/kernel';
import type { Option } from '../select.js';

/**
 * The choices of a field, from a code list of the domain or a part of it.
 * @example
 * <RadioGroup {...form.field('kind')} options={codeOptions(visitKinds, language)} />
 */
export const codeOptions = <Value extends string>(
  list: { readonly codes: readonly Pick<Code<Value>, 'code' | 'label'>[] },
  language: Language,
): readonly Option<Value>[] => list.codes.map(({ code, label }) => ({ id: code, label: label[language] }));
