import { serviceKinds } from '@mim/domain/referral';
import { getRouteApi } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useLocationName } from '../../clients/own-locations.js';
import { problemFromError } from '../../clients/problem-from-error.js';
import { Button } from '../../components/button.js';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorState } from '../../components/error-state.js';
import { FoldedText } from '../../components/folded-text.js';
import { LeadRow, LeadRows } from '../../components/lead-row.js';
import { PageHeader } from '../../components/page-header.js';
import { SearchBox } from '../../components/search-box.js';
import { Skeleton } from '../../components/skeleton.js';
import { TelephoneLink } from '../../components/telephone-link.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { RemovalButton } from '../../removal/removal-button.js';
import { focusRemovedRecords, RemovedRecords } from '../../removal/removed-records.js';
import { ExportMenu } from '../../table-export/export-menu.js';
import { foundServices } from './model/found-services.js';
import { useServiceExport } from './requests/export-services.js';
import { type Service, useServices } from './requests/services.js';
import styles from './services-page.module.css';

/** Brought in with the first entry that is added or changed. */
const ServiceSheet = lazy(() => import('../../services/service-sheet.js'));

const route = getRouteApi('/signed-in/coordinator/sociale-kaart');

/** What is open over the page. */
type Open = { readonly does: 'add' } | { readonly does: 'change'; readonly service: Service };

/** The local directory: the organisations to which mothers of the location can go, which the coordinator keeps. */
export function ServicesPage() {
  const { language } = useLanguage();
  const services = useServices();
  const exporting = useServiceExport();
  const { organisatie } = route.useSearch();
  const sought = services.data?.find(({ serviceId }) => serviceId === organisatie)?.name ?? '';
  // What is typed counts until another organisation is led to.
  const [typed, setTyped] = useState<{ readonly beside: string | undefined; readonly text: string } | null>(
    null,
  );
  const text = typed !== null && typed.beside === organisatie ? typed.text : sought;
  const setText = (next: string) => setTyped({ beside: organisatie, text: next });
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const found = foundServices(services.data ?? [], text, language);
  return (
    <>
      <PageHeader
        title={m.place_services()}
        lead={m.services_lead()}
        actions={
          <>
            <ExportMenu exporting={exporting} isQuiet />
            <Button
              variant="primary"
              icon={<Plus size={16} aria-hidden />}
              onPress={() => setOpen({ does: 'add' })}
            >
              {m.services_add()}
            </Button>
          </>
        }
      />
      <div className={styles.page}>
        <SearchBox label={m.services_search()} value={text} onChange={setText} />
        {services.isError ? (
          <ErrorState problem={problemFromError(services.error)} onRetry={() => void services.refetch()} />
        ) : services.isPending ? (
          <Skeleton />
        ) : found.length === 0 ? (
          <EmptyState title={text === '' ? m.services_none() : m.services_none_found()}>
            <p>{text === '' ? m.services_none_help() : m.services_none_found_help()}</p>
          </EmptyState>
        ) : (
          <LeadRows label={m.place_services()}>
            {found.map((service) => (
              <ServiceRow
                key={service.serviceId}
                service={service}
                onChange={() => setOpen({ does: 'change', service })}
              />
            ))}
          </LeadRows>
        )}
        <RemovedRecords of={{ kind: 'service' }} />
      </div>
      <Suspense>
        {open === null ? null : (
          <ServiceSheet service={open.does === 'change' ? open.service : null} onClose={close} />
        )}
      </Suspense>
    </>
  );
}

interface ServiceRowProps {
  readonly service: Service;
  readonly onChange: () => void;
}

function ServiceRow({ service, onChange }: ServiceRowProps) {
  const { language } = useLanguage();
  const locationName = useLocationName();
  const { serviceId, version, name, kind, purpose, phone, website, contactPerson, isRetired, referrals } =
    service;
  return (
    <LeadRow
      who={name}
      facts={[
        serviceKinds.label(kind, language),
        isRetired ? m.services_retired() : null,
        locationName(service.locationId),
      ]}
      when={referrals === 0 ? null : m.services_referrals({ count: referrals })}
      action={
        <span className={styles.actions}>
          <Button aria-label={m.services_change_of({ name })} onPress={onChange}>
            {m.services_change()}
          </Button>
          {referrals === 0 ? (
            <RemovalButton
              about={{ kind: 'service', id: serviceId, version, on: null, called: name }}
              onRemoved={focusRemovedRecords}
            />
          ) : null}
        </span>
      }
    >
      <FoldedText>{purpose}</FoldedText>
      <p className={styles.reach}>
        {phone === null ? null : <TelephoneLink phone={phone} />}
        {website === null ? null : (
          <a href={website} target="_blank" rel="noreferrer">
            {website.replace(/^https?:\/\//, '')}
          </a>
        )}
        {contactPerson === null ? null : <span>{contactPerson}</span>}
      </p>
    </LeadRow>
  );
}
