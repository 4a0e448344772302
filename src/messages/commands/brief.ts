/** Help of `qe report brief` and `qe report poster`. */
export const briefCommandWords = {
  brief:
    'Informationshäppchen: eine Seite mit drei Botschaften, einem Bild und einer Bitte; eigene Botschaften stehen in qe.yaml unter briefs, sonst wählt qe: was zuletzt gelang, was die Zahlen sagen, was als Nächstes ansteht',
  reader:
    'Für wen: politik (politics), partner (partners), familien (families), netzwerk (network). Politik und Familien sehen, was öffentlich ist, Partner und Netzwerk, was für sie freigegeben ist',
  /** In brackets behind the choices. */
  briefAudience: 'sonst nach Leserkreis',
  poster: 'Poster der Kommune für Tagungen, als Seite für den Bildschirm und im Druck als A1',
  posterAudience: 'sonst public',
};
