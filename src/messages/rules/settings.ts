import type { SettingsFindings } from '../../model/findings/settings.ts';
import { listing } from '../format.ts';
import { beginning, meant } from './phrases.ts';
import type { RuleWordsOf } from './words.ts';

/** The words of rules on settings of rules and suppressions. */
export const settingsRules: RuleWordsOf<SettingsFindings> = {
  'rule-unknown': {
    name: 'Unbekannte Prüfregel',
    help: 'Einstellungen wirken nur für Prüfregeln, die es gibt.',
    example: { wrong: 'rules:\n  privacy-telefon:\n    severity: info', right: 'rules:\n  privacy-phone:\n    severity: info' },
    text: ({ id, suggestion }) =>
      `Eine Prüfregel \`${id}\` gibt es nicht.${suggestion === undefined ? ' Bitte die Kennung aus der Meldung übernehmen.' : meant(suggestion)}`,
  },
  'rule-fixed': {
    name: 'Feste Prüfregel',
    help: 'Was eine Datei unlesbar macht, wird immer gemeldet; was noch offen ist, hält keine Prüfung auf.',
    example: { wrong: 'rules:\n  yaml-syntax:\n    severity: info', right: 'rules:\n  text-comment:\n    severity: info' },
    text: ({ id, because }) =>
      because === 'dated'
        ? `Die Prüfregel \`${id}\` bleibt eine Anregung: Eine Prüfung soll nicht scheitern, weil Zeit vergeht. Bitte diese Einstellung löschen; mit \`severity: "off"\` entfällt die Anregung ganz.`
        : `Die Prüfregel \`${id}\` lässt sich nicht einstellen: Was sie meldet, hindert daran, eine Datei zu lesen. Bitte diese Einstellung löschen.`,
  },
  'rule-option': {
    name: 'Unbekannte Option einer Prüfregel',
    help: 'Optionen wirken nur, wenn die Prüfregel sie kennt.',
    example: {
      wrong: "rules:\n  text-gender:\n    options:\n      allowed: ['!']",
      right: "rules:\n  text-gender:\n    options:\n      allowed: [':']",
    },
    text: ({ id, option, options, value, allowed = [] }) => {
      const possible = listing(
        allowed.map((one) => `\`${one}\``),
        'oder',
      );
      if (allowed.length === 0)
        return `Die Option \`${option}\` gibt es bei \`${id}\` nicht. Möglich: ${options.map((one) => `\`${one}\``).join(', ')}.`;
      return value === undefined
        ? `Die Option \`${option}\` braucht eine Liste in eckigen Klammern, zum Beispiel \`${option}: ["${allowed[0]}"]\`. Möglich: ${possible}.`
        : `Die Option \`${option}\` kennt „${beginning(value)}“ nicht. Möglich: ${possible}.`;
    },
  },
  'suppression-reason': {
    name: 'Ausnahme ohne Grund',
    help: 'Wer die Ausnahme später liest, soll wissen, warum es sie gibt.',
    example: {
      wrong: '# qe-ignore privacy-phone\nsummary: Rückfragen unter 0511 123-456',
      right: '# qe-ignore privacy-phone: Rufnummer der Beratungsstelle, öffentlich\nsummary: Rückfragen unter 0511 123-456',
    },
    text: () =>
      'Hier fehlt der Grund, und der Hinweis bleibt. Bitte hinter der Kennung einen Doppelpunkt und den Grund schreiben, zum Beispiel `qe-ignore privacy-phone: Rufnummer der Beratungsstelle, öffentlich`.',
  },
  'suppression-unknown': {
    name: 'Ausnahme für eine unbekannte Prüfregel',
    help: 'Eine Ausnahme wirkt nur für eine Prüfregel, die es gibt.',
    example: {
      wrong: '# qe-ignore privacy-telefon: Rufnummer der Beratungsstelle, öffentlich\nsummary: Rückfragen unter 0511 123-456',
      right: '# qe-ignore privacy-phone: Rufnummer der Beratungsstelle, öffentlich\nsummary: Rückfragen unter 0511 123-456',
    },
    text: ({ id, suggestion }) =>
      id === undefined
        ? 'Hier fehlt die Kennung der Prüfregel, zum Beispiel `qe-ignore privacy-phone: Rufnummer der Beratungsstelle, öffentlich`.'
        : `Eine Prüfregel \`${id}\`, die sich hier ausnehmen ließe, gibt es nicht.${meant(suggestion)}`,
  },
  'suppression-unused': {
    name: 'Ausnahme ohne Anlass',
    help: 'Eine überflüssige Ausnahme verdeckt, was später an dieser Stelle steht.',
    example: {
      wrong: '# qe-ignore privacy-phone: Rufnummer der Beratungsstelle, öffentlich\nsummary: Rückfragen an die Beratungsstelle',
      right: 'summary: Rückfragen an die Beratungsstelle',
    },
    text: ({ id }) =>
      `Hier gibt es nichts, was \`${id}\` melden würde. Bitte die Anmerkung löschen oder direkt über die Zeile setzen, um die es geht.`,
  },
};
