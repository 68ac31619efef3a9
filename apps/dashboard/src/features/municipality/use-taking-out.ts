import { useEffect } from 'react';
import { problemFromError } from '../../clients/problem-from-error.js';
import { readToday } from '../../clients/today.js';
import { prepareForPrint } from '../../components/printing.js';
import { saveBlob } from '../../components/table-file/save-file.js';
import { saveTable } from '../../components/table-file/save-table.js';
import type { TableFileKind } from '../../components/table-file/table-file.js';
import { toast } from '../../components/toast.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { fileName, municipalityFile, slideText } from './model/municipality-file.js';
import { figureName } from './model/municipality-text.js';
import { figureDrawing } from './model/municipality-years.js';
import { type Municipality, type MunicipalityFigure, takeOut } from './requests/municipality.js';

/**
 * The ways out of the page: paper, a table, a picture. Each first asks the server for what it takes along, which writes that in the
 * access log; what cannot be written there does not leave.
 */
export function useTakingOut({ locationId, year }: Pick<Municipality, 'locationId' | 'year'>) {
  const { language } = useLanguage();
  useEffect(
    () =>
      prepareForPrint(async () => {
        try {
          await takeOut({ locationId, year });
        } catch (error) {
          toast(problemFromError(error).message[language], 'danger');
          throw error;
        }
      }),
    [locationId, year, language],
  );
  const take = async (save: (told: Municipality) => Promise<void>) => {
    try {
      await save(await takeOut({ locationId, year }));
    } catch (error) {
      toast(problemFromError(error).message[language], 'danger');
    }
  };
  return {
    saveAsTable: (kind: TableFileKind) =>
      void take((told) => saveTable(municipalityFile(told, language, readToday()), kind)),
    savePicture: (name: MunicipalityFigure['name']) =>
      void take(async (told) => {
        const figure = told.figures.find((each) => each.name === name);
        if (figure === undefined || figure.count === null) return;
        const { slideFile } = await import('../../components/plot/slide-file.js');
        const made = m.municipality_made({ date: formatDate(readToday(), language) });
        const drawing = figureDrawing(told, name, language);
        const words = slideText(told, figure, language, made);
        // The bars have the number on them.
        const picture = await slideFile(drawing, drawing === null ? words : { ...words, value: null });
        saveBlob(`${fileName(told)}-${figureName[name]().toLowerCase().replaceAll(' ', '-')}.png`, picture);
      }),
  };
}
