import type { Bilingual, Language } from '@mim/domain/kernel';
import {
  type AliasNotFoundError,
  type ApplicationText,
  ArgumentParseError,
  EnumValidationError,
  FlagNotFoundError,
  text_en,
  UnexpectedFlagError,
  UnexpectedPositionalError,
  UnsatisfiedFlagError,
} from '@stricli/core';

const headers: Readonly<Record<Language, ApplicationText['headers']>> = {
  nl: {
    usage: 'GEBRUIK',
    aliases: 'OOK BEKEND ALS',
    commands: 'OPDRACHTEN',
    flags: 'OPTIES',
    arguments: 'ARGUMENTEN',
  },
  en: text_en.headers,
};

/**
 * What the program says about how it is called, in a language, each mistake in one line. An exception is
 * told by its message: a stack trace helps nobody who calls a program.
 */
export const applicationText = (language: Language): ApplicationText => ({
  ...text_en,
  headers: headers[language],
  keywords: {
    default: { nl: 'standaard:', en: 'default:' }[language],
    separator: text_en.keywords.separator,
  },
  briefs: {
    ...text_en.briefs,
    help: { nl: 'Toont deze uitleg', en: 'Shows this help' }[language],
  },
  noCommandRegisteredForInput: ({ input }) =>
    ({
      nl: `De opdracht ${input} bestaat niet.`,
      en: `There is no command ${input}.`,
    })[language],
  exceptionWhileParsingArguments: (error) => wrongUse(error)[language],
  exceptionWhileRunningCommand: (error) =>
    ({
      nl: `Er ging iets mis in het programma zelf: ${messageOf(error)}`,
      en: `Something went wrong in the program itself: ${messageOf(error)}`,
    })[language],
});

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What is wrong with the words of the command line. */
function wrongUse(error: unknown): Bilingual {
  if (error instanceof FlagNotFoundError) {
    return { nl: `De optie --${error.input} bestaat niet.`, en: `There is no option --${error.input}.` };
  }
  if (error instanceof UnsatisfiedFlagError) {
    const flag = error.externalFlagName;
    return {
      nl: `De optie --${flag} ontbreekt of heeft geen waarde.`,
      en: `The option --${flag} is missing or has no value.`,
    };
  }
  if (error instanceof EnumValidationError) {
    const values = error.values.join(', ');
    return {
      nl: `--${error.externalFlagName} kan niet ${error.input} zijn; kies uit: ${values}.`,
      en: `--${error.externalFlagName} cannot be ${error.input}; choose one of: ${values}.`,
    };
  }
  if (error instanceof ArgumentParseError) {
    const expected = messageOf(error.exception);
    return {
      nl: `--${error.externalFlagNameOrPlaceholder} kan niet ${error.input} zijn; verwacht: ${expected}.`,
      en: `--${error.externalFlagNameOrPlaceholder} cannot be ${error.input}; expected: ${expected}.`,
    };
  }
  if (error instanceof UnexpectedFlagError) {
    const flag = error.externalFlagName;
    return { nl: `De optie --${flag} staat er twee keer.`, en: `The option --${flag} is given twice.` };
  }
  if (error instanceof UnexpectedPositionalError) {
    return { nl: `Onverwacht woord: ${error.input}.`, en: `Unexpected word: ${error.input}.` };
  }
  const input = error instanceof Error && 'input' in error ? String((error as AliasNotFoundError).input) : '';
  return { nl: `De optie -${input} bestaat niet.`, en: `There is no option -${input}.` };
}
