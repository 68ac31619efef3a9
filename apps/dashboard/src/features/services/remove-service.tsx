import { z } from 'zod/mini';
import { ActionDialog } from '../../action-dialog/action-dialog.js';
import { apiClient } from '../../clients/trpc.js';
import { useForm } from '../../components/form/use-form.js';
import { m } from '../../paraglide/messages.js';
import type { Service } from './requests/services.js';

export interface RemoveServiceProps {
  readonly service: Service;
  readonly onClose: () => void;
}

/** Takes an organisation out of the directory to which nobody was referred. */
export default function RemoveService({ service, onClose }: RemoveServiceProps) {
  const form = useForm({ initial: {}, schema: z.object({}), labels: {} });
  const { serviceId, version, name } = service;
  return (
    <ActionDialog
      title={m.services_remove_of({ name })}
      lead={m.services_remove_lead()}
      form={form}
      send={(_nothing, key) => apiClient.services.remove.mutate({ key, serviceId, version })}
      done={m.services_removed({ name })}
      words={m.removal_do()}
      onClose={onClose}
    >
      {null}
    </ActionDialog>
  );
}
