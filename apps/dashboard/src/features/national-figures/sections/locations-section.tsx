import { useState } from 'react';
import { Figure } from '../../../components/plot/figure.js';
import { SegmentedControl } from '../../../components/segmented-control.js';
import { m } from '../../../paraglide/messages.js';
import { KeyFigureList } from '../key-figure-list.js';
import { locationFactsFigure } from '../model/location-facts-figure.js';
import { type LocationMeasure, locationMeasures, locationsFigure } from '../model/locations-figure.js';
import { coordinatorRates } from '../model/rates.js';
import type { View } from '../model/view.js';
import { Section } from '../section.js';
import { sectionTitle } from '../section-list.js';

/** The locations beside each other, what kind they are, and what their coordinators carry. */
export function LocationsSection({ view }: { readonly view: View }) {
  const [measure, setMeasure] = useState<LocationMeasure>('participations');
  const isSeveral = view.report.byLocation.length > 1;
  return (
    <Section
      id="locaties"
      title={sectionTitle('locaties')}
      lead={m.figures_section_locations_lead({ year: view.report.year })}
    >
      <KeyFigureList figures={coordinatorRates(view)} />
      {isSeveral ? (
        <>
          <Figure
            {...locationsFigure(view, measure)}
            controls={
              <SegmentedControl
                label={m.figures_choose_measure()}
                options={locationMeasures.map((id) => ({ id, label: m.figures_measure({ measure: id }) }))}
                value={measure}
                onChange={setMeasure}
              />
            }
          />
          <Figure {...locationFactsFigure(view)} />
        </>
      ) : null}
    </Section>
  );
}
