import type { Choice, Field } from '../../model/field.ts';
import type { NewKind } from '../../model/new-kind.ts';
import { name } from '../rules/phrases.ts';

/** A kind of records as people call it, and what it is good for. */
interface KindWords {
  /** With its article where it is the object of a sentence: „eine Maßnahme“. */
  readonly one: string;
  readonly title: string;
  readonly purpose: string;
  /** What people may type beside the English name and the title. */
  readonly called: readonly string[];
}

/** Words of `qe new`, of the files it writes, and of its questions. */
export const newWords = {
  description: 'Einen Eintrag anlegen, mit Erklärung jedes Feldes',
  usage: '[Optionen] [Art]',
  kindArgument: 'Was angelegt wird, zum Beispiel measure oder Maßnahme; ohne Angabe zeigt qe, was es gibt',
  options: {
    title: 'Titel; daraus entsteht die Kennung',
    id: 'Eigene Kennung statt der aus dem Titel',
    date: 'Datum als Jahr-Monat-Tag',
    set: 'Ein Feld setzen, zum Beispiel --set due=2027-06-30 oder --set steps.1.text=Einladen; mehrfach möglich',
    text: 'Text unter dem Kopf (Logbuch, Geschichte, Kapitel)',
    from: 'Standard aus einem Katalog, zum Beispiel nds-2021/qs-1.5',
    standards: 'Standards, deren Kriterien vorbereitet werden, durch Komma getrennt (sonst der Schwerpunkt)',
    standard: 'Standard, zu dem das Kriterium gehört',
    tier: 'Liste, in die das Kriterium kommt: minimum, vision oder goals',
  },
  kinds: {
    standard: {
      one: 'einen Standard',
      title: 'Standard',
      purpose: 'worauf sich das Netzwerk verpflichtet, mit Kriterien',
      called: ['qualitaetsstandard', 'standards'],
    },
    criterion: {
      one: 'ein Kriterium',
      title: 'Kriterium',
      purpose: 'woran man bei einem Standard die Qualität erkennt',
      called: ['kriterien', 'criteria'],
    },
    assessment: {
      one: 'eine Einschätzung',
      title: 'Einschätzung',
      purpose: 'wie eine Gruppe oder alle gemeinsam die Kriterien einschätzen',
      called: ['einschaetzungen', 'sicht', 'assessments'],
    },
    priority: {
      one: 'eine Priorisierung',
      title: 'Priorisierung',
      purpose: 'womit das Netzwerk weiterarbeiten will',
      called: ['prioritaet', 'prioritaeten', 'priorities'],
    },
    measure: {
      one: 'eine Maßnahme',
      title: 'Maßnahme',
      purpose: 'was vereinbart ist, mit Zuständigkeit, Terminen und Mitteln',
      called: ['massnahmen', 'measures'],
    },
    indicator: {
      one: 'einen Indikator',
      title: 'Indikator',
      purpose: 'eine Zahl, an der man Veränderung sieht',
      called: ['indikatoren', 'kennzahl', 'indicators'],
    },
    logbook: {
      one: 'einen Logbucheintrag',
      title: 'Logbucheintrag',
      purpose: 'ein Treffen oder ein Ereignis (kürzer: qe log "…")',
      called: ['logbuch', 'log', 'eintrag', 'treffen'],
    },
    paper: {
      one: 'eine Vorlage',
      title: 'Vorlage',
      purpose: 'eine Beschluss- oder Mitteilungsvorlage für die Gremien',
      called: ['beschlussvorlage', 'mitteilungsvorlage', 'vorlagen', 'papers'],
    },
    story: {
      one: 'eine Geschichte',
      title: 'Geschichte',
      purpose: 'was sich für Familien geändert hat, erzählt',
      called: ['wirkungsgeschichte', 'geschichten', 'stories'],
    },
    guide: {
      one: 'ein Kapitel',
      title: 'Kapitel',
      purpose: 'ein eigenes Kapitel des Leitfadens',
      called: ['leitfadenkapitel', 'leitfaden', 'chapter'],
    },
    group: {
      one: 'eine Gruppe',
      title: 'Gruppe',
      purpose: 'eine Gruppe oder Rolle des Netzwerks (network.yaml)',
      called: ['gruppen', 'rolle', 'groups'],
    },
    document: {
      one: 'ein Dokument',
      title: 'Dokument',
      purpose: 'ein Konzept oder eine Vereinbarung, auf die sich Einträge stützen (documents.yaml)',
      called: ['konzept', 'vereinbarung'],
    },
    offer: {
      one: 'ein Angebot',
      title: 'Angebot',
      purpose: 'ein Angebot der Frühen Hilfen vor Ort (offers.yaml)',
      called: [],
    },
    ladder: {
      one: 'eine Wirkungstreppe',
      title: 'Wirkungstreppe',
      purpose: 'was bei wem bewirkt werden soll, in Stufen (outcomes.yaml)',
      called: ['treppe', 'ladders'],
    },
    phase: {
      one: 'eine Phase',
      title: 'Phase',
      purpose: 'ein Abschnitt des Prozesses (process.yaml)',
      called: ['phasen', 'phases'],
    },
    area: {
      one: 'einen Planungsraum',
      title: 'Planungsraum',
      purpose: 'ein Teil der Kommune, für den geplant wird (qe.yaml)',
      called: ['planungsraeume', 'areas'],
    },
    committee: {
      one: 'ein Gremium',
      title: 'Gremium',
      purpose: 'ein politisches Gremium, das berät oder entscheidet (qe.yaml)',
      called: ['gremien', 'ausschuss', 'committees'],
    },
    process: {
      one: 'den Prozess',
      title: 'Prozess',
      purpose: 'die Datei process.yaml, wenn es sie noch nicht gibt',
      called: ['prozess'],
    },
    network: {
      one: 'das Netzwerk',
      title: 'Netzwerk',
      purpose: 'die Datei network.yaml, wenn es sie noch nicht gibt',
      called: [],
    },
    outcomes: {
      one: 'die Wirkungstreppen',
      title: 'Wirkungstreppen',
      purpose: 'die Datei outcomes.yaml, wenn es sie noch nicht gibt',
      called: ['wirkungen'],
    },
    documents: {
      one: 'die Dokumente',
      title: 'Dokumente',
      purpose: 'die Datei documents.yaml, wenn es sie noch nicht gibt',
      called: [],
    },
    offers: {
      one: 'die Angebote',
      title: 'Angebote',
      purpose: 'die Datei offers.yaml, wenn es sie noch nicht gibt',
      called: [],
    },
  } satisfies Record<NewKind, KindWords> as Readonly<Record<NewKind, KindWords>>,
  which: 'Was soll angelegt werden?',
  choose: 'Was angelegt werden kann: qe new <Art>, zum Beispiel qe new measure oder qe new Maßnahme',
  unknownKind: (typed: string, near?: string) =>
    `„${typed}“ lässt sich nicht anlegen.${near === undefined ? ' Was es gibt, zeigt qe new ohne weitere Angabe.' : ` Meinten Sie ${near}?`}`,

  /** Everything that is missing at once, each with its flag. */
  missing: (
    one: string,
    missing: readonly { readonly field: Field; readonly flag: string; readonly choices: readonly string[] }[],
  ) =>
    [
      `Um ${one} anzulegen, ${missing.length === 1 ? 'fehlt noch eine Angabe' : `fehlen noch ${missing.length} Angaben`}:`,
      ...missing.map(
        ({ field, flag, choices }) =>
          `  ${name(field)}: ${flag}${choices.length === 0 ? '' : ` (möglich: ${choices.join(', ')})`}`,
      ),
    ].join('\n'),
  nothingToName: (field: Field, kind: string) =>
    `${name(field)}: Dafür gibt es noch keinen Eintrag. Bitte zuerst anlegen: qe new ${kind}`,
  badSet: (given: string) => `„${given}“ ist keine Angabe in der Form Feld=Wert, zum Beispiel --set due=2027-06-30.`,
  unknownField: (key: string, of: string, near?: string) =>
    `Das Feld \`${key}\` gibt es hier nicht (${of}).${near === undefined ? '' : ` Meinten Sie \`${near}\`?`}`,
  needsNumber: (key: string, example: string) =>
    `\`${key}\` ist eine Liste. Bitte den wievielten Eintrag dazu schreiben, zum Beispiel --set ${example}=….`,
  noGap: (key: string) => `\`${key}\`: Bitte die Einträge der Liste der Reihe nach angeben, von 1 an.`,
  blockNeeded: (key: string, keys: readonly string[]) =>
    `\`${key}\` hat mehrere Angaben. Bitte einzeln setzen: ${keys.map((part) => `\`${key}.${part}\``).join(', ')}.`,
  notForKind: (flag: string, one: string) => `${flag} passt nicht, um ${one} anzulegen.`,
  twice: (key: string, flag: string) => `\`${key}\` ist zweimal angegeben. Bitte nur ${flag} oder --set verwenden.`,
  badValue: {
    empty: 'Bitte etwas eingeben.',
    date: 'Bitte als Jahr-Monat-Tag schreiben, zum Beispiel 2026-12-31.',
    month: 'Bitte als Jahr-Monat schreiben, zum Beispiel 2026-09.',
    number: 'Bitte eine Zahl eingeben.',
    integer: 'Bitte eine ganze Zahl eingeben.',
    truth: 'Bitte ja oder nein eingeben.',
  },
  badChoice: (value: string, choices: readonly Choice[], near?: string) =>
    `„${value}“ ist nicht möglich.${near === undefined ? '' : ` Meinten Sie ${near}?`} Möglich: ${choices.map(({ code }) => code).join(', ')}.`,
  at: (field: Field, problem: string) => `${name(field)}: ${problem}`,

  badId: (id: string, near: string | undefined) =>
    `„${id}“ geht nicht als Kennung: Kleinbuchstaben ohne Umlaute, Ziffern, Bindestriche und Punkte, höchstens 80 Zeichen.${near === undefined ? '' : ` Zum Beispiel: ${near}`}`,
  criterionIdMade: 'Die Kennung eines Kriteriums entsteht aus seinem Standard; --id passt hier nicht.',
  dateFirst: (id: string, date: string) => `Die Kennung „${id}“ muss mit dem Datum beginnen: ${date}-…`,
  idTaken: (id: string, place: string) => `Die Kennung ${id} gibt es schon (${place}). Bitte mit --id eine andere wählen.`,
  fileThere: (path: string, more: string | undefined) =>
    `${path} gibt es schon; es wurde nichts geschrieben.${more === undefined ? '' : ` Einen Eintrag darin legt an: qe new ${more}`}`,
  noFolder: (path: string) =>
    `${path} ist kein Ordner innerhalb des Qualitätsordners; es wurde nichts geschrieben. Bitte umbenennen oder entfernen.`,
  fileMissing: (path: string, kind: string) => `Es gibt noch keine ${path}. Bitte zuerst anlegen: qe new ${kind}`,
  fileBroken: (path: string) => `${path} lässt sich so nicht ergänzen, weil darin etwas zu klären ist. Was, zeigt: qe validate`,
  notSound: (path: string, problems: readonly string[]) =>
    [`So ließe sich ${path} nicht verwenden; es wurde nichts geschrieben.`, ...problems.map((problem) => `  ${problem}`)].join(
      '\n',
    ),
  noStandard: (id: string, near?: string) =>
    `Den Standard ${id} gibt es im Ordner nicht.${near === undefined ? '' : ` Meinten Sie ${near}?`}`,
  notInCatalogue: (id: string, near?: string) =>
    `${id} steht in keinem Katalog dieses Ordners.${near === undefined ? ' Bitte so schreiben: nds-2021/qs-1.5.' : ` Meinten Sie ${near}?`}`,
  standardThere: (id: string, file: string) => `Den Standard ${id} gibt es schon: ${file}`,

  questions: {
    optional: (question: string) => `${question} (freiwillig, sonst leer lassen)`,
    none: 'noch offen',
    of: (title: string, description: string | undefined) =>
      description === undefined ? title : description.startsWith(title) ? description : `${title}: ${description}`,
    whose: 'Wessen Einschätzung ist es?',
    agreed: 'Gemeinsame Einschätzung aller Beteiligten',
    agreedHint: 'bestimmt den Stand der Standards',
    ownStandard: 'Ein eigener Standard, der in keinem Katalog steht',
    origin: 'Woher stammt der Standard?',
    standards: 'Zu welchen Standards?',
    standard: 'Zu welchem Standard gehört das Kriterium?',
    tier: 'In welche Liste gehört es?',
  },
  tierTitle: 'Liste',
  tiers: { minimum: 'Mindeststandard', vision: 'Mehr/Vision', goals: 'Entwicklungsziele' },
  noStandards: 'Es gibt noch keinen Standard. Bitte zuerst anlegen: qe new standard',
  /** What the file of an agreed assessment is called. */
  agreedSlug: 'gemeinsam',

  /** Comments of the files. */
  file: {
    head: (title: string, description: string) => `${title}: ${description}`,
    how: 'Zeilen mit „# feld:“ sind Vorschläge: „# “ samt Leerzeichen löschen (VS Code: Strg+#) und ausfüllen.',
    forms: 'Termine als Jahr-Monat-Tag (2026-12-31). Rollen statt Namen: Was hier steht, bleibt in der Geschichte.',
    body: 'Unter den drei Strichen ist Platz für freien Text.',
    field: (title: string, description: string | undefined) =>
      description === undefined ? title : description.startsWith(title) ? description : `${title}: ${description}`,
    choices: (choices: readonly Choice[]) =>
      `Möglich: ${choices.map(({ code, meaning }) => (meaning === undefined ? code : `${code} (${meaning})`)).join(', ')}`,
    ids: (ids: readonly string[], more: number) =>
      `Möglich: ${ids.join(', ')}${more === 0 ? '' : ` und ${more} weitere (qe list)`}`,
    further: (fields: readonly string[]) => `Weitere Felder: ${fields.join(', ')}`,
    emptyList: (key: string) => `Sobald der erste Eintrag darunter steht, hinter „${key}:“ die Klammern löschen.`,
    scale: (steps: readonly string[]) => `Stufen: ${steps.join(', ')}`,
    criteriaOf: (standard: string) => `Standard ${standard}`,
    evidence: 'Der Katalog schlägt vor, dass ein Dokument die Grundlage ist: evidenceRequired: true',
    ladderSteps: 'Stufe 1 bis 3: was wir leisten; 4 bis 6: was sich für Familien ändert; 7: was in der Gesellschaft.',
  },
  next: (path: string, isUsable: boolean) =>
    `${isUsable ? 'Jetzt ansehen und ergänzen' : 'Jetzt ausfüllen'}: ${path} · prüfen mit qe validate`,
  notice: (path: string, line: number, text: string) => `Hinweis: ${path}:${line}  ${text}`,
};
