import { applicationText } from '@mim/command-line';
import { type Language, languages } from '@mim/domain/kernel';
import { buildApplication, buildCommand, buildRouteMap } from '@stricli/core';
import { type MigrateFlags, migrateCommand } from '../migration/migrate-command.js';
import type { OperatorContext } from './context.js';
import { helpText } from './help-text.js';

interface LanguageFlag {
  readonly language?: Language;
}

/** The program as the parser knows it: its commands and their flags, in a language. */
export function application(language: Language) {
  const text = (key: keyof typeof helpText): string => helpText[key][language];
  // Read before the flags are: here so that the parser knows it and the help shows it.
  const languageFlag = { kind: 'enum', values: languages, optional: true, brief: text('language') } as const;
  const yesOrNo = (key: keyof typeof helpText) =>
    ({ kind: 'boolean', default: false, withNegated: false, brief: text(key) }) as const;

  const migrate = buildCommand<MigrateFlags & LanguageFlag, [], OperatorContext>({
    func: migrateCommand,
    parameters: { flags: { check: yesOrNo('check'), language: languageFlag } },
    docs: { brief: text('migrate'), fullDescription: text('migrateInFull') },
  });

  return buildApplication(
    buildRouteMap<'migrate', OperatorContext>({ routes: { migrate }, docs: { brief: text('program') } }),
    { name: 'mim', localization: { text: applicationText(language) } },
  );
}
