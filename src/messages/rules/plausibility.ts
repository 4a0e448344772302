import type { PlausibilityFindings } from '../../model/findings/plausibility.ts';
import { euro, longDate, number, periodName } from '../format.ts';
import { name } from './phrases.ts';
import type { RuleWordsOf } from './words.ts';

/** A number as it was written; measured values rarely have more digits. */
const plain = (value: number) => number(value, 4);

/** A value with its unit on one line; in files without a unit the number alone. */
const measured = (value: number, unit: string) => (unit === '' ? plain(value) : `${plain(value)}\u00a0${unit}`);

const answers = (count: number) => (count === 1 ? 'eine Antwort' : `${plain(count)} Antworten`);
const people = (count: number) => `${plain(count)} ${count === 1 ? 'teilnehmende Person' : 'Teilnehmende'}`;

const wanted = { up: 'steigen', down: 'sinken' } as const;
const lies = { up: 'unter', down: 'über' } as const;

/** Where a share may be more than 100. */
const ratio = 'Ist mehr als 100 % möglich, etwa bei einer Auslastung, lässt sich die Stelle mit Grund ausnehmen (`qe-ignore`).';

/** The words of rules on numbers that do not go together. */
export const plausibilityRules: RuleWordsOf<PlausibilityFindings> = {
  'share-over-whole': {
    name: 'Zähler größer als der Nenner',
    help: 'Ein Anteil zählt einen Teil von dem, was im Nenner steht.',
    example: {
      wrong: 'unit: "%"\nmeasurements:\n  - {period: "2025", numerator: 44, denominator: 40}',
      right: 'unit: "%"\nmeasurements:\n  - {period: "2025", numerator: 40, denominator: 44}',
    },
    text: ({ numerator, denominator }) =>
      `Der Zähler ${plain(numerator)} ist größer als der Nenner ${plain(denominator)}: Das wären ${number((numerator / denominator) * 100)}\u00a0%. Bitte beide Zahlen prüfen, vielleicht sind sie vertauscht. ${ratio}`,
  },
  'percent-range': {
    name: 'Anteil außerhalb von 0 bis 100 %',
    help: 'Ein Anteil liegt zwischen 0 und 100 Prozent.',
    example: { wrong: 'unit: "%"\nbaseline:\n  value: 878', right: 'unit: "%"\nbaseline:\n  value: 87.8' },
    text: ({ field, value }) =>
      `${name(field)}: ${plain(value)}\u00a0% ${value < 0 ? 'liegt unter 0' : 'liegt über 100'}\u00a0%. Bitte die Zahl prüfen (Dezimalstellen stehen hinter einem Punkt) oder eine Anzahl als Zähler und Nenner angeben. ${ratio}`,
  },
  'share-differs': {
    name: 'Wert und Bruch verschieden',
    help: 'Steht neben Zähler und Nenner auch ein Wert, passt er zu beiden.',
    example: {
      wrong: 'unit: "%"\nmeasurements:\n  - {period: "2025", value: 92, numerator: 40, denominator: 44}',
      right: 'unit: "%"\nmeasurements:\n  - {period: "2025", numerator: 40, denominator: 44}',
    },
    text: ({ value, quotient, numerator, denominator, unit }) =>
      `Hier steht ${measured(value, unit)}, ${plain(numerator)} von ${plain(denominator)} sind aber ${number(quotient, 2)}\u00a0${unit}. Bitte die Zahlen prüfen; \`value\` kann wegfallen, er wird aus Zähler und Nenner berechnet.`,
  },
  'share-as-fraction': {
    name: 'Anteil statt Prozent',
    help: 'Bei der Einheit % steht ein Anteil in Prozent, nicht als Bruchteil von 1.',
    example: {
      wrong: 'unit: "%"\nmeasurements:\n  - {period: "2024", value: 85.1}\n  - {period: "2025", value: 0.878}',
      right: 'unit: "%"\nmeasurements:\n  - {period: "2024", value: 85.1}\n  - {period: "2025", value: 87.8}',
    },
    text: ({ value, percent }) =>
      `${plain(value)} ist hier als ${plain(value)}\u00a0% zu lesen; die anderen Werte liegen um ein Vielfaches höher. Sind ${plain(percent)}\u00a0% gemeint, bitte \`${percent}\` schreiben.`,
  },
  'counts-over-respondents': {
    name: 'Mehr Antworten als Teilnehmende',
    help: 'Zu einem Kriterium gibt jede Person höchstens eine Antwort.',
    example: {
      wrong: 'respondents: 7\nratings:\n  qs-1.9.m1:\n    counts: {largely: 5, reliably: 4}',
      right: 'respondents: 9\nratings:\n  qs-1.9.m1:\n    counts: {largely: 5, reliably: 4}',
    },
    text: ({ sum, respondents, all }) =>
      all === undefined
        ? `Die Verteilung enthält ${answers(sum)}, es gibt aber nur ${people(respondents)} (\`respondents\`). Bitte beide Zahlen prüfen.`
        : `Teilnehmende sind hier ${plain(respondents)} angegeben, bei ${all} Kriterien gibt es aber mehr Antworten (bis zu ${plain(sum)}). Bitte die Zahl prüfen.`,
  },
  'counts-under-respondents': {
    name: 'Weniger Antworten als Teilnehmende',
    help: 'Wer ein Kriterium eingeschätzt hat, kommt in der Verteilung der Antworten vor.',
    example: {
      wrong: 'ratings:\n  qs-1.9.m1:\n    respondents: 9\n    counts: {largely: 5, reliably: 2}',
      right: 'ratings:\n  qs-1.9.m1:\n    respondents: 9\n    counts: {largely: 5, reliably: 2, cannot-say: 2}',
    },
    text: ({ sum, respondents }) =>
      `Die Verteilung enthält ${answers(sum)}, als Teilnehmende bei diesem Kriterium stehen aber ${plain(respondents)}. Bitte die Zahlen prüfen; wer es nicht einschätzen kann, steht unter \`cannot-say\`.`,
  },
  'group-size': {
    name: 'Mehr Teilnehmende als Mitglieder',
    help: 'Für eine Gruppe sprechen höchstens so viele, wie zu ihr gehören.',
    example: {
      wrong:
        '# assessments/2026-09-24-fachkraefte.yaml\nperspective: fachkraefte\nrespondents: 41\n# network.yaml\ngroups:\n  - {id: fachkraefte, title: Fachkräfte der Dienste, kind: professionals, members: 14}',
      right:
        '# assessments/2026-09-24-fachkraefte.yaml\nperspective: fachkraefte\nrespondents: 14\n# network.yaml\ngroups:\n  - {id: fachkraefte, title: Fachkräfte der Dienste, kind: professionals, members: 14}',
    },
    text: ({ field, count, members, group }) =>
      `${name(field)}: ${plain(count)} sind mehr, als „${group}“ Mitglieder hat (${plain(members)} in network.yaml, \`members\`). Bitte eine der beiden Zahlen berichtigen.`,
  },
  'votes-count': {
    name: 'Mehr Stimmen als Mitglieder',
    help: 'In einem Gremium gibt es so viele Stimmen wie stimmberechtigte Mitglieder.',
    example: {
      wrong:
        '# papers/massnahmenplan.yaml\nconsultations:\n  - {committee: jha, date: 2026-11-19, role: decision, votes: {yes: 31, no: 0, abstain: 2}}\n# qe.yaml\ncommittees:\n  - {id: jha, title: Jugendhilfeausschuss, votes: 15}',
      right:
        '# papers/massnahmenplan.yaml\nconsultations:\n  - {committee: jha, date: 2026-11-19, role: decision, votes: {yes: 13, no: 0, abstain: 2}}\n# qe.yaml\ncommittees:\n  - {id: jha, title: Jugendhilfeausschuss, votes: 15}',
    },
    text: ({ sum, votes, committee }) =>
      `Zusammen sind das ${plain(sum)} Stimmen, „${committee}“ hat nach qe.yaml aber ${plain(votes)} (\`votes\`). Bitte die Zahlen prüfen.`,
  },
  'votes-result': {
    name: 'Stimmen und Ergebnis',
    help: 'Angenommen ist, was mehr Ja- als Nein-Stimmen hat.',
    example: {
      wrong:
        'consultations:\n  - committee: jha\n    date: 2026-11-19\n    role: decision\n    result: adopted\n    votes: {yes: 3, no: 10, abstain: 2}',
      right:
        'consultations:\n  - committee: jha\n    date: 2026-11-19\n    role: decision\n    result: adopted\n    votes: {yes: 10, no: 3, abstain: 2}',
      file: 'papers/massnahmenplan.yaml',
    },
    text: ({ yes, no, result }) =>
      `${plain(yes)} Ja und ${plain(no)} Nein passen nicht dazu, dass die Vorlage ${result === 'adopted' ? 'beschlossen' : 'abgelehnt'} ist. Bitte Stimmen und \`result\` prüfen.`,
  },
  'uptake-capacity': {
    name: 'Mehr genutzt als möglich',
    help: 'Genutzt wird höchstens so viel, wie möglich war.',
    example: {
      wrong: 'uptake:\n  - {period: 2026-10, count: 64, capacity: 46}',
      right: 'uptake:\n  - {period: 2026-10, count: 46, capacity: 64}',
    },
    text: ({ count, capacity }) =>
      `Gezählt sind ${plain(count)}, möglich waren nach \`capacity\` höchstens ${plain(capacity)}. Bitte beide Zahlen prüfen; ging mehr als gedacht, bitte \`capacity\` anheben.`,
  },
  'uptake-unit': {
    name: 'Eine Einheit in zwei Schreibweisen',
    help: 'Was gleich gezählt wird, heißt in allen Zeiträumen gleich.',
    example: {
      wrong: 'uptake:\n  - {period: 2026-Q1, count: 40, unit: Gespräche}\n  - {period: 2026-Q2, count: 25, unit: Gespräch}',
      right: 'uptake:\n  - {period: 2026-Q1, count: 40, unit: Gespräche}\n  - {period: 2026-Q2, count: 25, unit: Gespräche}',
    },
    text: ({ unit, other }) =>
      `Die Einheit heißt hier „${unit}“, in Zeile ${other.line} „${other.value}“. Ist dasselbe gemeint, bitte gleich schreiben.`,
  },
  'granted-amount': {
    name: 'Mehr bewilligt als beantragt',
    help: 'Bewilligt wird höchstens, was beantragt ist.',
    example: {
      wrong: 'resources:\n  - {amount: 20500, granted: 102500, year: 2026}',
      right: 'resources:\n  - {amount: 20500, granted: 10250, year: 2026}',
    },
    text: ({ granted, amount }) => `Bewilligt sind ${euro(granted)}, beantragt nur ${euro(amount)}. Bitte beide Beträge prüfen.`,
  },
  'value-jump': {
    name: 'Sprung in einer Reihe',
    help: 'Ein Wert, der weit aus der Reihe fällt, ist oft ein Tippfehler.',
    example: {
      wrong:
        'unit: Tage\nmeasurements:\n  - {period: "2022", value: 19}\n  - {period: "2023", value: 22}\n  - {period: "2024", value: 210}\n  - {period: "2025", value: 20}',
      right:
        'unit: Tage\nmeasurements:\n  - {period: "2022", value: 19}\n  - {period: "2023", value: 22}\n  - {period: "2024", value: 21}\n  - {period: "2025", value: 20}',
    },
    text: ({ value, low, high, others, unit, mend }) => {
      const range = low === high ? `bei ${plain(low)}` : `zwischen ${plain(low)} und ${plain(high)}`;
      const guess = mend === undefined ? '' : ` Ist ${plain(mend)} gemeint?`;
      return `Der Wert ${measured(value, unit)} fällt aus der Reihe: Die ${others} anderen Werte liegen ${range}. Bitte die Zahl prüfen.${guess} Stimmt sie, lässt sich der Hinweis mit Grund ausnehmen (\`qe-ignore\`).`;
    },
  },
  'baseline-differs': {
    name: 'Ausgangswert und Messwert verschieden',
    help: 'Steht der Ausgangswert auch unter den Messwerten, ist es derselbe Wert.',
    example: {
      wrong: 'baseline: {date: 2024-12-31, value: 66}\nmeasurements:\n  - {period: "2024", value: 56}',
      right: 'baseline: {date: 2024-12-31, value: 66}\nmeasurements:\n  - {period: "2024", value: 66}',
    },
    text: ({ period, value, baseline, unit }) =>
      `Für ${periodName(period)} stehen hier ${number(value, 2)}\u00a0${unit}, als Ausgangswert in Zeile ${baseline.line} aber ${number(baseline.value, 2)}\u00a0${unit}. Bitte klären, welcher Wert stimmt.`,
  },
  'target-direction': {
    name: 'Ziel und Richtung',
    help: 'Ein Ziel liegt dort, wohin sich der Wert entwickeln soll.',
    example: {
      wrong: 'direction: down\nbaseline: {date: 2024-12-31, value: 19}\ntargets:\n  - {date: 2027-12-31, value: 25}',
      right: 'direction: down\nbaseline: {date: 2024-12-31, value: 19}\ntargets:\n  - {date: 2027-12-31, value: 10}',
    },
    text: (values) => {
      const { unit } = values;
      switch (values.why) {
        case 'against-baseline':
          return `Der Wert soll ${wanted[values.direction]}, das Ziel ${measured(values.value, unit)} liegt aber ${lies[values.direction]} dem Ausgangswert ${number(values.baseline, 2)}\u00a0${unit}. Bitte Ziel, Ausgangswert und \`direction\` prüfen.`;
        case 'back':
          return `Der Wert soll ${wanted[values.direction]}, das Ziel ${measured(values.value, unit)} liegt aber ${lies[values.direction]} dem früheren Ziel ${measured(values.before, unit)} vom ${longDate(values.beforeDate)}. Bitte Werte und Termine der Ziele prüfen.`;
        case 'off-hold':
          return `Der Wert soll gehalten werden, das Ziel ${measured(values.value, unit)} liegt aber ${
            values.tolerance === undefined ? 'weit vom' : `weiter als die Toleranz ${measured(values.tolerance, unit)} vom`
          } Ausgangswert ${number(values.baseline, 2)}\u00a0${unit} entfernt. Bitte Ziel, Toleranz und \`direction\` prüfen.`;
        case 'wide-tolerance':
          return `Die Toleranz ${measured(values.value, unit)} ist so groß wie der Ausgangswert ${number(values.baseline, 2)}\u00a0${unit} oder größer; so läge fast jeder Wert darin. Bitte die Toleranz in ${unit} angeben.`;
        case 'context':
          return 'Der Indikator beschreibt nur den Zusammenhang (`context`), die Ziele würden nirgends verglichen. Bitte eine andere Richtung wählen oder die Ziele löschen.';
        case 'needs-range':
          return 'Der Wert soll in einem Bereich liegen (`corridor`), dieses Ziel nennt aber nur einen Wert und würde nicht verglichen. Bitte `from` und `to` angeben.';
        default:
          return 'Dieses Ziel ist ein Bereich; verglichen wird damit nur bei `direction: corridor`. Bitte einen Wert (`value`) angeben oder die Richtung ändern.';
      }
    },
  },
  'target-range': {
    name: 'Grenzen eines Bereichs vertauscht',
    help: 'Ein Bereich hat eine untere und eine obere Grenze.',
    example: {
      wrong: 'direction: corridor\ntargets:\n  - {date: 2027-12-31, from: 75, to: 60}',
      right: 'direction: corridor\ntargets:\n  - {date: 2027-12-31, from: 60, to: 75}',
    },
    text: ({ from, to }) =>
      `Die untere Grenze ${plain(from)} liegt über der oberen ${plain(to)}. Bitte die Zahlen bei \`from\` und \`to\` tauschen oder berichtigen.`,
  },
  'entry-twice': {
    name: 'Doppelter Eintrag in einer Liste',
    help: 'Was zweimal in einer Liste steht, zählt doppelt, oder ein Eintrag verdeckt den anderen.',
    example: {
      wrong: 'participants:\n  - {group: eltern, count: 6}\n  - {group: eltern, count: 2}',
      right: 'participants:\n  - {group: eltern, count: 8}',
    },
    text: ({ field, by, line }) =>
      by === undefined
        ? `${name(field)}: Derselbe Eintrag steht schon in Zeile ${line}. Bitte einen löschen oder berichtigen.`
        : `${name(field)}: Zu dieser Angabe bei ${name(by)} gibt es schon einen Eintrag in Zeile ${line}. Bitte beide zusammenführen oder berichtigen.`,
  },
};
