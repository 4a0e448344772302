import type { ParticipationFindings } from '../../model/findings/participation.ts';
import { listing } from '../format.ts';
import { name } from './phrases.ts';
import type { RuleWordsOf } from './words.ts';

/** The words of rules on who takes part. */
export const participationRules: RuleWordsOf<ParticipationFindings> = {
  'steering-group-missing': {
    name: 'Steuerungsgruppe benennen',
    help: 'Ein Qualitätsprozess braucht eine Gruppe, die ihn trägt und entscheidet.',
    example: {
      wrong: 'groups:\n  - {id: eltern, title: Eltern aus dem Elterncafé, kind: families}',
      right:
        'groups:\n  - {id: eltern, title: Eltern aus dem Elterncafé, kind: families}\n  - {id: steuerungsgruppe, title: Steuerungsgruppe, kind: steering}',
    },
    text: () =>
      'Im Netzwerk ist noch keine Steuerungsgruppe eingetragen, der Prozess hat also noch niemanden, der ihn trägt. Bitte eine Gruppe mit `kind: steering` ergänzen, mit Leitung (`lead`) und Auftrag (`mandate`).',
  },
  'steering-group-incomplete': {
    name: 'Leitung und Auftrag der Steuerungsgruppe',
    help: 'Mit Leitung und Auftrag kann die Steuerungsgruppe entscheiden und wird in der Verwaltung gehört.',
    example: {
      wrong: 'groups:\n  - id: steuerungsgruppe\n    title: Steuerungsgruppe\n    kind: steering',
      right:
        'groups:\n  - id: steuerungsgruppe\n    title: Steuerungsgruppe\n    kind: steering\n    lead: Leitung des Jugendamts\n    mandate: {text: Legt den Schwerpunkt fest., date: 2026-06-01, by: Dezernat Jugend}',
      file: 'network.yaml',
    },
    text: ({ title, fields }) =>
      `„${title}“ – Noch offen: ${listing(fields.map(name))}. Bitte ergänzen: wer die Gruppe leitet (als Rolle) und wer sie wann womit beauftragt hat.`,
  },
  'group-unheard': {
    name: 'Gruppe noch nicht beteiligt',
    help: 'Wer mitwirken soll, kommt in Treffen, Einschätzungen, Prioritäten oder Maßnahmen vor.',
    example: {
      wrong: '# network.yaml\ngroups:\n  - {id: ehrenamt, title: Ehrenamtliche, kind: volunteers, fromPhase: phase-2}',
      right:
        '# network.yaml\ngroups:\n  - {id: ehrenamt, title: Ehrenamtliche, kind: volunteers, fromPhase: phase-2}\n# logbook/2026-09-24-werkstatt.md\nparticipants:\n  - {group: ehrenamt, count: 6}',
    },
    text: ({ title, phase, field }) =>
      `„${title}“ sollte ab „${phase}“ mitwirken; von der Gruppe erzählt bisher kein Treffen, keine Einschätzung und keine Maßnahme. War sie dabei, bitte dort eintragen; kommt sie später dazu, ${name(field)} ändern.`,
  },
};
