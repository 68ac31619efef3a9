import { applicationText } from '@mim/command-line';
import { registrationYears } from '@mim/domain/delivery';
import { type Language, languages } from '@mim/domain/kernel';
import { buildApplication, buildCommand, buildRouteMap } from '@stricli/core';
import { packageForms } from '../exports/package-sink.js';
import { definitionVersions } from '../figures/definitions/version.js';
import { longestPeriod } from '../figures/period.js';
import { type AskedSpan, parseSpan } from './asked-span.js';
import { type Period, parsePeriod } from './asked-years.js';
import type { ProgramContext } from './context.js';
import { type ConvertFlags, convertCommand } from './convert-command.js';
import {
  deliveryFileFormats,
  type ExportDeliveriesFlags,
  exportDeliveriesCommand,
} from './export-deliveries-command.js';
import {
  type ExportFiguresFlags,
  exportFiguresCommand,
  figureFileFormats,
} from './export-figures-command.js';
import { type FiguresFlags, figuresCommand } from './figures-command.js';
import { helpText } from './help-text.js';
import { problemFormats } from './problem-writer.js';
import { parseScope, type Scope, scopeForm } from './scope.js';
import { type ValidateFlags, validateCommand } from './validate-command.js';
import { rowFormats } from './write-rows.js';

const { first: firstYear, last: lastYear } = registrationYears;

function yearParser(text: string): number {
  const year = Number(text);
  if (/^\d{4}$/.test(text) && year >= firstYear && year <= lastYear) return year;
  throw new Error(`${firstYear}–${lastYear}`);
}

function periodParser(text: string): Period {
  const period = parsePeriod(text, yearParser);
  if (period === undefined)
    throw new Error(`${firstYear}-${firstYear + longestPeriod - 1} (≤ ${longestPeriod})`);
  return period;
}

function workersParser(text: string): number {
  if (/^\d{1,3}$/.test(text)) return Number(text);
  throw new Error('0–999');
}

function scopeParser(text: string): Scope {
  const scope = parseScope(text);
  if (scope === undefined) throw new Error(scopeForm);
  return scope;
}

/** Of deliveries no choice means all of them. */
const copyScopeForm = 'national|location:<code>|provider:<name>';

function copyScopeParser(text: string): Scope {
  const scope = parseScope(text);
  if (scope === undefined || scope.kind === 'all') throw new Error(copyScopeForm);
  return scope;
}

function spanParser(text: string): AskedSpan {
  const span = parseSpan(text, yearParser);
  if (span === undefined) throw new Error(`${firstYear}, ${firstYear}-${lastYear}`);
  return span;
}

/** Read by languageOf before the flags are; here it is only known to be one. */
interface LanguageFlag {
  readonly language?: Language;
}

/** How the program is called where it is installed; the examples of the help are written with it. */
export const programName = 'mim-analytics';

/**
 * The program's commands, which speak one language.
 * @param name How it was called: what the help says can be typed as it stands.
 */
export function application(language: Language, name: string) {
  const text = (key: keyof typeof helpText): string =>
    helpText[key][language].replaceAll(`  ${programName} `, `  ${name} `);
  const source = {
    deliveries: {
      kind: 'parsed',
      parse: String,
      optional: true,
      brief: text('deliveries'),
      placeholder: 'dir',
    },
    database: { kind: 'boolean', default: false, withNegated: false, brief: text('database') },
  } as const;
  const languageFlag = { kind: 'enum', values: languages, optional: true, brief: text('language') } as const;
  const output = {
    out: { kind: 'parsed', parse: String, optional: true, brief: text('out'), placeholder: 'file' },
    force: { kind: 'boolean', default: false, withNegated: false, brief: text('force') },
    'dry-run': { kind: 'boolean', default: false, withNegated: false, brief: text('dryRun') },
  } as const;
  const workers = {
    kind: 'parsed',
    parse: workersParser,
    optional: true,
    brief: text('workers'),
    placeholder: 'n',
  } as const;

  const scope = {
    kind: 'parsed',
    parse: scopeParser,
    default: 'national',
    brief: `${text('scope')}${scopeForm}`,
    placeholder: 'scope',
  } as const;
  const year = {
    kind: 'parsed',
    parse: yearParser,
    optional: true,
    brief: text('year'),
    placeholder: 'year',
  } as const;
  /** Which figures, from what. */
  const asked = {
    ...source,
    year,
    years: {
      kind: 'parsed',
      parse: periodParser,
      optional: true,
      brief: text('years'),
      placeholder: 'years',
    },
    scope,
    measure: { kind: 'parsed', parse: String, optional: true, brief: text('measure'), placeholder: 'figure' },
    definitions: { kind: 'enum', values: definitionVersions, default: '2', brief: text('definitions') },
    curves: { kind: 'boolean', default: false, withNegated: false, brief: text('curves') },
    expected: { kind: 'parsed', parse: String, optional: true, brief: text('expected'), placeholder: 'file' },
    outside: { kind: 'parsed', parse: String, optional: true, brief: text('outside'), placeholder: 'file' },
  } as const;
  /** Which deliveries, and where they go. */
  const copied = {
    ...source,
    years: { kind: 'parsed', parse: spanParser, optional: true, brief: text('span'), placeholder: 'years' },
    scope: { ...scope, brief: `${text('scope')}${copyScopeForm}`, parse: copyScopeParser },
    ...output,
    out: { kind: 'parsed', parse: String, brief: text('outFolder'), placeholder: 'dir' },
    language: languageFlag,
  } as const;

  const figures = buildCommand<FiguresFlags & LanguageFlag, [], ProgramContext>({
    func: figuresCommand,
    parameters: {
      flags: {
        ...asked,
        format: { kind: 'enum', values: rowFormats, default: 'csv', brief: text('format') },
        header: { kind: 'boolean', default: false, withNegated: false, brief: text('header') },
        ...output,
        workers,
        language: languageFlag,
      },
    },
    docs: { brief: text('figures'), fullDescription: text('figuresInFull') },
  });

  const validate = buildCommand<ValidateFlags & LanguageFlag, [], ProgramContext>({
    func: validateCommand,
    parameters: {
      flags: {
        ...source,
        year,
        format: { kind: 'enum', values: problemFormats, default: 'text', brief: text('problemFormat') },
        ...output,
        workers,
        language: languageFlag,
      },
    },
    docs: { brief: text('validate'), fullDescription: text('validateInFull') },
  });

  const convert = buildCommand<ConvertFlags & LanguageFlag, [], ProgramContext>({
    func: convertCommand,
    parameters: {
      flags: {
        ...copied,
        format: { kind: 'enum', values: packageForms, default: 'datapackage', brief: text('packageFormat') },
      },
    },
    docs: { brief: text('convert'), fullDescription: text('convertInFull') },
  });

  const exportFigures = buildCommand<ExportFiguresFlags & LanguageFlag, [], ProgramContext>({
    func: exportFiguresCommand,
    parameters: {
      flags: {
        ...asked,
        format: { kind: 'enum', values: figureFileFormats, default: 'xlsx', brief: text('figureFormat') },
        ...output,
        out: { kind: 'parsed', parse: String, brief: text('outFile'), placeholder: 'file' },
        workers,
        language: languageFlag,
      },
    },
    docs: { brief: text('exportFigures'), fullDescription: text('exportFiguresInFull') },
  });

  const exportDeliveries = buildCommand<ExportDeliveriesFlags & LanguageFlag, [], ProgramContext>({
    func: exportDeliveriesCommand,
    parameters: {
      flags: {
        ...copied,
        format: {
          kind: 'enum',
          values: deliveryFileFormats,
          default: 'datapackage',
          brief: text('deliveryFormat'),
        },
      },
    },
    docs: { brief: text('exportDeliveries'), fullDescription: text('exportDeliveriesInFull') },
  });

  return buildApplication(
    buildRouteMap<'figures' | 'validate' | 'convert' | 'export', ProgramContext>({
      routes: {
        figures,
        validate,
        convert,
        export: buildRouteMap<'figures' | 'deliveries', ProgramContext>({
          routes: { figures: exportFigures, deliveries: exportDeliveries },
          docs: { brief: text('export'), fullDescription: text('exportInFull') },
        }),
      },
      docs: { brief: text('program') },
    }),
    { name, localization: { text: applicationText(language) } },
  );
}
