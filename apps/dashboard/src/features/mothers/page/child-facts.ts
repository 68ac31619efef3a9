import type { Language } from '@mim/domain/kernel';
import { type Child, clockBirth, clockGrounds } from '@mim/domain/registration';
import { childText } from '../../../facts/children-text.js';
import { m } from '../../../paraglide/messages.js';

/** Her children as facts of her page, each on a line; and from which birth the months are counted, where there are several. */
export function childFactsOf(children: readonly Child[], language: Language) {
  const ground = clockBirth(children)?.ground ?? 'only-birth';
  const each = children.map((child, index) => ({
    label: children.length === 1 ? m.mother_child() : m.mother_child_number({ number: index + 1 }),
    value: childText(child, language),
  }));
  return ground === 'only-birth'
    ? each
    : [...each, { label: m.mother_months(), value: clockGrounds.label(ground, language) }];
}
