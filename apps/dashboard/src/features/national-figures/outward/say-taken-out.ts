import { apiClient } from '../../../clients/trpc.js';

/** Says that one's own report is taken out: the access log of one's locations has a line of it. */
export const sayReportTaken = async (): Promise<void> => {
  await apiClient.ownReport.export.query();
};

/** The same of figures of a page. */
export const sayFiguresTaken = async (): Promise<void> => {
  await apiClient.ownReport.exportFigures.query();
};
