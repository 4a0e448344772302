import { shortDate } from '../format.ts';

/** The words of `qe report workshop` beside those of all reports. */
export const workshopCommand = {
  /** In brackets behind the choices. */
  audience: 'sonst network',
  fromInside: (day: string) =>
    `Von der Werkstatt am ${shortDate(day)} ist für das Netzwerk noch nichts freigegeben: Die Dokumentation enthält, was bisher nur die Steuerungsgruppe sieht; deshalb endet der Dateiname auf intern. Bitte vor dem Verteilen durchsehen; freigegeben wird in qe.yaml unter visibility, assessments: network und logbook: network.`,
};
