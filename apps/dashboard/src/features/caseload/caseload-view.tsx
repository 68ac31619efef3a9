import { ownStepKinds } from '@mim/domain/growth';
import { Card } from '../../components/card.js';
import { Link } from '../../components/link.js';
import { NormBar } from '../../components/norm-bar.js';
import { formatNumber } from '../../language/format.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { VisitingMotherName } from '../../person-card/visiting-mother-name.js';
import styles from './caseload-view.module.css';
import type { Caseload } from './requests/caseload.js';

/** The caseload of a location: of all together, of each visiting mother, and the hours of each coordinator. */
export function CaseloadView({ caseload }: { readonly caseload: Caseload }) {
  return (
    <div className={styles.page}>
      <Norms caseload={caseload} />
      <Loads loads={caseload.loads} />
      <OwnSteps steps={caseload.ownSteps} />
      <Coordinators coordinators={caseload.coordinators} />
    </div>
  );
}

function Norms({ caseload }: { readonly caseload: Caseload }) {
  const { familiesPerVisitingMother, visitingMothersPerCoordinator, hours } = caseload;
  return (
    <Card title={m.caseload_whole()}>
      <NormBar label={m.today_norm_families()} {...familiesPerVisitingMother} />
      <NormBar label={m.today_norm_visiting_mothers()} {...visitingMothersPerCoordinator} />
      <NormBar label={m.caseload_hours()} value={hours.available} norm={hours.needed} />
      <p className={styles.note}>
        {hours.unknown === 0 ? null : `${unknownHours(hours.unknown)} `}
        <Link to="/instellingen">{m.caseload_to_settings()}</Link>
      </p>
    </Card>
  );
}

const unknownHours = (count: number): string =>
  count === 1 ? m.caseload_hours_unknown_one() : m.caseload_hours_unknown({ count });

function Loads({ loads }: Pick<Caseload, 'loads'>) {
  return (
    <Card title={m.caseload_each()} lead={m.caseload_each_lead()}>
      {loads.length === 0 ? (
        <p>{m.caseload_nobody()}</p>
      ) : (
        <ul className={styles.loads}>
          {loads.map(({ id, name, families, maximum, isPaused }) => (
            <li key={id}>
              <NormBar
                label={
                  <>
                    <VisitingMotherName id={id} name={name} />
                    {isPaused ? ` · ${m.caseload_paused()}` : null}
                    {families > maximum ? ` · ${m.caseload_above()}` : null}
                  </>
                }
                value={families}
                norm={maximum}
              />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

/** What visiting mothers went on to do, counted without their names. */
function OwnSteps({ steps }: { readonly steps: Caseload['ownSteps'] }) {
  const { language } = useLanguage();
  return (
    <Card title={m.caseload_own_steps()} lead={m.caseload_own_steps_lead()}>
      {steps.length === 0 ? (
        <p>{m.growth_steps_none()}</p>
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

function Coordinators({ coordinators }: Pick<Caseload, 'coordinators'>) {
  const { language } = useLanguage();
  if (coordinators.length === 0) return null;
  return (
    <Card title={m.caseload_coordinators()}>
      <dl className={styles.lines}>
        {coordinators.map(({ accountId, name, hoursPerWeek }) => (
          <div key={accountId} className={styles.line}>
            <dt>{name ?? m.caseload_no_name()}</dt>
            <dd>
              {hoursPerWeek === null
                ? m.caseload_hours_not_known()
                : m.caseload_hours_a_week({ hours: formatNumber(hoursPerWeek, language) })}
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
