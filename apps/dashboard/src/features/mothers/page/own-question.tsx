import { visitingMotherWishes } from '@mim/domain/code-lists';
import { spokenLanguages } from '@mim/domain/person';
import { trajectoryFacts } from '@mim/domain/registration';
import { Card } from '../../../components/card.js';
import { FactList } from '../../../components/fact-list.js';
import { FoldedText } from '../../../components/folded-text.js';
import { factLabel } from '../../../facts/fact-words.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import type { MotherPageAnswer } from '../model/mother-page.js';
import styles from './own-question.module.css';

/** What she asks of the programme in her own words, and what she wishes of a visiting mother. */
export function OwnQuestion({ mother: { trajectory } }: { readonly mother: MotherPageAnswer }) {
  const { language } = useLanguage();
  const { ownQuestion, wish, wishLanguage, wishNote, needsPermission, permissionGiven } = trajectory;
  const permission =
    needsPermission !== true
      ? null
      : permissionGiven === true
        ? m.mother_permission_given()
        : m.mother_permission_needed();
  return (
    <Card title={factLabel(trajectoryFacts.ownQuestion, language)}>
      {ownQuestion === null ? (
        <p className={styles.none}>{m.mother_own_question_none()}</p>
      ) : (
        <blockquote className={styles.question}>
          <FoldedText>{ownQuestion}</FoldedText>
        </blockquote>
      )}
      <FactList
        facts={[
          {
            label: factLabel(trajectoryFacts.wish, language),
            value:
              wish === null
                ? null
                : [
                    visitingMotherWishes.label(wish, language),
                    wishLanguage === null ? null : spokenLanguages.label(wishLanguage, language),
                  ]
                    .filter((part) => part !== null)
                    .join(', '),
          },
          { label: factLabel(trajectoryFacts.wishNote, language), value: wishNote },
          { label: m.mother_permission(), value: permission },
        ]}
      />
    </Card>
  );
}
