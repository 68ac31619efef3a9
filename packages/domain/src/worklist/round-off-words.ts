import { type Bilingual, bilingual } from '../kernel/language.js';
import type { Child } from '../registration/children/child-facts.js';
import { childrenOfStart } from '../registration/children/clock-birth.js';
import type { RoundOff } from '../visit/round-off.js';

/** The age at which visits end and the day on which it was reached, in words. */
interface EndAge {
  readonly age: Bilingual;
  readonly day: Bilingual;
}

const howToGoOn = bilingual(
  'Het traject komt bij het einde. Spreek met haar af hoe het verder gaat.',
  'The trajectory comes to its end. Agree with her how to go on.',
);

const words = {
  'round-off': ({ age }, isOne) => ({
    nl: `${isOne ? 'Haar kind is' : 'Haar kinderen zijn'} bijna ${age.nl}: bereid de afronding voor.`,
    en: `${isOne ? 'Her child is' : 'Her children are'} almost ${age.en}: prepare the end.`,
  }),
  'extend-or-end': ({ age, day }, isOne) => ({
    nl: `${isOne ? 'Haar kind is' : 'Haar kinderen zijn'} sinds ${day.nl} ${age.nl}: verleng met een reden of rond af.`,
    en: `${isOne ? 'Her child has' : 'Her children have'} been ${age.en} since ${day.en}: extend for a reason, or end.`,
  }),
} as const satisfies Readonly<Record<RoundOff['action'], (end: EndAge, isOne: boolean) => Bilingual>>;

/**
 * Why a trajectory is to be rounded off: by the age of the child with whom she began, or of the children of a multiple
 * birth. Of children who died nobody is told the age.
 * @param action What is to be done.
 * @param children Her children in the programme, the one with whom she began first.
 * @param end The age at which visits end, and the day on which it was reached.
 * @internal
 */
export function roundOffWords(
  action: RoundOff['action'],
  children: readonly Child[],
  end: EndAge,
): Bilingual {
  const ofStart = childrenOfStart(children);
  const living = ofStart.filter(({ childDied }) => !childDied);
  return ofStart.length > 0 && living.length === 0 ? howToGoOn : words[action](end, living.length < 2);
}
