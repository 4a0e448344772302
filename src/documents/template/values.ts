import { cleanText, type TokenStore } from './tokens.ts';

/** Gives templates copies of data in which every text is a token, and helpers the data itself. */
export class HiddenValues {
  readonly #store: TokenStore;
  readonly #copies = new WeakMap<object, object>();
  readonly #originals = new WeakMap<object, object>();

  constructor(store: TokenStore) {
    this.#store = store;
  }

  /** A copy without prototype methods, functions and plain text; the same object gives the same copy, cycles included. */
  hide(value: unknown): unknown {
    if (typeof value === 'string') return this.#store.hideText(value);
    if (typeof value === 'bigint') return this.#store.hideText(String(value));
    if (typeof value === 'function' || typeof value === 'symbol') return undefined;
    if (typeof value !== 'object' || value === null) return value;
    if (this.#originals.has(value)) return value;
    const known = this.#copies.get(value);
    if (known !== undefined) return known;
    const copy: object = Array.isArray(value) ? [] : {};
    this.#copies.set(value, copy);
    this.#originals.set(copy, value);
    for (const [key, part] of Object.entries(value)) define(copy, cleanText(key), this.hide(part), true);
    // An object where text is expected prints nothing, and must not fail for a key named `toString`.
    if (!Array.isArray(value)) define(copy, Symbol.toPrimitive, () => '', false);
    return copy;
  }

  /** The result of a helper, for a template. White space alone is kept as one space, so that it can separate. */
  hideResult(value: unknown): unknown {
    if (typeof value === 'string' && value !== '' && value.trim() === '') return ' ';
    return this.hide(value);
  }

  /** What a helper is to see of an argument. */
  reveal(value: unknown): unknown {
    if (typeof value === 'string') return this.#store.reveal(value);
    if (typeof value !== 'object' || value === null) return value;
    return this.#originals.get(value) ?? value;
  }

  /** The text of an argument; empty for what is no text, number or boolean. */
  text(value: unknown): string {
    const seen = this.reveal(value);
    return typeof seen === 'string' || typeof seen === 'number' || typeof seen === 'boolean' ? String(seen) : '';
  }
}

/** Unlike assignment, this cannot change a prototype when the key is `__proto__`. */
function define(target: object, key: string | symbol, value: unknown, enumerable: boolean): void {
  Object.defineProperty(target, key, { value, enumerable, writable: true, configurable: true });
}
