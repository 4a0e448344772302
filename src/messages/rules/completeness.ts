import type { Field } from '../../model/field.ts';
import type { CompletenessFindings } from '../../model/findings/completeness.ts';
import { listing } from '../format.ts';
import { labels } from '../labels.ts';
import { name } from './phrases.ts';
import type { RuleWordsOf } from './words.ts';

const names = (fields: readonly Field[]) => listing(fields.map(name));

/** „Finanzielle Auswirkungen“ (`finances`, oder `noCost: true`): fields that are missing, with what else would be an answer. */
const open = (fields: readonly Field[], instead: Readonly<Record<string, string>>) =>
  listing(fields.map((field) => name(field).replace(/\)$/, `${instead[field.key] ?? ''})`)));

/** The words of rules on what a record lacks for the state it is in. */
export const completenessRules: RuleWordsOf<CompletenessFindings> = {
  'measure-incomplete': {
    name: 'Planung vervollständigen',
    help: 'Zu einer vereinbarten Maßnahme gehören Zeitraum, Mittel, ein Zeichen des Gelingens und eine Überprüfung.',
    example: {
      wrong: 'status: planned\nresponsible: netzwerkkoordination',
      right:
        'status: planned\nresponsible: netzwerkkoordination\nstart: 2027-01-11\ndue: 2027-06-30\nresources: [{hours: 30, year: 2027}]\nrecognisedBy: {sign: Familien nehmen das Faltblatt mit nach Hause.}\nreview: {date: 2027-07-08}',
      file: 'measures/faltblatt.yaml',
    },
    text: ({ title, status, fields }) =>
      `„${title}“ – Die Maßnahme (${labels.status[status]}) lässt noch offen: ${open(fields, { resources: ', oder `[]`, wenn nichts gebraucht wird', review: ', mit `date`' })}. Bitte ergänzen, sobald es vereinbart ist.`,
  },
  'measure-result-missing': {
    name: 'Ergebnis fehlt',
    help: 'Berichte und Leitfaden erzählen, was eine abgeschlossene Maßnahme gebracht hat.',
    example: {
      wrong: 'status: done',
      right: 'status: done\nresult: Das Faltblatt liegt in acht von neun Praxen aus.',
    },
    text: ({ title, status, field }) =>
      `„${title}“ (${labels.status[status]}): ${name(field)} fehlt. Bitte in ein, zwei Sätzen festhalten, was herausgekommen ist.`,
  },
  'measure-reason-missing': {
    name: 'Grund für den Stand fehlt',
    help: 'Ohne den Grund lässt sich später nicht nachvollziehen, warum eine Maßnahme ruht oder endete.',
    example: {
      wrong: 'status: paused',
      right: 'status: paused\nstatusReason: Die Stelle der Ehrenamtskoordination ist bis März unbesetzt.',
    },
    text: ({ title, status, field }) =>
      `„${title}“ (${labels.status[status]}): ${name(field)} fehlt. Bitte kurz sagen, warum; auch eine Anmerkung (\`note\`) am Verlaufseintrag genügt.`,
  },
  'measure-successor-missing': {
    name: 'Nachfolgende Maßnahme fehlt',
    help: 'Wer eine ersetzte Maßnahme liest, soll die finden, die an ihre Stelle getreten ist.',
    example: {
      wrong: 'status: replaced',
      right: 'status: replaced\nreplacedBy: faltblatt-in-praxen',
      file: 'measures/faltblatt-im-rathaus.yaml',
    },
    text: ({ title, field }) =>
      `„${title}“ ist ersetzt: ${name(field)} fehlt. Bitte die Maßnahme nennen, die an ihre Stelle getreten ist; gibt es keine, passt \`status: dropped\`.`,
  },
  'reality-check-unanswered': {
    name: 'Realitätscheck ohne Antworten',
    help: 'Ob eine Planung hält, zeigen drei Fragen: nach Arbeitslast, Finanzierung und Auftrag.',
    example: {
      wrong: 'realityCheck:\n  result: holds',
      right:
        'realityCheck:\n  workload: Zwei Praxen in der Woche sind zu schaffen.\n  funding: Der Nachdruck ist bezahlt.\n  mandate: Auftrag der Steuerungsgruppe vom 8. Oktober.\n  result: holds',
    },
    text: ({ fields }) =>
      `Der Realitätscheck sagt, dass die Planung hält; dazu fehlt noch: ${names(fields)}. Bitte beantworten, ein Satz genügt, oder das Ergebnis auf \`not-yet\` setzen.`,
  },
  'reality-check-changes': {
    name: 'Änderungen fehlen',
    help: 'Wer die Planung liest, soll erkennen, was nach dem Realitätscheck anders ist.',
    example: {
      wrong: 'realityCheck:\n  result: adjusted',
      right: 'realityCheck:\n  result: adjusted\n  changes: Beginn vom Oktober in den Januar gelegt.',
    },
    text: ({ field }) =>
      `Nach dem Realitätscheck wurde die Planung angepasst: ${name(field)} fehlt. Bitte kurz sagen, was sich geändert hat.`,
  },
  'rating-reason-missing': {
    name: 'Begründung fehlt',
    help: 'Was nicht zutrifft, zählt für die Stufe des Standards nicht mit; deshalb gehört ein Grund dazu.',
    example: {
      wrong: 'agreed: true\nratings:\n  qs-2.5.m2:\n    rating: not-applicable',
      right:
        'agreed: true\nratings:\n  qs-2.5.m2:\n    rating: not-applicable\n    reason: In Musterstadt gibt es keine Geburtsklinik.',
      file: 'assessments/2026-09-24-gemeinsam.yaml',
    },
    text: ({ criterion, field }) =>
      `\`${criterion}\` ist gemeinsam mit „trifft nicht zu“ eingeschätzt: ${name(field)} fehlt. Bitte in einem Satz sagen, warum.`,
  },
  'paper-proposal-missing': {
    name: 'Beschlussvorschlag fehlt',
    help: 'Nur mit dem Wortlaut lässt sich berichten, was beschlossen wurde.',
    example: {
      wrong: 'type: decision\nconsultations:\n  - committee: jha\n    date: 2026-11-19\n    role: decision\n    result: adopted',
      right:
        'type: decision\nconsultations:\n  - committee: jha\n    date: 2026-11-19\n    role: decision\n    result: adopted\nproposal:\n  - {id: b1, text: Der Maßnahmenplan wird beschlossen.}',
      file: 'papers/massnahmenplan.yaml',
    },
    text: ({ field }) =>
      `Das Gremium hat abgestimmt, aber ${name(field)} fehlt. Bitte die Punkte eintragen, über die abgestimmt wurde; wurde nur Kenntnis genommen, passt \`result: noted\`.`,
  },
  'paper-change-missing': {
    name: 'Änderung des Beschlusses fehlt',
    help: 'Bei einem geänderten Beschluss gilt nicht, was die Vorlage vorschlug.',
    example: {
      wrong: 'consultations:\n  - committee: jha\n    date: 2026-11-19\n    role: decision\n    result: adopted-changed',
      right:
        'consultations:\n  - committee: jha\n    date: 2026-11-19\n    role: decision\n    result: adopted-changed\n    change: Die Stelle beginnt im Juli statt im Januar.',
      file: 'papers/massnahmenplan.yaml',
    },
    text: ({ field }) => `Der Beschluss wurde geändert: ${name(field)} fehlt. Bitte festhalten, was nun anders gilt.`,
  },
  'paper-incomplete': {
    name: 'Vorlage vervollständigen',
    help: 'Eine Vorlage braucht Beratungsfolge und Inhalt, zum Beschluss auch die Kosten.',
    example: {
      wrong: 'type: decision\nproposal:\n  - {id: b1, text: Der Maßnahmenplan wird beschlossen.}',
      right:
        'type: decision\nconsultations:\n  - {committee: jha, date: 2026-11-19, role: decision}\nproposal:\n  - {id: b1, text: Der Maßnahmenplan wird beschlossen.}\nnoCost: true',
    },
    text: ({ title, fields }) =>
      `Die Vorlage „${title}“ lässt noch offen: ${open(fields, { finances: ', oder `noCost: true`' })}. Bitte bis zum Vorlagenschluss ergänzen.`,
  },
  'indicator-incomplete': {
    name: 'Indikator beschreiben',
    help: 'Mit Definition, Quelle und Zuständigkeit lässt sich der Wert auch in drei Jahren noch ebenso erheben.',
    example: {
      wrong: 'title: Arztpraxen, in denen das Faltblatt ausliegt',
      right:
        'title: Arztpraxen, in denen das Faltblatt ausliegt\ndefinition: Praxen, in denen es am Tag der Zählung sichtbar liegt.\nsource: Zählung der Netzwerkkoordination\nresponsible: netzwerkkoordination',
    },
    text: ({ title, fields }) =>
      `„${title}“ – Noch offen: ${open(fields, { definition: ', oder Zähler und Nenner', source: ', oder `method`' })}. Bitte ergänzen, damit der Wert auch später ebenso erhoben werden kann.`,
  },
  'ladder-hole': {
    name: 'Treppe vervollständigen',
    help: 'Eine Stufe baut auf der anderen auf: Unter einem Ergebnis hat jede Stufe ein Ziel und ein Zeichen.',
    example: {
      wrong:
        'ladders:\n  - id: treppe-eltern\n    title: Familien wissen von uns\n    targetGroup: Schwangere und junge Familien\n    steps:\n      - {step: 1, goal: Das Faltblatt liegt aus.}\n      - {step: 2, goal: Familien nehmen es mit., sign: Praxen bestellen nach., result: Vier bestellten nach.}',
      right:
        'ladders:\n  - id: treppe-eltern\n    title: Familien wissen von uns\n    targetGroup: Schwangere und junge Familien\n    steps:\n      - {step: 1, goal: Das Faltblatt liegt aus., sign: Neun Praxen haben es im Ständer.}\n      - {step: 2, goal: Familien nehmen es mit., sign: Praxen bestellen nach., result: Vier bestellten nach.}',
      file: 'outcomes.yaml',
    },
    text: ({ title, claimed, holes }) => {
      const steps = holes.map(
        ({ step, fields }) => `Stufe ${step} ${fields.length === 0 ? '(Ziel und Zeichen)' : names(fields)}`,
      );
      return `„${title}“ nennt ein Ergebnis auf Stufe ${claimed}; bis dahin fehlt noch: ${listing(steps)}. Bitte ergänzen: Ein Ergebnis überzeugt, wenn die Stufen darunter beschrieben sind.`;
    },
  },
  'logbook-empty': {
    name: 'Logbucheintrag ergänzen',
    help: 'Aus dem Logbuch entstehen Berichte und Leitfaden; ein Titel allein erzählt dort nichts.',
    example: {
      wrong: '---\ndate: 2026-09-24\ntitle: Erste Werkstatt\nformat: workshop\n---',
      right: '---\ndate: 2026-09-24\ntitle: Erste Werkstatt\nformat: workshop\n---\n\nWir haben uns auf zwei Maßnahmen geeinigt.',
      file: 'logbook/2026-09-24-werkstatt.md',
    },
    text: ({ cancelled, fields }) =>
      cancelled
        ? `Das Treffen ist ausgefallen, der Eintrag sagt noch nicht, warum. Bitte ${names(fields)} ergänzen oder einen Satz darunter schreiben.`
        : `Der Eintrag erzählt noch nichts von dem Treffen. Bitte zum Beispiel ${names(fields)} ergänzen oder ein paar Sätze darunter schreiben.`,
  },
  'priority-reason-missing': {
    name: 'Begründung ergänzen',
    help: 'Wer nicht dabei war, möchte wissen, warum etwas vorerst nicht angegangen wird.',
    example: {
      wrong: 'items:\n  - ref: qs-2.5\n    decision: not-now',
      right: 'items:\n  - ref: qs-2.5\n    decision: not-now\n    reason: Erst klärt die Steuerungsgruppe die Mittel.',
      file: 'priorities/2026-09-24-werkstatt.yaml',
    },
    text: ({ ref, field }) => `\`${ref}\` wird vorerst nicht angegangen. Bitte ${name(field)} ergänzen, ein Satz genügt.`,
  },
};
