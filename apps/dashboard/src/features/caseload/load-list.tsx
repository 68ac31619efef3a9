import { capitalised, listInWords } from '@mim/domain/kernel';
import { readinessLacks } from '@mim/domain/supervision';
import { useState } from 'react';
import { Card } from '../../components/card.js';
import { SegmentedControl } from '../../components/segmented-control.js';
import { Status } from '../../components/status.js';
import { formatNumber } from '../../language/format.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { VisitingMotherName } from '../../person-card/visiting-mother-name.js';
import { LoadBar } from './load-bar.js';
import styles from './load-list.module.css';
import { inOrder, type LoadOrder, mostFamilies } from './model/load-order.js';
import type { Caseload } from './requests/caseload.js';

type Load = Caseload['loads'][number];

/** Who can take another family, and why the others cannot: each visiting mother's families beside how many she can have. */
export function LoadList({ caseload }: { readonly caseload: Caseload }) {
  const [order, setOrder] = useState<LoadOrder>('room');
  const { loads } = caseload;
  const most = mostFamilies(loads);
  return (
    <Card title={m.caseload_each()} lead={loads.length === 0 ? null : answerOf(caseload)}>
      {loads.length === 0 ? (
        <p>{m.caseload_nobody()}</p>
      ) : (
        <>
          <div className={styles.order}>
            <SegmentedControl
              label={m.caseload_order()}
              options={[
                { id: 'room', label: m.caseload_order_room() },
                { id: 'full', label: m.caseload_order_full() },
                { id: 'name', label: m.caseload_order_name() },
              ]}
              value={order}
              onChange={setOrder}
            />
          </div>
          <ul className={styles.loads} aria-label={m.caseload_each()}>
            {inOrder(loads, order).map((load) => (
              <LoadRow key={load.id} load={load} most={most} />
            ))}
          </ul>
          <p className={styles.note}>{m.caseload_bar_help()}</p>
        </>
      )}
    </Card>
  );
}

/** What a coordinator asks first: how many families can be taken, by how many, and how many mothers wait for it. */
function answerOf({ loads, freePlaces, waiting }: Caseload): string {
  const count = loads.filter((load) => load.freePlaces > 0).length;
  const places = count === 0 ? m.caseload_no_places() : m.caseload_places({ count, places: freePlaces });
  return `${places} ${m.caseload_waiting({ count: waiting })}`;
}

function LoadRow({ load, most }: { readonly load: Load; readonly most: number }) {
  const { language } = useLanguage();
  const { id, name, families, maximum, isOwnMaximum, isCoordinator } = load;
  return (
    <li className={styles.load}>
      <span className={styles.name}>
        <VisitingMotherName id={id} name={name} />
        {isCoordinator ? <span className={styles.note}> {m.visiting_coordinator_mark()}</span> : null}
      </span>
      <LoadBar families={families} maximum={maximum} most={most} />
      <span>
        <strong>
          {m.caseload_of_maximum({
            families: formatNumber(families, language),
            maximum: formatNumber(maximum, language),
          })}
        </strong>{' '}
        <span className={styles.note}>{isOwnMaximum ? m.caseload_own_maximum() : m.caseload_norm()}</span>
      </span>
      <span className={styles.standing}>
        <Standing load={load} />
      </span>
    </li>
  );
}

/** How many families she can take, or what stands between. */
function Standing({ load }: { readonly load: Load }) {
  const { language } = useLanguage();
  const { families, maximum, lacks, freePlaces } = load;
  if (freePlaces > 0) return <Status tone="good">{m.caseload_free({ count: freePlaces })}</Status>;
  if (families > maximum)
    return <Status tone="warn">{m.caseload_above({ count: families - maximum })}</Status>;
  const words = lacks.map((lack) => readinessLacks.label(lack, language));
  return <Status tone="plain">{capitalised(listInWords(words, language))}</Status>;
}
