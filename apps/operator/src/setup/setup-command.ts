import { randomBytes } from 'node:crypto';
import { connectionStringsFor, randomPasswords, roleConnectionStrings } from '@mim/database';
import { type Bilingual, type Problem, problemOf } from '@mim/domain/kernel';
import { origin as originSchema, readSettings } from '@mim/server';
import { exitCodes, type OperatorContext, refuse, say } from '../running/context.js';
import { problemOfDatabase } from '../running/with-owner.js';
import { setupSettingList } from '../settings/setting-list.js';
import { settingsOfPrograms, settingsText } from './settings-files.js';
import { problemOfFiles, writeNewFiles } from './write-files.js';

export interface SetupFlags {
  readonly origin: string;
  readonly folder: string;
}

/**
 * Prepares a PostgreSQL for a new installation and writes the settings of its programs, with secrets that are drawn now. What is
 * there already is neither written over nor given another password.
 */
export async function setupCommand(this: OperatorContext, { origin, folder }: SetupFlags): Promise<void> {
  const settings = readSettings(setupSettingList, this.environment);
  if (!settings.ok) return refuse(this, settings.problem, exitCodes.wrongUse);
  if (!originSchema.safeParse(origin).success || !origin.startsWith('https://'))
    return refuse(this, notHttps, exitCodes.wrongUse);
  try {
    await setUp(settings.value.DATABASE_URL, { origin, folder });
  } catch (error) {
    const problem = problemOfSetup(error, folder);
    if (problem === null) throw error;
    return refuse(this, problem, exitCodes.notInOrder);
  }
  for (const text of whatIsNext(folder)) say(this, text);
}

/** The files come first, for a password that stands nowhere is lost; where the database fails they go again. */
async function setUp(administrator: string, { origin, folder }: SetupFlags): Promise<void> {
  const passwords = randomPasswords();
  const connections = roleConnectionStrings(administrator, passwords);
  const secrets = { auth: drawn(), actorToken: drawn(), pseudonym: drawn() };
  const programs = Object.entries(settingsOfPrograms({ origin, connections, secrets }));
  const takeAway = await writeNewFiles(
    folder,
    programs.map(([name, settings]) => [name, settingsText(settings)]),
  );
  try {
    await connectionStringsFor(administrator, passwords, { onlyNewRoles: true });
  } catch (error) {
    await takeAway();
    throw error;
  }
}

/** 384 random bits, in signs that need no quotes anywhere. */
const drawn = (): string => randomBytes(48).toString('base64url');

const problemOfSetup = (error: unknown, folder: string): Problem | null =>
  problemOfFiles(error, folder) ?? problemOfDatabase(error, 'DATABASE_URL');

const whatIsNext = (folder: string): readonly Bilingual[] => [
  {
    nl: `Database en rollen zijn gemaakt; de instellingen staan in ${folder}: api.env, analytics.env en operator.env.`,
    en: `Database and roles are made; the settings are in ${folder}: api.env, analytics.env and operator.env.`,
  },
  {
    nl: 'Bewaar MIM_PSEUDONYM_SECRET en MIM_AUTH_SECRET uit api.env ook ergens anders, niet bij de reservekopieën: zonder de eerste is niemand uit eerdere jaren te herkennen.',
    en: 'Keep MIM_PSEUDONYM_SECRET and MIM_AUTH_SECRET of api.env somewhere else too, not with the backups: without the first nobody of earlier years is recognised.',
  },
  {
    nl: 'Nu mim migrate, met de instellingen van operator.env.',
    en: 'Now mim migrate, with the settings of operator.env.',
  },
];

const notHttps = problemOf(
  'origin-not-https',
  ['Dit is geen https-adres zonder pad.', 'This is no https address without a path.'],
  [
    'Geef bij --origin het adres dat mensen intypen, zoals https://mim.example.',
    'Give with --origin the address that people type, such as https://mim.example.',
  ],
);
