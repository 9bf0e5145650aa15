/** A line that tells how far a long load has come. @module */
import type { CommandPorts } from './ports.ts';

const grouped = new Intl.NumberFormat('en-IN');

export const count = (value: number): string => grouped.format(value);

/** Seconds since a moment, with one decimal. */
export const secondsSince = (start: Date, ports: Pick<CommandPorts, 'now'>): string =>
  `${((ports.now().getTime() - start.getTime()) / 1000).toFixed(1)} s`;

/**
 * Tells the progress: over and over on one line of a terminal, elsewhere a line for every tenth of the way.
 *
 * @returns to be called with how many are done
 */
export function progressOf(total: number, ports: CommandPorts): (done: number) => void {
  const start = ports.now();
  let told = 0;
  return (done) => {
    const percent = total === 0 ? 100 : Math.floor((done * 100) / total);
    const line = `${count(done)} of ${count(total)} (${percent} %), ${secondsSince(start, ports)}`;
    if (ports.rewrite) {
      ports.rewrite(line);
      if (done >= total) ports.out('');
    } else if (percent >= told + 10 || done >= total) {
      told = percent;
      ports.out(line);
    }
  };
}
