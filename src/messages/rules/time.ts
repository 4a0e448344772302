import type { Sequence, TimeFindings } from '../../model/findings/time.ts';
import { longDate, monthName, periodName } from '../format.ts';
import { labels } from '../labels.ts';
import { name } from './phrases.ts';
import type { RuleWordsOf } from './words.ts';

/** „1. Mai 2026“, „Mai 2026“, „1. Quartal 2026“, „2026“: a day or period in words. */
const when = (value: string) => longDate(periodName(value));

/** What is odd about two dates, and what to do. */
const sequences: Readonly<Record<Sequence, (value: string, other: string) => string>> = {
  'review-before-start': (value, other) =>
    `Die Überprüfung am ${value} liegt vor dem Beginn der Maßnahme am ${other}. Bitte eines der beiden Daten berichtigen.`,
  'evidence-after-assessment': (value, other) =>
    `Die Grundlage ist vom ${value}, die Einschätzung schon vom ${other}. Bitte das Datum prüfen; was erst später dazukam, gehört in die nächste Einschätzung.`,
  'confirmed-before-assessment': (value, other) =>
    `Die Bestätigung ist vom ${value}, die Einschätzung erst vom ${other}. Bitte eines der beiden Daten berichtigen.`,
  'next-step-before-meeting': (value, other) =>
    `Der nächste Schritt soll bis zum ${value} getan sein, das Treffen war aber erst am ${other}. Bitte eines der beiden Daten berichtigen.`,
  'deadline-after-committee': (value, other) =>
    `Der Vorlagenschluss am ${value} liegt nach der ersten Sitzung am ${other}. Bitte eines der beiden Daten berichtigen.`,
  'paper-after-committee': (value, other) =>
    `Die Vorlage ist vom ${value}, die letzte Sitzung dazu war schon am ${other}. Bitte eines der beiden Daten berichtigen.`,
  'committees-out-of-order': (value, other) =>
    `Diese Sitzung am ${value} steht hinter einer vom ${other}, obwohl sie früher ist. Bitte die Daten prüfen oder die Beratungen nach dem Sitzungstag ordnen.`,
  'target-before-baseline': (value, other) =>
    `Der Zieltermin ${value} liegt nicht nach dem Ausgangswert vom ${other}; mit diesem Ziel würde nie verglichen. Bitte eines der beiden Daten berichtigen.`,
};

const twice: Readonly<Record<TimeFindings['time-twice']['what'], { what: string; mend: string }>> = {
  measurement: {
    what: 'einen Messwert',
    mend: 'Bitte den richtigen behalten oder einen der Zeiträume berichtigen.',
  },
  uptake: {
    what: 'eine Zahl',
    mend: 'Bitte beide zusammenfassen, einen der Zeiträume berichtigen oder in `unit` oder `note` schreiben, was sie unterscheidet.',
  },
  target: { what: 'ein Ziel', mend: 'Bitte das richtige behalten oder einen der Termine berichtigen.' },
};

const cycleMend = ({ fitting, cycle }: TimeFindings['time-cycle']) =>
  fitting === undefined || fitting === cycle
    ? 'Bitte den Zeitraum oder `cycle` anpassen.'
    : `Bitte den Zeitraum berichtigen oder \`cycle: ${fitting}\` (${labels.cycle[fitting]}) schreiben.`;

/** The words of rules on days, months and periods. */
export const timeRules: RuleWordsOf<TimeFindings> = {
  'time-year': {
    name: 'Jahr weit außerhalb',
    help: 'Ein Jahr in ferner Vergangenheit oder Zukunft ist ein Tippfehler.',
    example: { wrong: 'due: 0206-06-30', right: 'due: 2026-06-30' },
    text: ({ field, value }) => `${name(field)}: Das Jahr in ${value} liegt weit außerhalb. Bitte das Jahr berichtigen.`,
  },
  'time-order': {
    name: 'Ende vor dem Anfang',
    help: 'Was endet, hat vorher oder am selben Tag begonnen.',
    example: { wrong: 'start: 2027-06-30\ndue: 2026-10-12', right: 'start: 2026-10-12\ndue: 2027-06-30' },
    text: ({ field, value, other }) =>
      other
        ? `${name(field)} ${when(value)} liegt nach ${name(other.field)} ${when(other.value)}. Bitte eines von beiden berichtigen.`
        : `${name(field)}: Der Zeitraum ${value} endet, bevor er beginnt. Bitte den früheren Monat zuerst schreiben.`,
  },
  'time-sequence': {
    name: 'Ungewöhnliche Reihenfolge',
    help: 'Manche Daten eines Eintrags folgen aufeinander, zum Beispiel Beginn und Überprüfung.',
    example: {
      wrong: 'start: 2026-10-12\nreview:\n  date: 2026-01-28',
      right: 'start: 2026-10-12\nreview:\n  date: 2027-01-28',
    },
    text: ({ why, value, other }) => sequences[why](when(value), when(other)),
  },
  'time-future': {
    name: 'Liegt nach dem Stichtag',
    help: 'Berichte zeigen nur, was bis zum Stichtag geschehen ist.',
    example: {
      wrong: 'reviews:\n  - date: 2027-10-08\n    result: Vier von neun Praxen legen das Faltblatt aus.',
      right: 'reviews:\n  - date: 2026-10-08\n    result: Vier von neun Praxen legen das Faltblatt aus.',
      file: 'measures/faltblatt.yaml',
    },
    text: ({ field, value, asOf, end, more }) => {
      const others = more === undefined ? '' : ` Ebenso ${more} weitere Angaben dieses Eintrags.`;
      if (end === undefined)
        return `${name(field)}: ${when(value)} liegt nach dem Stichtag (${longDate(asOf)}); die Angabe zählt erst dann.${others} Ist das Datum vertippt, bitte berichtigen.`;
      const interim = field.key === 'period' ? ' Für einen Zwischenstand bitte nur die vergangenen Monate nennen.' : '';
      return `${name(field)}: ${when(value)} ist am Stichtag (${longDate(asOf)}) noch nicht vorbei; die Angabe zählt erst ab dem ${longDate(end)}.${others}${interim}`;
    },
  },
  'time-twice': {
    name: 'Doppelter Zeitraum',
    help: 'Je Zeitraum gibt es einen Wert, je Termin ein Ziel; von zweien ließe sich nicht sagen, was gilt.',
    example: {
      wrong: 'measurements:\n  - period: "2025"\n    value: 22\n  - period: 2025-01/2025-12\n    value: 24',
      right: 'measurements:\n  - period: "2024"\n    value: 22\n  - period: "2025"\n    value: 24',
    },
    text: ({ what, value, other }) => {
      const time = what === 'target' ? `Zum ${when(value)}` : `Für den Zeitraum ${when(value)}`;
      const spelt = other.value === value ? '' : ` (dort als ${other.value})`;
      return `${time} gibt es in Zeile ${other.line}${spelt} schon ${twice[what].what}. ${twice[what].mend}`;
    },
  },
  'time-overlap': {
    name: 'Überschneidung von Zeiträumen',
    help: 'Wird in zwei Zeiträumen gezählt, die sich überschneiden, zählt ein Teil doppelt.',
    example: {
      wrong: 'uptake:\n  - period: 2026-01/2026-06\n    count: 40\n  - period: 2026-06/2026-09\n    count: 25',
      right: 'uptake:\n  - period: 2026-01/2026-06\n    count: 40\n  - period: 2026-07/2026-09\n    count: 25',
    },
    text: ({ value, other }) =>
      `${when(value)} überschneidet sich mit ${when(other.value)} in Zeile ${other.line}; was in beide fällt, zählt doppelt. Bitte die Zeiträume aneinander anschließen lassen.`,
  },
  'time-cycle': {
    name: 'Zeitraum und Erhebungsrhythmus',
    help: 'Der Zeitraum eines Messwerts passt zu dem Rhythmus, in dem erhoben wird.',
    example: {
      wrong: 'cycle: quarterly\nmeasurements:\n  - period: "2025"\n    value: 22',
      right: 'cycle: yearly\nmeasurements:\n  - period: "2025"\n    value: 22',
    },
    text: (values) => {
      const { why, value, cycle, other = '' } = values;
      const rhythm = `Rhythmus „${labels.cycle[cycle]}“ (\`cycle\`)`;
      switch (why) {
        case 'longer':
          return `Der Zeitraum ${when(value)} ist länger, als der ${rhythm} vorsieht. ${cycleMend(values)}`;
        case 'twice-a-cycle':
          return `${when(other)} und ${when(value)} sind zwei Werte, wo der ${rhythm} nur einen vorsieht. ${cycleMend(values)}`;
        default:
          return `Der Zeitraum ${when(value)} ist kürzer als die der anderen Werte und als der ${rhythm}. Bitte den ganzen Zeitraum ergänzen oder den Zeitraum berichtigen.`;
      }
    },
  },
  'phase-order': {
    name: 'Reihenfolge der Phasen',
    help: 'Phasen stehen in der Reihenfolge, in der sie beginnen.',
    example: {
      wrong:
        'phases:\n  - {id: phase-1, title: Vorbereitung, planned: {from: 2026-09, to: 2026-10}}\n  - {id: phase-2, title: Werkstatt, planned: {from: 2026-06, to: 2026-08}}',
      right:
        'phases:\n  - {id: phase-1, title: Vorbereitung, planned: {from: 2026-06, to: 2026-08}}\n  - {id: phase-2, title: Werkstatt, planned: {from: 2026-09, to: 2026-10}}',
      file: 'process.yaml',
    },
    text: ({ why, phase, other, from = '', otherFrom }) => {
      switch (why) {
        case 'unfinished':
          return `Die Phase „${other}“ ist seit ${monthName(otherFrom)} zu Ende, „${phase}“ davor läuft nach diesen Angaben noch. Bitte \`to\` ergänzen.`;
        case 'unrecorded':
          return `Die Phase „${other}“ ist seit ${monthName(otherFrom)} zu Ende, „${phase}“ davor hat nach diesen Angaben noch nicht begonnen. Bitte \`actual\` mit \`from\` und \`to\` ergänzen.`;
        default:
          return `Die Phase „${phase}“ beginnt ${why === 'planned' ? 'nach Plan' : 'tatsächlich'} im ${monthName(from)}, also vor „${other}“ (${monthName(otherFrom)}), steht aber dahinter. Bitte die Monate prüfen oder die Phasen ordnen.`;
      }
    },
  },
  'phase-overlap': {
    name: 'Phasen nebeneinander',
    help: 'In den Prozessmodellen folgt eine Phase auf die andere.',
    example: {
      wrong:
        'phases:\n  - {id: phase-1, title: Vorbereitung, planned: {from: 2026-06, to: 2026-10}}\n  - {id: phase-2, title: Werkstatt, planned: {from: 2026-09, to: 2026-12}}',
      right:
        'phases:\n  - {id: phase-1, title: Vorbereitung, planned: {from: 2026-06, to: 2026-08}}\n  - {id: phase-2, title: Werkstatt, planned: {from: 2026-09, to: 2026-12}}',
      file: 'process.yaml',
    },
    text: ({ phase, other, from, otherTo }) =>
      `Die Phase „${phase}“ soll im ${monthName(from)} beginnen, „${other}“ geht bis ${monthName(otherTo)}. Sollen beide nebeneinander laufen, ist nichts zu tun; sonst bitte die Monate anpassen.`,
  },
};
