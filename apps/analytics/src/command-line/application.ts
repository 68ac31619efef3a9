import { type Language, languages } from '@mim/domain/kernel';
import { buildApplication, buildCommand, buildRouteMap } from '@stricli/core';
import { definitionVersions } from '../figures/definitions/version.js';
import { longestPeriod } from '../figures/period.js';
import { applicationText } from './application-text.js';
import { type Period, parsePeriod } from './asked-years.js';
import type { ProgramContext } from './context.js';
import { type FiguresFlags, figuresCommand } from './figures-command.js';
import { helpText } from './help-text.js';
import { problemFormats } from './problem-writer.js';
import { parseScope, type Scope, scopeForm } from './scope.js';
import { type ValidateFlags, validateCommand } from './validate-command.js';
import { rowFormats } from './write-rows.js';

const firstYear = 2000;
const lastYear = 2200;

function yearParser(text: string): number {
  const year = Number(text);
  if (/^\d{4}$/.test(text) && year >= firstYear && year <= lastYear) return year;
  throw new Error(`${firstYear}–${lastYear}`);
}

function periodParser(text: string): Period {
  const period = parsePeriod(text, yearParser);
  if (period === undefined) throw new Error(`${firstYear}-${firstYear + longestPeriod - 1}`);
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

/** Read by languageOf before the flags are; here it is only known to be one. */
interface LanguageFlag {
  readonly language?: Language;
}

/** The program's commands, which speak one language. */
export function application(language: Language) {
  const text = (key: keyof typeof helpText): string => helpText[key][language];
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

  const figures = buildCommand<FiguresFlags & LanguageFlag, [], ProgramContext>({
    func: figuresCommand,
    parameters: {
      flags: {
        ...source,
        year: { kind: 'parsed', parse: yearParser, optional: true, brief: text('year'), placeholder: 'year' },
        years: {
          kind: 'parsed',
          parse: periodParser,
          optional: true,
          brief: text('years'),
          placeholder: 'years',
        },
        definitions: {
          kind: 'enum',
          values: definitionVersions,
          default: '2',
          brief: text('definitions'),
        },
        scope: {
          kind: 'parsed',
          parse: scopeParser,
          default: 'national',
          brief: `${text('scope')}${scopeForm}`,
          placeholder: 'scope',
        },
        format: { kind: 'enum', values: rowFormats, default: 'csv', brief: text('format') },
        header: { kind: 'boolean', default: false, brief: text('header') },
        curves: { kind: 'boolean', default: false, brief: text('curves') },
        expected: {
          kind: 'parsed',
          parse: String,
          optional: true,
          brief: text('expected'),
          placeholder: 'file',
        },
        ...output,
        outside: {
          kind: 'parsed',
          parse: String,
          optional: true,
          brief: text('outside'),
          placeholder: 'file',
        },
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
        year: { kind: 'parsed', parse: yearParser, optional: true, brief: text('year'), placeholder: 'year' },
        format: { kind: 'enum', values: problemFormats, default: 'text', brief: text('problemFormat') },
        ...output,
        workers,
        language: languageFlag,
      },
    },
    docs: { brief: text('validate'), fullDescription: text('validateInFull') },
  });

  return buildApplication(
    buildRouteMap<'figures' | 'validate', ProgramContext>({
      routes: { figures, validate },
      docs: { brief: text('program') },
    }),
    { name: 'mim-analytics', localization: { text: applicationText(language) } },
  );
}
