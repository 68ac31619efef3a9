import { Link } from '../../components/link.js';
import { foundByText } from '../../facts/found-person.js';
import styles from './name-cell.module.css';
import type { MotherRow } from './requests/list-mothers.js';

/** A mother's name in the list, with why she was found where it is not that name. */
export function NameCell({ mother }: { readonly mother: MotherRow }) {
  const { trajectoryId, name, visitingMother } = mother;
  const why = foundByText({ ...mother, visitingMother: visitingMother?.name ?? null });
  return (
    <>
      <Link to="/moeders/$trajectoryId" params={{ trajectoryId }}>
        {name}
      </Link>
      {why === null ? null : <span className={styles.why}>{why}</span>}
    </>
  );
}
