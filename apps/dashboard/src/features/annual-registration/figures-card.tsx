import { useState } from 'react';
import { Card } from '../../components/card.js';
import { KeyFigure, KeyFigures } from '../../components/key-figure.js';
import { Select } from '../../components/select.js';
import hidden from '../../components/visually-hidden.module.css';
import { formatNumber } from '../../language/format.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { breakdownOf, breakdownOptions, figureLabel } from '../../sent-figures/figure-words.js';
import styles from './annual-registration.module.css';
import { changeOf, countryText, countText } from './model/figure-text.js';
import type { Registration, RegistrationFigure } from './requests/registration.js';

/** What is looked at first. */
const keyMeasures = [
  'participations',
  'participations.new',
  'visits.done',
  'ended',
  'completion.of-ended',
  'visiting-mothers',
  'uptake.referred',
  'coordinators',
];

/** What the figures are shown of: a registration, or what a file holds. */
type WithFigures = Pick<Registration, 'figures' | 'year' | 'earlier' | 'country'> & {
  readonly standing?: Registration['standing'];
};

export function FiguresCard({ registration }: { readonly registration: WithFigures }) {
  const { figures, year, earlier, country, standing } = registration;
  const lead = [
    standing === 'running' ? m.registration_figures_growing() : null,
    earlier.isSent
      ? m.registration_beside_sent({ year: String(earlier.year) })
      : m.registration_beside_recorded({ year: String(earlier.year) }),
    country === null ? m.registration_country_none() : m.registration_country({ year: String(country.year) }),
  ].filter((each) => each !== null);
  return (
    <Card title={m.registration_figures({ year: String(year) })} lead={lead.join(' ')}>
      <KeyFigures>
        {keyMeasures.map((measure) => (
          <OneFigure key={measure} measure={measure} registration={registration} />
        ))}
      </KeyFigures>
      <Breakdown figures={figures} registration={registration} />
    </Card>
  );
}

function OneFigure({
  measure,
  registration: { figures, earlier, country },
}: {
  readonly measure: string;
  readonly registration: WithFigures;
}) {
  const { language } = useLanguage();
  const figure = figures.find((each) => each.measure === measure && each.breakdown === null);
  if (figure === undefined) return null;
  const expected =
    measure === 'visits.done' ? figures.find((each) => each.measure === 'visits.expected') : undefined;
  const base =
    expected?.count != null
      ? m.registration_of_expected({ count: formatNumber(expected.count, language) })
      : figure.base === null
        ? undefined
        : m.registration_of_base({ count: formatNumber(figure.base, language) });
  return (
    <KeyFigure
      label={figureLabel(figure, language)}
      value={
        figure.count === null && measure.startsWith('uptake.')
          ? m.registration_not_kept()
          : countText(figure.count, figure.base, language)
      }
      change={changeOf(figure, earlier.year, language)}
      base={base}
      coverage={
        // A number of the country says nothing of a location; a share does.
        figure.country?.percent == null || country === null
          ? undefined
          : m.registration_in_country({
              value: countryText(figure.country, language),
              year: String(country.year),
            })
      }
    />
  );
}

/** One breakdown at a time: each category of this year beside the year before and the country. */
function Breakdown({
  figures,
  registration: { year, earlier, country },
}: {
  readonly figures: readonly RegistrationFigure[];
  readonly registration: WithFigures;
}) {
  const { language } = useLanguage();
  const options = breakdownOptions(figures);
  const [chosen, setChosen] = useState<string | undefined>(options[0]?.id);
  const shown = figures.filter((figure) => breakdownOf(figure) === chosen);
  if (chosen === undefined) return null;
  const unknown = shown.find((figure) => figure.unknown !== null)?.unknown ?? 0;
  return (
    <div className={styles.breakdown}>
      <div className={styles.choice}>
        <Select label={m.registration_by()} options={options} value={chosen} onChange={setChosen} />
      </div>
      <table className={styles.table}>
        <caption className={hidden.hidden}>{options.find(({ id }) => id === chosen)?.label}</caption>
        <thead>
          <tr>
            <th scope="col">{m.registration_category()}</th>
            <th scope="col">{year}</th>
            <th scope="col">{earlier.year}</th>
            {country === null ? null : (
              <th scope="col">{m.registration_country_column({ year: String(country.year) })}</th>
            )}
          </tr>
        </thead>
        <tbody>
          {shown.map((figure) => (
            <tr key={figure.category}>
              <th scope="row">{figureLabel(figure, language)}</th>
              <td>{countText(figure.count, figure.base, language)}</td>
              <td>{countText(figure.earlier?.count ?? null, figure.earlier?.base ?? null, language)}</td>
              {country === null ? null : <td>{countryText(figure.country, language)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {unknown === 0 ? null : <p className={styles.note}>{m.registration_unknown({ count: unknown })}</p>}
    </div>
  );
}
