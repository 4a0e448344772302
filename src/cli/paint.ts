import { Chalk } from 'chalk';
import type { Paint } from '../reporters/reporters.ts';

/** Colour for the terminal, or none: chalk does not look at NO_COLOR itself, the caller has. */
export function painter(colour: boolean): Paint {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  const styles = {
    error: chalk.red,
    warning: chalk.yellow,
    info: chalk.cyan,
    dim: chalk.dim,
    strong: chalk.bold,
    good: chalk.green,
  };
  return (style, text) => styles[style](text);
}
