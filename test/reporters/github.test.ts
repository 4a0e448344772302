import { describe, expect, it } from 'vitest';
import type { CheckResult } from '../../src/model/check-result.ts';
import { reporters } from '../../src/reporters/reporters.ts';
import { duplicateKey, empty, emptyText, options, restated, result, unknown } from './results.ts';

const github = (checked: CheckResult) => reporters.github(checked, options());

describe('github', () => {
  it('has a workflow command for each finding, and a closing line for debug logs', () => {
    expect(github(result(['kreis', 2, [empty('a.yaml', 3, 7), unknown('netzwerk.yml', 1), restated('qe.yaml')]]))).toBe(
      [
        `::error file=kreis/a.yaml,line=3,col=7,title=Leere Datei (file-empty)::${emptyText}`,
        '::warning file=kreis/netzwerk.yml,line=1,col=1,title=Unbekannte Datei (file-unknown)::Diese Datei wird unter diesem Namen nicht gelesen. Meinten Sie `network.yaml`?',
        `::notice file=kreis/qe.yaml,line=1,col=1,title=Leere Datei (file-empty)::${emptyText}`,
        '::debug::2 Dateien geprüft: 1-mal „Bitte klären“, 1 Hinweis, 1 Anregung. erzeugt mit qe 1.2.3',
        '',
      ].join('\n'),
    );
  });

  it('escapes what would end a property or the line; a colon and a comma may stand in the message', () => {
    const [line] = github(result(['.', 1, [duplicateKey('a,b:c%d\r\n.yaml', 1, 1, 'x,y:z%0A\r\n::error::w')]])).split('\n');
    expect(line).toBe(
      '::error file=a%2Cb%3Ac%25d%0D%0A.yaml,line=1,col=1,title=Doppeltes Feld (yaml-duplicate-key)::Das Feld `x,y:z%250A%0D%0A::error::w` steht hier zum zweiten Mal. Bitte beide Angaben zusammenführen.',
    );
  });

  it('cannot be made to give a command of its own by what stands in a record', () => {
    const report = github(result(['.', 1, [duplicateKey('a\n::x::', 1, 1, '\n::add-mask::e\r::stop-commands::t\u2028::z::')]]));
    expect(report.split(/[\n\r\u2028]/).map((line) => /^::\w*/.exec(line)?.[0])).toEqual(['::error', '::debug', undefined]);
  });
});
