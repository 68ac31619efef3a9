import { visitingMotherWishes } from '@mim/domain/code-lists';
import { trajectoryFacts } from '@mim/domain/registration';
import { Card } from '../../components/card.js';
import { FactList } from '../../components/fact-list.js';
import { TelephoneLink } from '../../components/telephone-link.js';
import { factText } from '../../facts/fact-text.js';
import { factLabel } from '../../facts/fact-words.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { MotherName } from '../../person-card/mother-name.js';
import { languageNames } from './model/language-names.js';
import type { MotherToMatch } from './requests/candidates.js';

/** The mother as a match needs to know her: her wish before anything else. */
export function MotherCard({ mother }: { readonly mother: MotherToMatch }) {
  const { language } = useLanguage();
  const { trajectoryId, wish, wishLanguage, wishNote, ownQuestion, languages, phone, town } = mother;
  const wished =
    wish === null
      ? null
      : [
          visitingMotherWishes.label(wish, language),
          wishLanguage === null ? '' : languageNames([wishLanguage], language),
        ]
          .filter(Boolean)
          .join(': ');
  return (
    <Card title={<MotherName trajectoryId={trajectoryId} name={mother.name} />}>
      <FactList
        facts={[
          {
            label: factLabel(trajectoryFacts.phone, language),
            value: phone === null ? null : <TelephoneLink phone={phone} />,
          },
          { label: factLabel(trajectoryFacts.wish, language), value: wished ?? m.matching_wish_unknown() },
          { label: factLabel(trajectoryFacts.wishNote, language), value: wishNote },
          { label: factLabel(trajectoryFacts.ownQuestion, language), value: ownQuestion },
          {
            label: factLabel(trajectoryFacts.languages, language),
            value: languages.length === 0 ? null : languageNames(languages, language),
          },
          { label: m.matching_child(), value: factText('children', mother.children, language) },
          { label: factLabel(trajectoryFacts.town, language), value: town },
        ]}
      />
    </Card>
  );
}
