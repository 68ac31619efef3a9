import { ownStepKinds } from '@mim/domain/growth';
import type { Language } from '@mim/domain/kernel';
import { Card } from '../../components/card.js';
import { NormBar } from '../../components/norm-bar.js';
import { SettingLink } from '../../facts/setting-link.js';
import { formatNumber } from '../../language/format.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import styles from './caseload-view.module.css';
import { LoadList } from './load-list.js';
import { hoursText, normText } from './model/norm-text.js';
import type { Caseload } from './requests/caseload.js';

/** The caseload of a location: who can take a family, all together beside the norms, and the hours of the coordinators. */
export function CaseloadView({ caseload }: { readonly caseload: Caseload }) {
  return (
    <div className={styles.page}>
      <LoadList caseload={caseload} />
      <Norms caseload={caseload} />
      <Hours caseload={caseload} />
      <OwnSteps steps={caseload.ownSteps} />
    </div>
  );
}

function Norms({ caseload }: { readonly caseload: Caseload }) {
  const { language } = useLanguage();
  const { familiesPerVisitingMother, visitingMothersPerCoordinator } = caseload;
  return (
    <Card title={m.caseload_whole()}>
      <Norm
        label={m.today_norm_visiting_mothers()}
        standing={normText(visitingMothersPerCoordinator, language)}
        {...visitingMothersPerCoordinator}
      />
      <Norm
        label={m.today_norm_families()}
        standing={normText(familiesPerVisitingMother, language)}
        {...familiesPerVisitingMother}
      />
      <p className={styles.note}>
        <SettingLink setting="visitingMothersPerCoordinator">{m.caseload_to_settings()}</SettingLink>
      </p>
    </Card>
  );
}

interface NormProps {
  readonly label: string;
  /** On which side of the norm it is, in words. */
  readonly standing: string;
  readonly value: number | null;
  readonly norm: number;
}

const Norm = ({ label, standing, value, norm }: NormProps) => (
  <NormBar
    label={
      <>
        {label}: <strong>{standing}</strong>
      </>
    }
    value={value}
    norm={norm}
  />
);

/** The hours that the coordinators have beside those that the visiting mothers ask by the norm, and whose they are. */
function Hours({ caseload }: { readonly caseload: Caseload }) {
  const { language } = useLanguage();
  const { hours, visitingMothers, paused, minutesPerVisitingMother, coordinators } = caseload;
  return (
    <Card title={m.caseload_hours()}>
      <Norm
        label={m.caseload_hours_available()}
        standing={hoursText(hours, language)}
        value={hours.available}
        norm={hours.needed}
      />
      <p className={styles.note}>
        {m.caseload_hours_needed({
          hours: formatNumber(hours.needed, language, Number.isInteger(hours.needed) ? 0 : 1),
          count: formatNumber(visitingMothers - paused, language),
          minutes: formatNumber(minutesPerVisitingMother, language),
        })}
        {leftOut(caseload).map((words) => ` ${words}`)}
        {hours.unknown === 0 ? null : ` ${unknownHours(hours.unknown)}`}
      </p>
      <dl className={styles.lines}>
        {coordinators.map((coordinator) => (
          <div key={coordinator.accountId} className={styles.line}>
            <dt>{coordinator.name ?? m.caseload_no_name()}</dt>
            <dd>{ownHours(coordinator, language)}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

/** The hours of a coordinator; that hers do not count while she is away is said beside them. */
function ownHours({ hoursPerWeek, isAway }: Caseload['coordinators'][number], language: Language): string {
  const hours =
    hoursPerWeek === null
      ? m.caseload_hours_not_known()
      : m.caseload_hours_a_week({ hours: formatNumber(hoursPerWeek, language) });
  return isAway ? m.caseload_hours_away({ hours }) : hours;
}

/** Who stands in the list of visiting mothers and asks no hours: so the numbers add up to the names. */
const leftOut = ({ paused, visitingCoordinators }: Caseload): readonly string[] => [
  ...(paused === 0 ? [] : [m.caseload_hours_without_paused({ count: paused })]),
  ...(visitingCoordinators === 0
    ? []
    : [m.caseload_hours_without_coordinators({ count: visitingCoordinators })]),
];

const unknownHours = (count: number): string =>
  count === 1 ? m.caseload_hours_unknown_one() : m.caseload_hours_unknown({ count });

/** What visiting mothers went on to do, counted without their names. */
function OwnSteps({ steps }: { readonly steps: Caseload['ownSteps'] }) {
  const { language } = useLanguage();
  return (
    <Card title={m.caseload_own_steps()} lead={m.caseload_own_steps_lead()}>
      {steps.length === 0 ? (
        <p>{m.caseload_own_steps_none()}</p>
      ) : (
        <dl className={styles.lines}>
          {steps.map(({ stepKind, count }) => (
            <div key={stepKind} className={styles.line}>
              <dt>{ownStepKinds.label(stepKind, language)}</dt>
              <dd>{formatNumber(count, language)}</dd>
            </div>
          ))}
        </dl>
      )}
    </Card>
  );
}
