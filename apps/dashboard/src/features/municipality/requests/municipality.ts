import { useQuery } from '@tanstack/react-query';
import { type Answers, api, apiClient } from '../../../clients/trpc.js';

/** What a location can tell its municipality of a year. */
export type Municipality = Answers['municipality']['ofYear'];
export type MunicipalityFigure = Municipality['figures'][number];
export type Asked = { readonly locationId?: string; readonly year?: number };

/** Asked again each time that it is looked at: the year grows with what is recorded. */
export const useMunicipality = (asked: Asked) =>
  useQuery(api.municipality.ofYear.queryOptions(asked, { staleTime: 0 }));

/** The same to take out; the access log says so. */
export const takeOut = apiClient.municipality.export.query;
