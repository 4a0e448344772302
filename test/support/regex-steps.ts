/** A piece of a regular expression, with how it is tried at a place. */
type Node =
  | { readonly kind: 'char'; readonly test: (text: string) => boolean }
  | { readonly kind: 'sequence' | 'either'; readonly parts: readonly Node[] }
  | { readonly kind: 'repeat'; readonly part: Node; readonly min: number; readonly max: number; readonly lazy: boolean }
  | { readonly kind: 'look'; readonly part: Node; readonly ahead: boolean; readonly wanted: boolean }
  | { readonly kind: 'edge'; readonly isEnd: boolean };

/**
 * How many steps a backtracking engine takes to find all matches: an engine of its own that counts, since the built-in one cannot be
 * asked. It knows what the patterns of this project use, and throws at anything else. `isTriedEverywhere`: the search goes on behind the
 * first character of each match, as it does where matches are turned down.
 */
export function stepsOf(regex: RegExp, text: string, most: number, isTriedEverywhere = false): number {
  const node = parse(regex.source, regex.flags.replace(/[gy]/g, ''));
  const characters = [...text];
  const { length } = characters;
  let steps = 0;

  const one = (test: (text: string) => boolean, at: number, forward: boolean) => {
    if (++steps > most) throw new Error(`more than ${most} steps`);
    const character = characters[forward ? at : at - 1];
    return character !== undefined && test(character);
  };

  const run = (part: Node, at: number, forward: boolean, then: (at: number) => boolean): boolean => {
    switch (part.kind) {
      case 'char':
        return one(part.test, at, forward) && then(forward ? at + 1 : at - 1);
      case 'edge':
        return at === (part.isEnd ? length : 0) && then(at);
      case 'either':
        return part.parts.some((choice) => run(choice, at, forward, then));
      case 'sequence': {
        const parts = forward ? part.parts : [...part.parts].reverse();
        const from = (index: number, place: number): boolean => {
          const next = parts[index];
          return next ? run(next, place, forward, (reached) => from(index + 1, reached)) : then(place);
        };
        return from(0, at);
      }
      case 'look': {
        const found = run(part.part, at, part.ahead, () => true);
        return found === part.wanted && then(at);
      }
      case 'repeat': {
        const { part: inner, min, max, lazy } = part;
        if (inner.kind === 'char' && !lazy) {
          let count = 0;
          const move = forward ? 1 : -1;
          while (count < max && one(inner.test, at + count * move, forward)) count++;
          for (; count >= min; count--) if (then(at + count * move)) return true;
          return false;
        }
        const again = (count: number, place: number): boolean => {
          const more = () =>
            count < max &&
            run(inner, place, forward, (reached) => (reached !== place || count < min) && again(count + 1, reached));
          if (count < min) return more();
          return lazy ? then(place) || more() : more() || then(place);
        };
        return again(0, at);
      }
    }
  };

  for (let start = 0; start <= length; ) {
    let end = -1;
    run(node, start, true, (reached) => {
      end = reached;
      return true;
    });
    start = end > start && !isTriedEverywhere ? end : start + 1;
  }
  return steps;
}

function parse(source: string, flags: string): Node {
  const cache = new Map<string, (text: string) => boolean>();
  const charNode = (piece: string): Node => {
    const regex = new RegExp(`^(?:${piece})$`, flags);
    const known = new Map<string, boolean>();
    const test =
      cache.get(piece) ??
      ((character: string) => {
        const result = known.get(character) ?? regex.test(character);
        known.set(character, result);
        return result;
      });
    cache.set(piece, test);
    return { kind: 'char', test };
  };
  let index = 0;
  const take = (pattern: RegExp): string | undefined => {
    const sticky = new RegExp(pattern.source, 'uy');
    sticky.lastIndex = index;
    const found = sticky.exec(source)?.[0];
    if (found !== undefined) index += found.length;
    return found;
  };

  const alternatives = (): Node => {
    const parts = [sequence()];
    while (take(/\|/)) parts.push(sequence());
    const [only] = parts;
    return only && parts.length === 1 ? only : { kind: 'either', parts };
  };

  const sequence = (): Node => {
    const parts: Node[] = [];
    while (index < source.length && source[index] !== '|' && source[index] !== ')') parts.push(quantified(atom()));
    return { kind: 'sequence', parts };
  };

  const atom = (): Node => {
    const open = take(/\((?:\?(?::|<?[=!]|<\w+>))?/);
    if (open !== undefined) {
      const part = alternatives();
      if (!take(/\)/)) throw new Error(`no ) at ${index} in ${source}`);
      if (!/[=!]$/.test(open)) return part;
      return { kind: 'look', part, ahead: !open.includes('<'), wanted: open.endsWith('=') };
    }
    if (take(/\^/)) return { kind: 'edge', isEnd: false };
    if (take(/\$/)) return { kind: 'edge', isEnd: true };
    const piece = take(/\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\da-fA-F]{4}|\\[^bBkc\d]|[^\\[\](){}*+?|^$]/);
    if (piece === undefined) throw new Error(`not understood at ${index}: ${source.slice(index, index + 20)}`);
    return charNode(piece);
  };

  const quantified = (part: Node): Node => {
    const sign = take(/[*+?]|\{\d+(?:,\d*)?\}/);
    if (sign === undefined) return part;
    const lazy = take(/\?/) !== undefined;
    const [, min = '', comma, max = ''] = /^\{(\d+)(,)?(\d*)\}$/.exec(sign) ?? [];
    if (sign === '*') return { kind: 'repeat', part, min: 0, max: Number.POSITIVE_INFINITY, lazy };
    if (sign === '+') return { kind: 'repeat', part, min: 1, max: Number.POSITIVE_INFINITY, lazy };
    if (sign === '?') return { kind: 'repeat', part, min: 0, max: 1, lazy };
    const upper = comma === undefined ? Number(min) : max === '' ? Number.POSITIVE_INFINITY : Number(max);
    return { kind: 'repeat', part, min: Number(min), max: upper, lazy };
  };

  const node = alternatives();
  if (index < source.length) throw new Error(`not understood at ${index}: ${source.slice(index, index + 20)}`);
  return node;
}
