import type { PrivacyFindings } from '../../model/findings/privacy.ts';
import type { RuleWordsOf } from './words.ts';

/** What to do where the finding is wrong. */
const silence = ' Verrät die Stelle niemanden, lässt sich der Hinweis mit Grund ausnehmen (`qe-ignore`).';

/** The words of rules on data protection. */
export const privacyRules: RuleWordsOf<PrivacyFindings> = {
  'privacy-email': {
    name: 'E-Mail-Adresse',
    help: 'Was einmal im Ordner stand, bleibt in seiner Geschichte lesbar.',
    example: {
      wrong: 'summary: Anmeldung bei maria.muster@example.org',
      right: 'summary: Anmeldung bei der Netzwerkkoordination',
    },
    text: ({ shown: start }) =>
      `Das sieht nach einer E-Mail-Adresse aus („${start}“). Bitte durch eine Rolle ersetzen, zum Beispiel „Netzwerkkoordination“; eine Funktionsadresse gehört in qe.yaml unter \`documents\`, \`contact\`.${silence}`,
  },
  'privacy-phone': {
    name: 'Telefonnummer',
    help: 'Im Ordner stehen Rollen statt Personen.',
    example: { wrong: 'summary: Rückfragen unter 0511 123-456', right: 'summary: Rückfragen an die Beratungsstelle' },
    text: ({ shown: start }) =>
      `Das sieht nach einer Telefonnummer aus („${start}“). Bitte durch eine Rolle ersetzen, zum Beispiel „Telefon der Beratungsstelle“.${silence}`,
  },
  'privacy-iban': {
    name: 'Kontonummer',
    help: 'Kontonummern gehören nicht in die Qualitätsentwicklung.',
    example: {
      wrong: 'summary: Das Geld geht auf DE58 9105 0000 1234 5678 90.',
      right: 'summary: Das Geld geht auf das Konto des Trägers.',
    },
    text: ({ shown: start }) =>
      `Das ist eine Kontonummer („${start}“). Bitte löschen; sie gehört nicht in diesen Ordner.${silence}`,
  },
  'privacy-birth-date': {
    name: 'Geburtsdatum',
    help: 'Ein Geburtsdatum macht ein Kind oder seine Eltern erkennbar.',
    example: {
      wrong: 'summary: Anlass war ein Kind, geb. 3.4.2024.',
      right: 'summary: Anlass war ein Kind im dritten Lebensjahr.',
    },
    text: ({ shown: start }) =>
      `Das sieht nach dem Geburtsdatum einer Person aus („${start}“). Bitte weglassen oder ungefähr sagen, zum Beispiel „ein Kind unter einem Jahr“.${silence}`,
  },
  'privacy-case-number': {
    name: 'Aktenzeichen eines Falls',
    help: 'Über die Nummer eines Falls lässt sich die Familie finden.',
    example: {
      wrong: 'summary: Anlass war ein Hilfeplan, Az. 51-2/4711',
      right: 'summary: Anlass war ein Hilfeplan',
    },
    text: ({ shown: start }) =>
      `Das sieht nach dem Aktenzeichen oder der Nummer eines Falls aus („${start}“). Bitte weglassen, darüber ließe sich die Familie finden.${silence}`,
  },
  'privacy-address': {
    name: 'Anschrift',
    help: 'Eine Anschrift macht eine Familie erkennbar.',
    example: {
      wrong: 'summary: Besuch im Lindenweg 12, 31999 Musterdorf',
      right: 'summary: Besuch bei einer Familie im Planungsraum Nord',
    },
    text: ({ shown: start }) =>
      `Das sieht nach einer Anschrift aus („${start}“). Bitte durch einen Ort ersetzen, der niemanden verrät, zum Beispiel den Planungsraum; öffentliche Orte stehen in qe.yaml unter \`privacy\`, \`places\`.${silence}`,
  },
  'privacy-name': {
    name: 'Name einer Person',
    help: 'Im Ordner stehen Rollen statt Namen.',
    example: {
      wrong: 'summary: Frau Muster fragt in den Praxen nach.',
      right: 'summary: Die Netzwerkkoordination fragt in den Praxen nach.',
    },
    text: ({ shown: start }) =>
      `Das sieht nach dem Namen einer Person aus („${start}“). Bitte durch eine Rolle ersetzen, zum Beispiel „eine Mutter“ oder „die Leitung“; Amtspersonen stehen in qe.yaml unter \`privacy\`, \`officeHolders\`.${silence}`,
  },
  'privacy-small-group': {
    name: 'Sehr kleine Gruppe',
    help: 'Aus der Sicht weniger Personen ließe sich erkennen, wer was gesagt hat.',
    example: {
      wrong: 'perspective: eltern\nrespondents: 3\nvisibility: network',
      right: 'perspective: eltern\nrespondents: 3\nvisibility: internal',
    },
    text: ({ count, minGroup }) =>
      `Diese Sicht kommt von ${count === 1 ? 'einer Person' : `${count} Personen`}, weniger als ${minGroup} (\`minGroup\` in qe.yaml): Wer sie liest, könnte wissen, wer was gesagt hat. Berichte für andere lassen sie weg. Bitte \`visibility: internal\` ergänzen.`,
  },
  'privacy-small-count': {
    name: 'Sehr kleine Zahl',
    help: 'Wo nur wenige Familien gezählt sind, kennt man sie vor Ort.',
    example: {
      wrong: 'uptake:\n  - period: 2026-10\n    count: 3\n    unit: Familien',
      right: 'uptake:\n  - period: 2026-01/2026-10\n    count: 27\n    unit: Familien',
    },
    text: ({ count, smallCount, kind }) =>
      `Die Zahl ${count} betrifft weniger als ${smallCount} Familien oder Personen (\`smallCount\` in qe.yaml) und ist für andere sichtbar. ${
        kind === 'uptake'
          ? 'Bitte über einen längeren Zeitraum zusammenfassen oder den Eintrag intern lassen (`visibility: internal`).'
          : 'Bitte über einen längeren Zeitraum zusammenfassen, `reportFrom` setzen, wenn der Wert auf so wenigen beruht, oder den Indikator intern lassen (`visibility: internal`).'
      }`,
  },
};
