import { type ServerFacts, unfitServer } from '@mim/database';
import { Temporal } from '@mim/domain/kernel';
import { type Finding, good, notGood, wrong } from './finding.js';
import type { RightSettings } from './setting-checks.js';

/** Whether the server is one on which the programme runs. */
export function serverChecks(server: ServerFacts): Finding[] {
  const { version, foldsLetters, publicMayConnect } = server;
  const unfit = unfitServer(server);
  const findings: Finding[] = unfit === null ? [] : [wrong('server', unfit)];
  if (!foldsLetters)
    findings.push(
      notGood(
        'wrong',
        'server',
        [
          'De landinstelling van de database kent van É geen kleine letter: namen met zulke letters worden niet gevonden.',
          'The locale of the database knows no small letter of É: names with such letters are not found.',
        ],
        [
          'Maak een database met landinstelling C.UTF-8 of nl_NL.UTF-8, en zet er een reservekopie in terug.',
          'Make a database with locale C.UTF-8 or nl_NL.UTF-8, and restore a backup into it.',
        ],
      ),
    );
  if (publicMayConnect)
    findings.push(
      notGood(
        'wrong',
        'server',
        [
          'Elke rol van deze server mag met de database verbinden.',
          'Every role of this server may connect to the database.',
        ],
        [
          'Voer als haar eigenaar uit: revoke all on database … from public.',
          'Run as its owner: revoke all on database … from public.',
        ],
      ),
    );
  return findings.length > 0
    ? findings
    : [good('server', [`PostgreSQL ${version}, UTF8.`, `PostgreSQL ${version}, UTF8.`])];
}

/** Connections that others than the servers need: a backup, a migration, who looks what is going on. */
const beside = 5;

/** Whether the pools of one process of each server fit in what PostgreSQL lets in. */
export function poolChecks({ mostConnections }: ServerFacts, settings: RightSettings): Finding[] {
  const { MIM_APP_CONNECTIONS = 0, MIM_AUTH_CONNECTIONS = 0, MIM_ANALYTICS_CONNECTIONS = 0 } = settings;
  const { MIM_DATABASE_SECONDS: seconds = 0 } = settings;
  const pools = MIM_APP_CONNECTIONS + MIM_AUTH_CONNECTIONS + MIM_ANALYTICS_CONNECTIONS;
  if (pools + beside > mostConnections)
    return [
      notGood(
        'wrong',
        'pools',
        [
          `De servers willen tot ${pools} verbindingen, PostgreSQL laat er ${mostConnections} toe.`,
          `The servers want up to ${pools} connections, PostgreSQL lets ${mostConnections} in.`,
        ],
        [
          'Zet MIM_APP_CONNECTIONS, MIM_AUTH_CONNECTIONS of MIM_ANALYTICS_CONNECTIONS lager, of max_connections hoger.',
          'Set MIM_APP_CONNECTIONS, MIM_AUTH_CONNECTIONS or MIM_ANALYTICS_CONNECTIONS lower, or max_connections higher.',
        ],
      ),
    ];
  return [
    good('pools', [
      `Tot ${pools} van ${mostConnections} verbindingen met een proces per server; op de database wordt ${seconds} seconden gewacht.`,
      `Up to ${pools} of ${mostConnections} connections with one process of each server; the database is waited for ${seconds} seconds.`,
    ]),
  ];
}

/** Seconds by which two clocks may differ: codes of second factors and links that expire bear no more. */
const mostApart = 15;

/**
 * Whether this machine and that of the database agree on the moment and on the day in the Netherlands.
 * @param asked The moment on this machine, as the server was asked.
 */
export function clockChecks({ now, today }: ServerFacts, asked: Temporal.Instant): Finding[] {
  const apart = Math.abs(Math.round(asked.until(Temporal.Instant.from(now)).total('seconds')));
  const here = asked.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString();
  if (apart > mostApart)
    return [
      notGood(
        'wrong',
        'clock',
        [
          `De klokken van deze machine en van de database lopen ${apart} seconden uiteen.`,
          `The clocks of this machine and of the database are ${apart} seconds apart.`,
        ],
        [
          'Laat beide hun tijd van het netwerk halen (NTP).',
          'Let both take their time from the network (NTP).',
        ],
      ),
    ];
  return [
    good('clock', [
      `De klokken zijn gelijk; in Nederland is het ${here === today ? here : `${here} of ${today}`}.`,
      `The clocks agree; in the Netherlands it is ${here === today ? here : `${here} or ${today}`}.`,
    ]),
  ];
}
