import type { Definitions, DefinitionVersion } from './version.js';
import { definitions1 } from './version-1.js';
import { definitions2 } from './version-2.js';

/** Every version of the definitions, by its number. */
export const definitionsByVersion: Readonly<Record<DefinitionVersion, Definitions>> = {
  1: definitions1,
  2: definitions2,
};

/** The definitions by which figures are made where nothing else is asked. */
export const newestDefinitions = definitions2;
