import { serviceKinds } from '@mim/domain/referral';
import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { api } from '../clients/trpc.js';
import { Button } from '../components/button.js';
import { Combobox } from '../components/form/combobox.js';
import type { FieldProps } from '../components/form/field-parts.js';
import { useLanguage } from '../language/language.js';
import { m } from '../paraglide/messages.js';

/** Brought in with the first organisation that is not in the directory yet. */
const ServiceSheet = lazy(() => import('./service-sheet.js'));

export interface ServiceFieldProps extends FieldProps<string | null> {
  /** Whose directory it is chosen from. */
  readonly locationId: string;
}

/** An organisation of the local directory; one that is not in it yet is added on the spot, and then chosen. */
export function ServiceField({ locationId, ...field }: ServiceFieldProps) {
  const { language } = useLanguage();
  const [isAdding, setAdding] = useState(false);
  const services = useQuery(api.services.list.queryOptions({ locationId }));
  const options = (services.data ?? [])
    .filter(({ isRetired, serviceId }) => !isRetired || serviceId === field.value)
    .map(({ serviceId, name, kind }) => ({
      id: serviceId,
      label: `${name} (${serviceKinds.label(kind, language)})`,
    }));
  return (
    <div>
      <Combobox {...field} isOptional help={m.mother_refer_organisation_help()} options={options} />
      <Button variant="quiet" icon={<Plus size={16} aria-hidden />} onPress={() => setAdding(true)}>
        {m.services_add()}
      </Button>
      {isAdding ? (
        <Suspense>
          <ServiceSheet
            service={null}
            locationId={locationId}
            onClose={() => setAdding(false)}
            onAdded={field.onChange}
          />
        </Suspense>
      ) : null}
    </div>
  );
}
