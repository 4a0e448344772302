import { describe, expect, it } from 'vitest';
import { cliWords } from '../../src/messages/cli.ts';

describe('what cannot be written', () => {
  it('is told with what helps, as far as the system says why', () => {
    expect(cliWords.cannotWrite('a.docx', 'EBUSY')).toBe(
      'a.docx lässt sich nicht schreiben (EBUSY). Die Datei ist gerade in einem anderen Programm geöffnet. Bitte dort schließen und den Befehl noch einmal aufrufen.',
    );
    expect(cliWords.cannotWrite('a.docx', 'EPERM')).toBe(cliWords.cannotWrite('a.docx', 'EACCES').replace('EACCES', 'EPERM'));
    expect(cliWords.cannotWrite('a.docx', 'EACCES')).toContain('ein anderer Ordner hilft');
    expect(cliWords.cannotWrite('a.docx', 'EIO')).toBe('a.docx lässt sich nicht schreiben (EIO).');
  });
});
