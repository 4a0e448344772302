import type { SourceFile } from '../../model/source.ts';
import { defineRule } from '../rule.ts';
import { genderSigns, genderSignsIn, mayHaveSigns } from './gender-patterns.ts';
import { type Prose, prosesOf } from './prose.ts';

/**
 * Gender signs within words. Administrations write paired or neutral forms by default, since the council for German orthography has
 * not made the signs part of regular spelling (2023); some have agreed on one of them. It is no mistake either way, so it is `info`,
 * once a file and sign; qe.yaml names the signs that are agreed on.
 */
export const textGender = defineRule({
  id: 'text-gender',
  defaultSeverity: 'info',
  options: { allowed: genderSigns },
  *check({ workspace, options }) {
    const allowed: ReadonlySet<unknown> = new Set(Array.isArray(options['allowed']) ? options['allowed'] : []);
    const firsts = new Map<
      string,
      { file: SourceFile; prose: Prose; start: number; shown: string; sign: string; count: number }
    >();
    for (const prose of prosesOf(workspace)) {
      // what is code or an address is only told apart where there is something to tell apart
      if (!mayHaveSigns(prose.text) || genderSignsIn(prose.text).length === 0) continue;
      for (const found of genderSignsIn(prose.wording)) {
        if (allowed.has(found.sign)) continue;
        const key = `${found.sign}${prose.file.path}`;
        const first = firsts.get(key);
        if (first) first.count++;
        else firsts.set(key, { ...found, file: prose.file, prose, count: 1 });
      }
    }
    for (const { file, prose, start, shown, sign, count } of firsts.values())
      yield { file, position: prose.positionOf(start), values: { shown, sign, more: count - 1 } };
  },
});
