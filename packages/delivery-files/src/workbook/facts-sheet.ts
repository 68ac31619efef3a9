import type { DeliveryDescriptor } from '@mim/domain/delivery';
import { capitalised, type Language } from '@mim/domain/kernel';
import type { CellValue, DataValidation, WriteSheet } from 'hucre/xlsx';
import { choicesOf, writtenCodes } from './code-words.js';
import { type LocationFact, locationFacts } from './location-facts.js';
import { headings, sheetNames, withCode, yesOrNo } from './template-words.js';

const bold = { font: { bold: true } };

/** The location's own facts, one a row, with what can be chosen. */
export function factsSheet(
  descriptor: DeliveryDescriptor,
  language: Language,
  rangeOf: (offered: readonly string[]) => string,
): WriteSheet {
  const rows = locationFacts.map((fact) => [
    withCode(capitalised(fact.label[language]), fact.path),
    ...writtenFact(fact, valueAt(descriptor, fact.path), language),
  ]);
  return {
    name: sheetNames.descriptor[language],
    columns: [{ width: 50 }, { width: 60, numFmt: '@' }, { width: 40, numFmt: '@' }],
    rows: [[headings.fact, headings.value].map((word) => capitalised(word[language])), ...rows],
    cells: new Map([
      ['0,0', { style: bold }],
      ['0,1', { style: bold }],
    ]),
    dataValidations: locationFacts.flatMap((fact, place) =>
      validationOf(fact, place + 2, descriptor.year, language, rangeOf),
    ),
    freezePane: { rows: 1 },
  };
}

function valueAt(descriptor: DeliveryDescriptor, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, step) => (value as Readonly<Record<string, unknown>>)[step], descriptor);
}

function writtenFact({ kind, list }: LocationFact, value: unknown, language: Language): readonly CellValue[] {
  if (kind === 'yes-no') return [yesOrNo[value === true ? 'true' : 'false'][language]];
  if (kind === 'texts') return value as readonly string[];
  if (kind === 'number') return [value as number];
  if (list === undefined) return [String(value)];
  return [writtenCodes(list, kind === 'codes' ? (value as readonly string[]) : [String(value)], language)];
}

function validationOf(
  { kind, list, label, help }: LocationFact,
  row: number,
  year: number,
  language: Language,
  rangeOf: (offered: readonly string[]) => string,
): DataValidation[] {
  const range = `B${row}`;
  const offered =
    kind === 'yes-no'
      ? [yesOrNo.true[language], yesOrNo.false[language]]
      : list === undefined
        ? []
        : choicesOf(list, year, language);
  const message =
    kind === 'codes'
      ? `${language === 'nl' ? 'Eén of meer, met een puntkomma ertussen' : 'One or more, with a semicolon between'}: ${offered.join('; ')}`
      : capitalised(help?.[language] ?? '');
  const shown =
    message === ''
      ? {}
      : {
          showInputMessage: true,
          inputTitle: capitalised(label[language]).slice(0, 32),
          inputMessage: message.slice(0, 255),
        };
  if (kind === 'yes-no' || kind === 'code')
    return [
      {
        type: 'list',
        formula1: rangeOf(offered),
        range,
        showErrorMessage: true,
        errorStyle: 'stop',
        ...shown,
      },
    ];
  return message === '' ? [] : [{ type: 'custom', formula1: 'TRUE', range, ...shown }];
}
