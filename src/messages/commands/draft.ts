import type { DraftProblem } from '../../model/draft.ts';
import { listing } from '../format.ts';
import { labels } from '../labels.ts';

const { paperHeading, paperSection } = labels;
const titles: Readonly<Record<string, string>> = {
  ...paperHeading,
  ...paperSection,
  head: 'Kopf der Vorlage',
  missing: 'Noch zu ergänzen',
};

/** „Beschlussvorschlag“ (proposal): by its German name and by the one in the marks. */
const called = (name: string): string => (Object.hasOwn(titles, name) ? `„${titles[name]}“ (${name})` : `„${name}“`);
const names = (blocks: readonly string[]): string => listing(blocks.map(called));

/** The words of `qe draft`. */
export const draftWords = {
  description: 'Eine Vorlage als Markdown-Datei zum Bearbeiten anlegen oder auffrischen',
  usage: '[Optionen] [vorlage]',
  paper: 'Kennung der Vorlage; ohne sie die einzige, über die noch nicht entschieden ist',
  accept:
    'Diese Bausteine aus den Einträgen übernehmen, auch wenn sie von Hand geändert oder entfernt wurden (durch Komma getrennt)',
  keep: 'Bei diesen Bausteinen bleibt der eigene Text; die neue Fassung wird nicht noch einmal gemeldet (durch Komma getrennt)',
  /** Stands at the top of the draft. No line may look like a mark. */
  intro: (id: string) =>
    `<!-- Entwurf der Vorlage „${id}“. Schreiben Sie hinein, ändern und streichen Sie, was Sie möchten; alle Formate entstehen aus dieser Datei.
Jeder Baustein steht zwischen zwei Zeilen mit seinem Namen. \`qe draft ${id}\` frischt ihn aus den Einträgen auf, solange Sie ihn nicht
ändern; was Sie ändern oder dazwischen schreiben, bleibt. Die Zeilen mit „qe:“ lassen Sie bitte stehen. -->`,
  /** Stands at the top of the file with new versions. */
  newIntro: (id: string) =>
    `Neue Fassungen von Bausteinen, die im Entwurf „${id}“ von Hand geändert wurden. Übernehmen Sie daraus, was Sie brauchen, oder rufen Sie
\`qe draft ${id} --accept <baustein>\` (neue Fassung) oder \`--keep <baustein>\` (eigener Text) auf; danach verschwindet diese Datei von selbst.`,
  newHeading: (name: string, version: string) => `<!-- Baustein ${name}, Fassung ${version} -->`,
  created: (blocks: number) =>
    `Der Entwurf hat ${blocks} Bausteine. Bearbeiten Sie ihn in einem Texteditor; \`qe report\` nimmt ihn von nun an für alle Formate.`,
  whichPaper: (known: readonly string[]) => `Es gibt mehrere Vorlagen. Bitte die Kennung nennen: ${known.join(', ')}.`,
  upToDate: 'Der Entwurf ist auf dem Stand der Einträge.',
  refreshed: (blocks: readonly string[]) => `aufgefrischt: ${names(blocks)}`,
  added: (blocks: readonly string[]) => `neu eingefügt: ${names(blocks)}`,
  accepted: (blocks: readonly string[]) => `aus den Einträgen übernommen: ${names(blocks)}`,
  kept: (blocks: readonly string[]) => `eigener Text behalten: ${names(blocks)}`,
  removed: (blocks: readonly string[], id: string) =>
    `von Hand entfernt und so belassen: ${names(blocks)} (zurückholen: qe draft ${id} --accept ${blocks[0]})`,
  pending: (name: string, line: number) =>
    `Zeile ${line}: Den Baustein ${called(name)} haben Sie geändert, und die Einträge sagen inzwischen etwas anderes. Ihr Text bleibt stehen. Von Ihrem Text zur neuen Fassung:`,
  pendingAgain: (blocks: readonly string[]) =>
    `Weiter ${blocks.length === 1 ? 'gibt es eine neue Fassung' : 'gibt es neue Fassungen'} zu dem, was Sie geändert haben: ${names(blocks)}.`,
  choose: (id: string, block: string, path: string) =>
    `Die neuen Fassungen stehen in ${path}. Übernehmen: qe draft ${id} --accept ${block}; beim eigenen Text bleiben: qe draft ${id} --keep ${block}.`,
  dryRun: 'Nur gezeigt; es wurde nichts geändert.',
  nothingLeft: 'Die Einträge sagen hierzu nichts mehr; die neue Fassung wäre leer.',
  foreign: (path: string) => `${path} wurde von Hand geändert und bleibt deshalb, wie es ist. Zum Aufräumen bitte löschen.`,
  unknownBlock: (name: string, known: readonly string[], near?: string) =>
    `Einen Baustein „${name}“ hat diese Vorlage nicht.${near === undefined ? '' : ` Meinten Sie ${near}?`} Möglich: ${known.join(', ')}.`,
  bothChoices: (name: string) => `Zum Baustein „${name}“ bitte entweder --accept oder --keep angeben.`,
  faulty: (path: string) =>
    `${path} lässt sich so nicht bearbeiten; was zu klären ist, zeigt qe validate. Es wurde nichts geändert.`,
  /** Where marks are damaged; nothing is changed there. */
  problem: (path: string, { code, line, name, other }: DraftProblem, mend: { readonly start: string }): string => {
    const at = `${path}:${line}`;
    const block = `Baustein „${name ?? ''}“`;
    switch (code) {
      case 'no-end':
        return `${at}  Zum ${block} fehlt die Zeile an seinem Ende; er bleibt, wie er ist. Bitte unter seinem Text einfügen: <!-- /qe:block ${name} -->`;
      case 'no-start':
        return `${at}  Zum ${block} fehlt die Zeile an seinem Anfang; er bleibt, wie er ist. Bitte über seinem Text einfügen: ${mend.start}`;
      case 'twice':
        return `${at}  Den ${block} gibt es mehrmals; alle bleiben, wie sie sind. Bitte nur einen behalten oder bei den anderen die Zeilen mit „qe:block“ löschen.`;
      case 'nested':
        return `${at}  ${block} und „${other}“ stehen ineinander; beide bleiben, wie sie sind. Bitte hintereinander stellen.`;
      case 'hash':
        return `${at}  In der Zeile zum ${block} ist die Zeichenfolge hinter dem Namen beschädigt; er bleibt, wie er ist. Bitte die Zeile ersetzen: ${mend.start}`;
      case 'broken':
        return `${at}  Diese Zeile sieht aus wie die eines Bausteins, lässt sich aber nicht lesen. So sieht sie aus: ${name === undefined ? '<!-- qe:block name zeichenfolge --> oder <!-- /qe:block name -->' : `${mend.start} oder <!-- /qe:block ${name} -->`}`;
      case 'unknown':
        return `${at}  Einen ${block} hat diese Vorlage nicht; er bleibt, wie er ist.${other === undefined ? ' Ist es eigener Text, löschen Sie bitte die beiden Zeilen mit „qe:block“.' : ` Meinten Sie „${other}“?`}`;
      case 'no-list':
        return `${at}  Es fehlt die Zeile, die sich die Bausteine merkt; neue werden deshalb nicht eingefügt. Bitte oben einfügen: <!-- qe:blocks --> (fügt alle fehlenden ein) oder dahinter die Namen nennen, die fehlen sollen.`;
      case 'no-marks':
        return `${at}  In diesem Entwurf stehen keine Bausteine; er bleibt ganz, wie er ist. Sollen welche hinein, fügen Sie bitte an ihrer Stelle diese Zeile ein: <!-- qe:blocks -->`;
    }
  },
  outdated: (blocks: readonly string[], id: string) =>
    `${blocks.length === 1 ? 'Ein Baustein ist' : `${blocks.length} Bausteine sind`} nicht mehr auf dem Stand der Einträge: ${names(blocks)}. Auffrischen mit: qe draft ${id}`,
  damaged: (path: string, count: number, id: string) =>
    `In ${path} ${count === 1 ? 'ist eine Zeile' : `sind ${count} Zeilen`} von Bausteinen zu klären: qe draft ${id}`,
  notShown: (path: string) =>
    `${path} ist für den internen Kreis geschrieben. Für diesen Kreis entsteht die Vorlage aus den Einträgen, ohne die Bausteine, die im Entwurf gestrichen sind.`,
};
