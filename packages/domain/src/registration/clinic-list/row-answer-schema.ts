import { z } from 'zod';
import { codeField } from '../../kernel/form-fields.js';
import { comparedColumns } from './listed-mother.js';
import { rowAnswers } from './row-answer.js';

const columns = z.array(z.enum(comparedColumns)).max(comparedColumns.length).readonly();

/** What was said of a row, as it is sent. */
export const rowAnswerSchema = z.strictObject({
  line: z.int().min(1),
  answer: codeField(rowAnswers),
  other: z
    .strictObject({ kind: z.enum(['prospect', 'person', 'row']), id: z.string().min(1).max(50) })
    .nullable(),
  version: z.int().min(1).nullable(),
  take: columns,
  keep: columns,
});
