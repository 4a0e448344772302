import type { YamlFindings } from '../../model/findings/yaml.ts';
import { yamlProblems } from '../yaml.ts';
import type { RuleWordsOf } from './words.ts';

/** The words of rules on YAML and front matter. */
export const yamlRules: RuleWordsOf<YamlFindings> = {
  'yaml-syntax': {
    name: 'Schreibweise der Datei',
    help: 'Die Angaben lassen sich erst lesen, wenn Einrückung und Zeichen stimmen.',
    example: {
      wrong: 'result: Gelungen: Alle Praxen legen das Faltblatt aus.',
      right: 'result: "Gelungen: Alle Praxen legen das Faltblatt aus."',
    },
    text: ({ code, detail }) => yamlProblems[code] ?? `Die Datei lässt sich an dieser Stelle nicht lesen (${detail}).`,
  },
  'yaml-duplicate-key': {
    name: 'Doppeltes Feld',
    help: 'Von zwei gleichen Feldern würde nur eines gelesen.',
    example: { wrong: 'status: planned\nstatus: running', right: 'status: running' },
    text: ({ key }) => `Das Feld \`${key}\` steht hier zum zweiten Mal. Bitte beide Angaben zusammenführen.`,
  },
  'yaml-documents': {
    name: 'Mehrere Einträge in einer Datei',
    help: 'Jeder Eintrag hat eine eigene Datei.',
    example: {
      wrong: 'title: Faltblatt in den Praxen\n---\ntitle: Elterncafé am Nachmittag',
      right: 'title: Faltblatt in den Praxen',
    },
    text: () => 'Mit --- beginnt hier ein zweites Dokument. Bitte für jeden Eintrag eine eigene Datei anlegen.',
  },
  'yaml-alias': {
    name: 'Verweise innerhalb der Datei',
    help: 'Verweise mit * und & müssen sich auflösen lassen.',
    text: () =>
      'Die Datei verwendet Verweise (* und &), die sich nicht auflösen lassen oder zu viel vervielfachen. Bitte die Angaben ausschreiben.',
  },
  'front-matter-missing': {
    name: 'Fehlender Kopf',
    help: 'Textdateien beginnen mit einem Kopf, in dem ihre Felder stehen.',
    example: {
      wrong: 'date: 2026-10-15\ntitle: Netzwerktreffen\nformat: network-meeting',
      right: '---\ndate: 2026-10-15\ntitle: Netzwerktreffen\nformat: network-meeting\n---',
      file: 'logbook/2026-10-15-netzwerktreffen.md',
    },
    text: () => 'Der Kopf fehlt. Die Datei beginnt mit einer Zeile --- , darunter Felder wie title und date, dann wieder --- .',
  },
  'front-matter-unclosed': {
    name: 'Offener Kopf',
    help: 'Der Kopf einer Textdatei endet mit einer Zeile aus drei Strichen.',
    example: {
      wrong: '---\ndate: 2026-10-15\ntitle: Netzwerktreffen\nformat: network-meeting\n\nEs waren zwölf Einrichtungen da.',
      right: '---\ndate: 2026-10-15\ntitle: Netzwerktreffen\nformat: network-meeting\n---\n\nEs waren zwölf Einrichtungen da.',
      file: 'logbook/2026-10-15-netzwerktreffen.md',
    },
    text: () => 'Der Kopf ist nicht geschlossen. Nach dem letzten Feld fehlt eine Zeile, in der nur --- steht.',
  },
  'front-matter-language': {
    name: 'Sprache des Kopfes',
    help: 'Der Kopf einer Textdatei wird nur als YAML gelesen.',
    example: {
      wrong: '---json\ntitle: Klein anfangen\n---',
      right: '---\ntitle: Klein anfangen\n---',
      file: 'guide/02-klein-anfangen.md',
    },
    text: ({ language }) =>
      `Hinter den Strichen steht „${language}“. Der Kopf wird nur als YAML gelesen; bitte nur --- schreiben.`,
  },
};
