import { applicationText } from '@mim/command-line';
import { type Language, languages } from '@mim/domain/kernel';
import { buildApplication, buildCommand, buildRouteMap } from '@stricli/core';
import {
  type CreateAdministratorFlags,
  createAdministratorCommand,
} from '../administrator/create-command.js';
import { backupCommand, type FolderFlags, restoreCommand } from '../backup/backup-command.js';
import { type DoctorFlags, doctorCommand, doctorFormats } from '../doctor/doctor-command.js';
import { type MigrateFlags, migrateCommand } from '../migration/migrate-command.js';
import type { OperatorContext } from '../running/context.js';
import { type ResetFlags, resetSecondFactorCommand } from '../second-factor/reset-command.js';
import { type SetupFlags, setupCommand } from '../setup/setup-command.js';
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

  const words = (key: keyof typeof helpText) =>
    ({ kind: 'parsed', parse: String, brief: text(key) }) as const;
  const create = buildCommand<CreateAdministratorFlags & LanguageFlag, [], OperatorContext>({
    func: createAdministratorCommand,
    parameters: { flags: { email: words('email'), name: words('name'), language: languageFlag } },
    docs: { brief: text('createAdministrator'), fullDescription: text('createAdministratorInFull') },
  });
  const administrator = buildRouteMap<'create', OperatorContext>({
    routes: { create },
    docs: { brief: text('administrator') },
  });

  const reset = buildCommand<ResetFlags & LanguageFlag, [], OperatorContext>({
    func: resetSecondFactorCommand,
    parameters: { flags: { email: words('ownerOfFactor'), language: languageFlag } },
    docs: { brief: text('resetSecondFactor'), fullDescription: text('resetSecondFactorInFull') },
  });
  const secondFactor = buildRouteMap<'reset', OperatorContext>({
    routes: { reset },
    docs: { brief: text('secondFactor') },
  });

  const setup = buildCommand<SetupFlags & LanguageFlag, [], OperatorContext>({
    func: setupCommand,
    parameters: {
      flags: {
        origin: { ...words('origin'), placeholder: 'https' },
        folder: { ...words('settingsFolder'), placeholder: 'dir' },
        language: languageFlag,
      },
    },
    docs: { brief: text('setup'), fullDescription: text('setupInFull') },
  });

  const ofFolder = (brief: keyof typeof helpText) => ({
    flags: {
      folder: { kind: 'parsed', parse: String, brief: text(brief), placeholder: 'dir' },
      language: languageFlag,
    } as const,
  });
  const backup = buildCommand<FolderFlags & LanguageFlag, [], OperatorContext>({
    func: backupCommand,
    parameters: ofFolder('newFolder'),
    docs: { brief: text('backup'), fullDescription: text('backupInFull') },
  });
  const restore = buildCommand<FolderFlags & LanguageFlag, [], OperatorContext>({
    func: restoreCommand,
    parameters: ofFolder('folder'),
    docs: { brief: text('restore'), fullDescription: text('restoreInFull') },
  });

  const doctor = buildCommand<DoctorFlags & LanguageFlag, [], OperatorContext>({
    func: doctorCommand,
    parameters: {
      flags: {
        settings: {
          kind: 'parsed',
          parse: String,
          optional: true,
          brief: text('doctorSettings'),
          placeholder: 'dir',
        },
        format: { kind: 'enum', values: doctorFormats, default: 'text', brief: text('doctorFormat') },
        language: languageFlag,
      },
    },
    docs: { brief: text('doctor'), fullDescription: text('doctorInFull') },
  });

  return buildApplication(
    buildRouteMap<
      'setup' | 'doctor' | 'migrate' | 'backup' | 'restore' | 'administrator' | 'second-factor',
      OperatorContext
    >({
      routes: { setup, doctor, migrate, backup, restore, administrator, 'second-factor': secondFactor },
      docs: { brief: text('program') },
    }),
    { name: 'mim', localization: { text: applicationText(language) } },
  );
}
