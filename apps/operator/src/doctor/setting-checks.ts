import type { Problem } from '@mim/domain/kernel';
import {
  type Environment,
  fitForProduction,
  readSettings,
  type SettingList,
  type SettingValues,
  secretsDiffer,
} from '@mim/server';
import { settingList } from '../settings/setting-list.js';
import { type Finding, good, notGood, wrong } from './finding.js';

/** The settings that are right, by their names; another is not there. */
export type RightSettings = Partial<SettingValues<typeof settingList>>;

/** What is right of the settings, whatever is wrong with the others. */
export function rightSettings(environment: Environment): RightSettings {
  const values = Object.entries(settingList).map(([name, setting]) => {
    const list: SettingList = { [name]: setting };
    const read = readSettings(list, environment);
    return read.ok ? read.value : {};
  });
  return Object.assign({}, ...values);
}

/** Whether the settings of the servers are there, right and fit for real data. */
export function settingChecks(
  environment: Environment,
  { NODE_ENV, MIM_PSEUDONYM_SECRET }: RightSettings,
): Finding[] {
  const read = readSettings(settingList, environment, secretsDiffer, fitForProduction);
  const findings: Finding[] = read.ok
    ? []
    : linesOf(read.problem).map((problem) => wrong('settings', problem));
  if (NODE_ENV !== 'production')
    findings.push(
      notGood(
        'attention',
        'settings',
        [
          `NODE_ENV is ${NODE_ENV ?? 'geen van de drie'}: geheimen uit voorbeelden en http worden niet geweigerd.`,
          `NODE_ENV is ${NODE_ENV ?? 'none of the three'}: secrets of examples and http are not refused.`,
        ],
        ['Zet NODE_ENV op production.', 'Set NODE_ENV to production.'],
      ),
    );
  if (MIM_PSEUDONYM_SECRET === undefined)
    findings.push(
      notGood(
        'attention',
        'settings',
        [
          'MIM_PSEUDONYM_SECRET ontbreekt: jaarregistraties kunnen niet worden verstuurd.',
          'MIM_PSEUDONYM_SECRET is missing: annual registrations cannot be sent.',
        ],
        [
          'Trek het met openssl rand -base64 48, en bewaar het buiten de database.',
          'Draw it with openssl rand -base64 48, and keep it outside the database.',
        ],
      ),
    );
  const all = Object.keys(settingList).length;
  return findings.length > 0
    ? findings
    : [good('settings', [`De ${all} instellingen kloppen.`, `The ${all} settings are right.`])];
}

/** Whether what people type is encrypted on its way. */
export function addressChecks({ MIM_PUBLIC_ORIGIN: origin }: RightSettings): Finding[] {
  if (origin?.startsWith('https://') === true)
    return [good('address', [`Mensen typen ${origin}.`, `People type ${origin}.`])];
  return [
    notGood(
      'wrong',
      'address',
      [
        `MIM_PUBLIC_ORIGIN is geen https-adres${origin === undefined ? '' : ` (${origin})`}.`,
        `MIM_PUBLIC_ORIGIN is no https address${origin === undefined ? '' : ` (${origin})`}.`,
      ],
      [
        'Zet een omgekeerde proxy met https ervoor, en zet er het adres in dat mensen typen.',
        'Put a reverse proxy with https in front, and set it to the address that people type.',
      ],
    ),
  ];
}

/** A problem of several lines as one for each. */
const linesOf = ({ code, message, remedy }: Problem): Problem[] => {
  const dutch = message.nl.split('\n');
  return message.en
    .split('\n')
    .map((en, index) => ({ code, message: { nl: `${dutch[index] ?? en}.`, en: `${en}.` }, remedy }));
};
