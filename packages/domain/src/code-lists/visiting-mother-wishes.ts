import { type CodeOf, codeList } from '../kernel/code-list.js';

/**
 * What a mother wishes of a visiting mother. Her wish counts most in matching. Source: the 2012 report on
 * working methods: the same language or culture, or deliberately somebody to practise Dutch with, or
 * somebody of another background to learn from.
 */
export const visitingMotherWishes = codeList('visiting-mother-wish', [
  {
    code: 'same-language',
    label: { nl: 'iemand die haar taal spreekt', en: 'someone who speaks her language' },
  },
  {
    code: 'same-culture',
    label: { nl: 'iemand met dezelfde achtergrond', en: 'someone of the same culture' },
  },
  {
    code: 'dutch-to-practise',
    label: { nl: 'iemand om Nederlands mee te oefenen', en: 'someone to practise Dutch with' },
  },
  {
    code: 'other-background',
    label: { nl: 'iemand met een andere achtergrond', en: 'someone of another background' },
  },
  { code: 'no-preference', label: { nl: 'geen voorkeur', en: 'no preference' } },
]);
export type VisitingMotherWish = CodeOf<typeof visitingMotherWishes>;
