import type { Column } from '@mim/domain/delivery';
import type { Language } from '@mim/domain/kernel';
import { choicesOf } from './code-words.js';
import { noneOfThese, withCode } from './template-words.js';

/** What can be filled in, in a column, in words. */
export function fillInText(column: Column, year: number, language: Language): string {
  const isDutch = language === 'nl';
  switch (column.type) {
    case 'id':
      return isDutch
        ? 'een kenmerk dat niets zegt over wie het is, elk jaar hetzelfde'
        : 'an identifier that tells nothing of who it is, the same every year';
    case 'slug':
      return isDutch ? 'de code van die locatie' : 'the code of that location';
    case 'date':
      return isDutch ? 'een datum: 31-03-2008' : 'a date: 31-03-2008';
    case 'month':
      return isDutch ? 'een maand: 2008-03' : 'a month: 2008-03';
    case 'boolean':
      return isDutch ? 'ja of nee' : 'yes or no';
    case 'integer':
      return isDutch
        ? `een geheel getal van ${column.minimum} tot en met ${column.maximum}`
        : `a whole number from ${column.minimum} to ${column.maximum}`;
    case 'number':
      return isDutch
        ? `een getal boven ${column.exclusiveMinimum}, hoogstens ${column.maximum}`
        : `a number above ${column.exclusiveMinimum}, at most ${column.maximum}`;
    case 'code':
      return `${isDutch ? 'één van' : 'one of'}: ${choicesOf(column.list, year, language).join('; ')}`;
    case 'codes': {
      const choices = choicesOf(column.list, year, language);
      const none = column.noneAllowed ? [withCode(noneOfThese[language], 'none')] : [];
      return `${isDutch ? 'één of meer, met een puntkomma ertussen' : 'one or more, with a semicolon between'}: ${[...choices, ...none].join('; ')}`;
    }
  }
}
