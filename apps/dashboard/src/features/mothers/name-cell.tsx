import { namesOfChildren } from '@mim/domain/registration';
import { foundByText } from '../../facts/found-person.js';
import { useLanguage } from '../../language/language.js';
import { MotherName } from '../../person-card/mother-name.js';
import styles from './name-cell.module.css';
import type { MotherRow } from './requests/list-mothers.js';

/** A mother's name in the list, with why she was found where it is not that name. */
export function NameCell({ mother }: { readonly mother: MotherRow }) {
  const { trajectoryId, name, visitingMother } = mother;
  const { language } = useLanguage();
  const why = foundByText(
    {
      ...mother,
      childNames: namesOfChildren(mother.children),
      visitingMother: visitingMother?.name ?? null,
    },
    language,
  );
  return (
    <>
      <MotherName trajectoryId={trajectoryId} name={name} />
      {why === null ? null : <span className={styles.why}>{why}</span>}
    </>
  );
}
