import type { Writer } from '@mim/command-line';
import type { ListedProblem } from '@mim/delivery-files';
import type { Language } from '@mim/domain/kernel';
import papaparse from 'papaparse';
import { problemLine } from './problem-lines.js';

export const problemFormats = ['text', 'csv', 'json'] as const;
export type ProblemFormat = (typeof problemFormats)[number];

/** Writes problems one by one, in some form. */
export interface ProblemWriter {
  write(problem: ListedProblem): void;
  end(): void;
}

/**
 * Writes problems as they come: lines for people, CSV for a spreadsheet, or JSON, an array with an object a problem.
 * @param language Of the sentences; JSON has both.
 */
export const problemWriter = (format: ProblemFormat, language: Language, data: Writer): ProblemWriter =>
  writers[format](language, data);

const writers: Readonly<Record<ProblemFormat, (language: Language, data: Writer) => ProblemWriter>> = {
  text: (language, data) => ({
    write: (problem) => void data.write(`${problemLine(problem, language)}\n`),
    end() {},
  }),
  csv(language, data) {
    const line = (cells: readonly (string | number)[]) =>
      void data.write(`${papaparse.unparse([[...cells]], { newline: '\n', escapeFormulae: true })}\n`);
    line(['severity', 'file', 'line', 'column', 'value', 'code', 'message']);
    return {
      write: ({ severity, file, line: at, column, value, code, message }) =>
        line([severity, file, at, column ?? '', value ?? '', code, message[language]]),
      end() {},
    };
  },
  json(_, data) {
    let isFirst = true;
    return {
      write(problem) {
        data.write(`${isFirst ? '[\n' : ',\n'}${JSON.stringify(problem)}`);
        isFirst = false;
      },
      end: () => void data.write(isFirst ? '[]\n' : '\n]\n'),
    };
  },
};
