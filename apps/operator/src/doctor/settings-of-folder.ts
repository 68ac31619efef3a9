import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { fail, ok, type Problem, problemOf, type Result } from '@mim/domain/kernel';
import type { Environment } from '@mim/server';

/** The files of settings of an installation, as `mim setup` writes them. */
const files = ['api.env', 'analytics.env', 'operator.env'] as const;

/** The settings of all programs of an installation, from the files in a folder. */
export async function settingsOfFolder(
  folder: string,
): Promise<Result<Environment, Problem<'settings-unread'>>> {
  try {
    const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
    return ok(Object.assign({}, ...texts.map((text) => parseEnv(text))));
  } catch (error) {
    if (error instanceof Error && 'code' in error && 'path' in error)
      return fail(unread(String(error.path), String(error.code)));
    throw error;
  }
}

const unread = (file: string, code: string) =>
  problemOf(
    'settings-unread',
    [`${file} is niet te lezen (${code}).`, `${file} cannot be read (${code}).`],
    [
      'Noem met --settings de map die mim setup heeft geschreven, als wie erin mag lezen.',
      'Name with --settings the folder that mim setup wrote, as who may read it.',
    ],
  );
